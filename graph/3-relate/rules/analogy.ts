import type { FieldKind } from "../../model/article";
import type { EntityId } from "../../model/entity";
import type { Predicate } from "../../model/predicate";
import type { Claim } from "../../model/relation";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { impliedRole, ofTypes, type Role } from "../roles/role";
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
const likening = new Set(["like", "as for", "as with"]);
const alike = new Set(["similar", "comparable", "identical", "as"]);

/** "Like ciclosporin", "risks similar to steroids": what an earlier entry says of that drug, or of the drugs of that class, in the same field holds for this one. */
export const analogy: Rule = {
  name: "analogy",
  verbs: "none",
  read(passage) {
    const { clause, heads, earlier } = passage;
    const [own, ...others] = ofTypes(heads, "treatment");
    if (!own || others.length > 0 || clause.verb) return [];
    const likened = likenedTo(passage);
    if (likened.length === 0) return [];
    const models = new Set(likened.flatMap(({ entity }) => [entity, ...kindsOf(entity, earlier)]));
    const predicates = predicatesMeant(passage);
    return earlier
      .filter(({ subject, predicate }) => models.has(subject) && predicates.has(predicate))
      .map((claim) => copied(claim, own, passage));
  },
};

/** The drugs that a clause likens the entry's own to: the first behind "like", "as with" or "similar to". */
function likenedTo(passage: Passage): readonly Role[] {
  const { clause, analysis } = passage;
  const saysAlike = adjectiveWords(clause, analysis).some((word) => alike.has(word));
  const behind = [...clause.complements, ...(clause.subject?.members ?? []).flatMap(({ complements }) => complements)];
  const models = behind
    .filter(({ preposition }) => likening.has(preposition) || (saysAlike && preposition === "to"))
    .flatMap(({ group }) => rolesOf({ ...group, members: group.members.slice(0, 1) }, passage)[0] ?? []);
  return ofTypes(models, "treatment");
}

const kindsOf = (entity: EntityId, earlier: readonly Claim[]): readonly EntityId[] =>
  earlier
    .filter(({ predicate, object }) => predicate === "subtype_of" && object === entity)
    .map(({ subject }) => subject);

/** What the field is about; "risks similar to X" is about side effects in any field. */
function predicatesMeant({ clause, statement, analysis }: Passage): ReadonlySet<Predicate> {
  const isAboutHarms = clause.subject?.members.some((member) => harms.has(headNoun(member, analysis))) === true;
  const kinds = statement.statement.field?.kinds ?? [];
  return new Set(isAboutHarms ? ["has_side_effect"] : kinds.flatMap((kind) => said[kind] ?? []));
}

/** An earlier claim, of another subject. It is no surer than the likeness. */
function copied(claim: Claim, subject: Role, passage: Passage): Draft {
  const { polarity } = certaintyOf(passage.clause, passage);
  return {
    subject,
    predicate: claim.predicate,
    object: impliedRole(claim.object, claim.evidence.object, passage.grounding.registry),
    polarity: claim.polarity === "asserted" ? polarity : claim.polarity,
    qualifiers: {},
    rule: analogy.name,
  };
}
