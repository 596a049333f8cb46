import { groupsIn } from "../language/groups-in";
import type { Group, NounPhrase } from "../language/phrases";
import { variantNouns } from "../lexicon/head-nouns";
import type { Discourse, Passage } from "./passage";
import type { Role } from "./roles/role";
import { rolesOf } from "./roles/roles-of";

/** What a later pronoun may mean, once this clause has been read. A fragment behind a head, and a relative clause, only describe. */
export function advance(discourse: Discourse, passage: Passage): Discourse {
  const { clause, heads } = passage;
  let { recent, objects, list, genes, fresh } = discourse;
  const describes = clause.link === "relative" || (!clause.verb && heads.length > 0);
  const subject =
    describes || clause.subject?.members.every(({ pronoun }) => pronoun) ? [] : solid(clause.subject, passage);
  if (subject.length > 0) {
    const [before, now] = [recent[0], subject[0]];
    if (
      fresh &&
      recent.length === 1 &&
      subject.length === 1 &&
      before &&
      now &&
      before.entity !== now.entity &&
      before.type === now.type
    )
      list = [before, now];
    recent = subject;
    fresh = true;
  }
  const states = clause.verb?.lemma === "be" || clause.verb?.lemma === "become" || clause.verb?.lemma === "remain";
  const acted = states
    ? []
    : clause.objects.length > 0
      ? clause.objects
      : clause.verb
        ? clause.complements.map(({ group }) => group)
        : [];
  const object = acted.flatMap((group) => solid(group, passage));
  if (object.length > 0) objects = object;
  const { registry } = passage.grounding;
  const namesGene = passage.analysis.words.some(({ low, term }) =>
    term !== undefined
      ? registry.typeOf(passage.analysis.terms[term]?.entity ?? "") === "gene"
      : variantNouns.has(low) || /^[a-z]+\d/.test(low),
  );
  for (const group of groupsIn(clause)) {
    const named = solid(group, passage);
    if (group.members.length >= 2 && named.length >= 2) list = named;
    if (!namesGene) continue;
    const mutated = group.members
      .flatMap(inner)
      .flatMap((member) => solid({ kind: "group", members: [member], joint: "none" }, passage))
      .filter(({ type }) => type === "gene");
    if (mutated.length > 0) genes = mutated;
  }
  return { recent, objects, list, genes, fresh };
}

/** A phrase with those inside it. */
const inner = (phrase: NounPhrase): readonly NounPhrase[] => [
  phrase,
  ...(phrase.of?.members ?? []),
  ...phrase.complements.flatMap(({ group }) => group.members),
];

const solid = (group: Group | undefined, passage: Passage): readonly Role[] =>
  (rolesOf(group, passage)[0] ?? []).filter(({ type }) => type !== undefined);
