import type { Clause } from "../language/clause";
import type { Group } from "../language/phrases";
import type { Passage } from "./passage";
import { isPersonal } from "./roles/head-noun";
import { impliedDisease, ofType, type Role } from "./roles/role";
import { rolesOf } from "./roles/roles-of";
import { isTreatmentSection } from "./treatment-sections";

/** "In limited scleroderma, heartburn is common", "people with scleroderma tire easily": the disease with which a clause opens is what it is about. */
export function topicInFront(passage: Passage): Role | undefined {
  const { clause, place, grounding, topic } = passage;
  const { verb, subject } = clause;
  if (within.test(clause.link) && place.section !== "differential") return formBefore(passage);
  if (!verb || !subject || clause.link !== "main") return undefined;
  const group = opening(clause, subject, verb.from, passage);
  if (!group || isTreatmentSection(place.section) || place.section === "principles") return undefined;
  const [named, ...others] = rolesOf(group, passage)[0] ?? [];
  if (!named || others.length > 0 || named.type !== "disease" || named.entity === topic.entity) return undefined;
  const { registry } = grounding;
  const isListed = grounding.forms.some(({ entity }) => entity === named.entity);
  const isKnown =
    isListed || registry.isForm(named.entity) || registry.isLexical(named.entity) || place.section === "differential";
  return isKnown ? ofType(named, "disease") : undefined;
}

const within = /^(in which|where|whereby|with which)$/;

/** "A severe form, in which cirrhosis develops": what stands right before the clause. */
function formBefore({
  clause,
  analysis: { words, terms },
  grounding: { registry, subjectSpan },
}: Passage): Role | undefined {
  const opening = words.findLastIndex(({ low }, at) => low === clause.link && at < (clause.verb?.from ?? 0));
  const before = words[opening - 1]?.low === "," ? words[opening - 2] : words[opening - 1];
  const entity = before?.term === undefined ? undefined : terms[before.term]?.entity;
  return entity !== undefined && registry.isForm(entity) ? impliedDisease({ entity, span: subjectSpan }) : undefined;
}

/** What stands behind "in" before the subject, or behind "with" in a subject that is people. */
function opening({ complements }: Clause, subject: Group, verb: number, passage: Passage): Group | undefined {
  const [first] = complements;
  const from = first?.group.members[0]?.from ?? verb;
  if (first?.preposition === "in" && from < verb && from < (subject.members[0]?.from ?? 0)) return first.group;
  const [people, ...others] = subject.members;
  const [sharing] = people?.complements ?? [];
  return people && others.length === 0 && sharing?.preposition === "with" && isPersonal(people, passage.analysis)
    ? sharing.group
    : undefined;
}
