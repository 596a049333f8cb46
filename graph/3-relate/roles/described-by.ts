import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { resultNouns } from "../../lexicon/noun-cues";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import type { Alternatives } from "./role";
import { rolesOf } from "./roles-of";

const describing = new Set(["relative", "participle", "infinitive"]);

/**
 * "X – a protein that does Y", "X is an enzyme that does Y": the relative clause or participle hangs on a noun that only describes X. A fragment
 * behind a head describes the head. Undefined where the clause describes nothing.
 */
export function describedBy(clause: Clause, passage: Passage): Alternatives | undefined {
  const { governor, subject } = throughRelated(clause);
  if (opensWithDescription(clause, passage)) return [passage.heads, ...rolesOf(subject, passage)];
  if (!governor || !subject || !describing.has(clause.link)) return undefined;
  const isSubject = (group: Group | undefined) =>
    group?.members.some((member) => subject.members.some((other) => other.from === member.from)) === true;
  const definition = definitionOf(governor, isSubject);
  if (definition?.subject) {
    const roles = rolesOf(definition.subject, passage);
    return roles.length > 0 ? roles : undefined;
  }
  const isFragment = !governor.verb && governor.link === "main" && isSubject(governor.subject);
  // "X – a result of Y, which …": that is Y.
  const before = passage.analysis.words[(clause.verb?.from ?? 0) - 1]?.low;
  const tellsOfOther =
    before === "which" &&
    subject.members.every((member) => member.of && resultNouns.has(headNoun(member, passage.analysis)));
  return isFragment && !tellsOfOther && hasHead(passage) ? [passage.heads, ...rolesOf(subject, passage)] : undefined;
}

/** "A disease related to X that causes Y" causes Y, and not X. */
function throughRelated(clause: Clause): Clause {
  const { governor, link: how } = clause;
  const isRelated = how === "relative" && governor?.link === "participle" && governor.subject !== undefined;
  return isRelated && /^(relate|link|connect)$/.test(governor.verb?.lemma ?? "") ? governor : clause;
}

/** "X is a disorder resulting from Y, leading to Z": the clause with "is", whatever describes its noun in between. */
function definitionOf(governor: Clause, isSubject: (group: Group | undefined) => boolean): Clause | undefined {
  for (let outer: Clause | undefined = governor; outer; outer = outer.governor) {
    if (outer.verb?.lemma === "be" && outer.objects.some(isSubject)) return outer;
    if (!describing.has(outer.link)) return undefined;
  }
  return undefined;
}

/** "X – a protein made in the liver": the first words behind a head, with a participle that could be a past tense. */
const opensWithDescription = ({ link, subject, verb }: Clause, passage: Passage): boolean =>
  passage.opens &&
  link === "main" &&
  hasHead(passage) &&
  subject?.members.length === 1 &&
  /^an?$/.test(subject.members[0]?.determiner ?? "") &&
  verb?.form === "loose";

const hasHead = ({ place, heads }: Passage): boolean => place.item.head !== undefined && heads.length > 0;
