import { typeOfNoun } from "../../2-ground/noun-type";
import type { Complement, Group, NounPhrase } from "../../language/phrases";
import type { EntityType } from "../../model/entity";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";

const findings: ReadonlySet<EntityType | undefined> = new Set(["symptom", "risk", "disease"]);

/**
 * "Swelling of the glands, fever and rash": where what a finding is of, or lies in, is no finding itself, the findings behind it are members of the
 * outer list, and not more of what it is of.
 */
export function withHoisted(members: readonly NounPhrase[], passage: Passage): readonly NounPhrase[] {
  return members.some(hasInnerList) ? members.flatMap((member) => hoisted(member, passage)) : members;
}

const innerOf = ({ of, complements }: NounPhrase): Group | undefined =>
  complements.length > 0 ? complements.at(-1)?.group : of;

const hasInnerList = (member: NounPhrase): boolean => {
  const inner = innerOf(member);
  return inner !== undefined && (inner.members.length > 1 || inner.members.some(hasInnerList));
};

function hoisted(member: NounPhrase, passage: Passage): readonly NounPhrase[] {
  return isFinding(member, passage) ? split(member, passage) : [member];
}

/** The phrase without the findings that its innermost list ends with, and these. */
function split(member: NounPhrase, passage: Passage): readonly NounPhrase[] {
  const inner = innerOf(member);
  const [first, ...rest] = inner?.members ?? [];
  if (!inner || !first || first.borrowed !== undefined || isFinding(first, passage)) return [member];
  if (rest.length === 0) {
    const [kept, ...out] = split(first, passage);
    return kept && out.length > 0 ? [withInner(member, { ...inner, members: [kept] }), ...out] : [member];
  }
  const outer = rest.findIndex((other) => isKnownFinding(other, passage));
  const out = rest.slice(outer);
  if (outer < 0 || !out.every((other) => isKnownFinding(other, passage))) return [member];
  return [withInner(member, { ...inner, members: inner.members.slice(0, outer + 1) }), ...out];
}

function withInner(member: NounPhrase, group: Group): NounPhrase {
  const last = member.complements.at(-1);
  if (!last) return { ...member, of: group };
  const complement: Complement = { ...last, group };
  return { ...member, complements: [...member.complements.slice(0, -1), complement] };
}

/** What the vocabulary or the article knows by the name that ends in the phrase's noun. */
function isKnownFinding({ head, pronoun }: NounPhrase, { analysis, grounding: { registry } }: Passage): boolean {
  const term = analysis.words[head]?.term;
  const entity = term === undefined ? undefined : analysis.terms[term]?.entity;
  return !pronoun && entity !== undefined && findings.has(registry.typeOf(entity));
}

function isFinding(phrase: NounPhrase, passage: Passage): boolean {
  const noun = headNoun(phrase, passage.analysis);
  return isKnownFinding(phrase, passage) || findings.has(typeOfNoun(noun, noun)?.type);
}
