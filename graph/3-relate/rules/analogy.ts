import type { Group, NounPhrase } from "../../language/phrases";
import type { FieldKind } from "../../model/article";
import type { Predicate } from "../../model/predicate";
import type { Claim } from "../../model/relation";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import type { Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** What a field of an entry says of a drug, in the schema's terms. */
const said: Partial<Record<FieldKind, readonly Predicate[]>> = {
  effects: ["has_side_effect"],
  mechanism: ["inhibits"],
  purpose: ["treats", "prevents"],
  class: ["treats"],
  monitoring: ["monitored_by"],
};
const harms = new Set(["risk", "effect", "toxicity", "harm"]);

/** "Like ciclosporin", "risks similar to steroids": what an earlier entry says of that drug, or of the drugs of that class, in the same field holds for this one. */
export const analogy: Rule = {
  name: "analogy",
  read(passage) {
    const { clause, heads, statement, analysis, earlier } = passage;
    const own = heads.filter(({ type }) => type === "treatment");
    if (own.length !== 1 || clause.verb) return [];
    const kinds = statement.statement.field?.kinds ?? [];
    const likened = likenedTo(passage);
    if (likened.length === 0) return [];
    const onlyHarms = clause.subject?.members.some((member) => harms.has(headNoun(member, analysis))) === true;
    const predicates = new Set<Predicate>(onlyHarms ? ["has_side_effect"] : kinds.flatMap((kind) => said[kind] ?? []));
    const models = new Set(
      likened.flatMap((role) => [
        role.entity,
        ...earlier
          .filter(({ predicate, object }) => predicate === "subtype_of" && object === role.entity)
          .map(({ subject }) => subject),
      ]),
    );
    return earlier
      .filter((claim) => models.has(claim.subject) && predicates.has(claim.predicate))
      .flatMap((claim) => own.map((head) => copied(claim, head, passage)));
  },
};

function copied(claim: Claim, head: Role, passage: Passage): Draft {
  const object: Role = {
    entity: claim.object,
    type: passage.grounding.registry.typeOf(claim.object),
    span: claim.evidence.object,
    implied: true,
  };
  const certainty = certaintyOf(passage.clause, passage);
  return {
    subject: head,
    predicate: claim.predicate,
    object,
    polarity: claim.polarity === "asserted" ? certainty.polarity : claim.polarity,
    qualifiers: {},
    rule: analogy.name,
  };
}

function likenedTo(passage: Passage): readonly Role[] {
  const { clause, analysis } = passage;
  const similar = clause.adjectives.some(({ from, to }) =>
    analysis.words
      .slice(from, to)
      .some(({ low }) => low === "similar" || low === "comparable" || low === "identical" || low === "as"),
  );
  const behind = [
    ...clause.complements,
    ...(clause.subject?.members ?? []).flatMap((member: NounPhrase) => member.complements),
  ];
  const groups: readonly Group[] = behind
    .filter(
      ({ preposition }) =>
        preposition === "like" ||
        (similar && preposition === "to") ||
        preposition === "as for" ||
        preposition === "as with",
    )
    .map(({ group }) => group);
  return groups
    .flatMap((group) => rolesOf({ ...group, members: group.members.slice(0, 1) }, passage)[0] ?? [])
    .filter(({ type }) => type === "treatment");
}
