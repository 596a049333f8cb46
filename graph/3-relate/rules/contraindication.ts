import type { Clause } from "../../language/clause";
import type { Complement } from "../../language/phrases";
import type { FieldKind } from "../../model/article";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { type Alternatives, namedRole, nonEmpty, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { treatmentsOf } from "../roles/taken";
import type { Rule } from "../rule";
import { hadBy } from "./avoidance/partners";

const unfit = /^(unsuitable|unsafe|contraindicated|forbidden|prohibited|inadvisable|taboo|dangerous|inappropriate)$/;
const listing = new Set(["be", "include", "comprise", "remain"]);
const where = new Set(["in", "with", "for", "during", "while", "on", "if", "alongside", "together with", "when"]);

/** What stands against a treatment, told by a noun or without a verb: "X is a contraindication", "– not in X", "unsuitable for people with X". */
export const contraindication: Rule = {
  name: "contraindication",
  read(passage) {
    const { clause, heads } = passage;
    const { verb, objects, subject } = clause;
    const none = verb === undefined ? noneOf(clause, passage) : [];
    if (none.length > 0) return join([none], [[passage.topic]], passage);
    if (verb === undefined || (verb.passive && !subject))
      return isFragment(clause, passage) ? unfitting(clause, passage) : [];
    if (!listing.has(verb.lemma)) return verb.lemma === "give" || verb.lemma === "use" ? reason(clause, passage) : [];
    const own = nonEmpty([ofTypes(heads, "treatment")]);
    const named = [subject, ...objects]
      .flatMap((group) => group?.members ?? [])
      .find((member) => /^contraindication$/.test(headNoun(member, passage.analysis)));
    if (!named) return [];
    const of = [...(named.of ? [named.of] : []), ...named.complements.map(({ group }) => group)];
    const treatments = nonEmpty([of.flatMap((group) => treatmentsOf(group, passage))]);
    const others = subject?.members.includes(named) ? objects : subject ? [subject] : [];
    return join(
      treatments.length > 0 ? treatments : own,
      others.flatMap((group) => rolesOf(group, passage)),
      passage,
    );
  },
};

/** "No live vaccines.": among what is to be done, and of what one can take or leave. */
function noneOf({ subject, complements }: Clause, passage: Passage): readonly Role[] {
  const { place, grounding, analysis } = passage;
  if (!advising.has(place.section) || place.item.question || complements.length > 0) return [];
  if (
    subject?.members[0]?.from !== 0 ||
    subject.members.at(-1)?.to !== analysis.words.filter(({ tag }) => tag !== "mark").length
  )
    return [];
  if (analysis.words[0]?.low.split(" ")[0] !== "no") return [];
  const named = (rolesOf(subject, passage)[0] ?? []).map((role) => withoutNo(role, passage));
  const isTaken = ({ entity, type }: Role) =>
    type === "treatment" || grounding.registry.subtypeOf(entity) === "exposure";
  return named.length > 0 && named.every(isTaken) ? named : [];
}

/** "No live vaccines" as the name of an entry. */
function withoutNo(role: Role, { grounding: { registry } }: Passage): Role {
  const [, name] = (registry.get(role.entity)?.label ?? "").match(/^no (.+)$/i) ?? [];
  const entity = name === undefined ? undefined : registry.find(name);
  return entity === undefined ? role : namedRole(entity, role.span, registry);
}

const advising: ReadonlySet<string> = new Set([
  "other",
  "lead",
  "prevention",
  "lifestyle",
  "principles",
  "diet",
  "outlook",
]);

const join = (avoided: Alternatives, partners: Alternatives, passage: Passage): readonly Draft[] =>
  link(
    "avoid",
    avoided,
    partners,
    passage,
    contraindication.name,
    certaintyOf(passage.clause, passage).polarity === "uncertain"
      ? certaintyOf(passage.clause, passage)
      : { polarity: "asserted", qualifiers: {} },
  );

/** An entry on what one can take or leave that goes on: "not …", "off limits …", "unsuitable …". */
function isFragment(clause: Clause, passage: Passage): boolean {
  const { heads, opens, analysis, statement } = passage;
  const { field } = statement.statement;
  if (heads.length === 0 || clause.subject) return false;
  // "Kidney function; not in pregnancy", in a field on what to mind.
  if (field)
    return clause.verb === undefined && field.kinds.some((kind) => minding.has(kind)) && isDenial(clause, passage);
  if (!opens) return false;
  const first = analysis.words[0];
  if (first?.tag === "not") return clause.verb === undefined;
  const isOff = clause.complements.some(
    ({ preposition, group }) =>
      preposition === "off" && group.members.every((member) => /^(limit|menu|table)$/.test(headNoun(member, analysis))),
  );
  return isOff || (clause.verb === undefined && adjectiveWords(clause, analysis).some((word) => unfit.test(word)));
}

/** Fields in which stands what to mind. */
const minding: ReadonlySet<FieldKind> = new Set(["effects", "monitoring", "avoid", "other", "dose"]);

const isDenial = ({ adverbs, objects }: Clause, { analysis: { words } }: Passage): boolean =>
  objects.length === 0 && (adverbs.some((adverb) => /^(not|never)$/.test(adverb)) || words[0]?.tag === "not");

function unfitting(clause: Clause, passage: Passage): readonly Draft[] {
  const inner = clause.complements.flatMap(({ group }) => group.members.flatMap((member) => member.complements));
  const partners = [...clause.complements, ...inner]
    .filter(({ preposition }) => where.has(preposition))
    .flatMap((complement) => named(complement, passage));
  const avoided = passage.heads.filter(({ type }) => type === "treatment" || type === "risk");
  return join(nonEmpty([avoided]), partners, passage);
}

function named({ group }: Complement, passage: Passage): Alternatives {
  const had = hadBy(group, passage);
  return had.length > 0 ? had : rolesOf(group, passage);
}

/** "X is a reason not to give Y". */
function reason(clause: Clause, passage: Passage): readonly Draft[] {
  const { governor, verb, link: how } = clause;
  if (how !== "infinitive" || !verb?.negated || governor?.verb?.lemma !== "be" || governor.verb.negated) return [];
  const isReason = governor.objects.some(({ members }) =>
    members.some((member) => headNoun(member, passage.analysis) === "reason" && member.determiner !== "no"),
  );
  const given: readonly Role[] = clause.objects.flatMap((group) => treatmentsOf(group, passage));
  return isReason ? join(nonEmpty([given]), rolesOf(governor.subject, passage), passage) : [];
}
