import type { Analysis } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import { isPlural } from "../../language/tag/is-plural";
import { resultNouns } from "../../lexicon/noun-cues";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { type Alternatives, nonEmpty } from "./role";
import { rolesOf } from "./roles-of";

const describing = new Set(["relative", "participle", "infinitive"]);

/**
 * "X – a protein that does Y", "X is an enzyme that does Y": the relative clause or participle hangs on a noun that only describes X. A fragment
 * behind a head describes the head. Undefined where the clause describes nothing.
 */
export function describedBy(clause: Clause, passage: Passage): Alternatives | undefined {
  const { governor, subject } = throughRelated(clause);
  if (isAboutAll(clause, passage)) return [...typedIn(governor, passage), passage.heads];
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

/** "They release enzymes, which leads to rash": a singular verb behind several is about all that has been said. */
const isAboutAll = ({ link, verb, subject, governor }: Clause, { analysis }: Passage): boolean =>
  link === "relative" &&
  verb?.number === "singular" &&
  governor?.verb !== undefined &&
  analysis.words[verb.from - 1]?.low === "which" &&
  analysis.words[verb.from - 2]?.low === "," &&
  subject?.members.every(
    (member) =>
      member.from > (governor.verb?.from ?? 0) && member.apposition.length === 0 && areSeveral(member, analysis),
  ) === true;

/** A plain noun in the plural: no symbol ("HbS"), and no name that says of what there is one ("destruction of cells"). */
function areSeveral({ head }: NounPhrase, { words, tokens }: Analysis): boolean {
  const word = words[head];
  return (
    word !== undefined && isPlural(word) && !/ of /.test(word.low) && !/.\p{Lu}/u.test(tokens[word.to - 1]?.text ?? "")
  );
}

const typedIn = (governor: Clause | undefined, passage: Passage): Alternatives =>
  nonEmpty(rolesOf(governor?.subject, passage).map((roles) => roles.filter(({ type }) => type !== undefined)));

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
