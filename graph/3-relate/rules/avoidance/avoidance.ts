import type { Clause } from "../../../language/clause";
import type { Group, VerbGroup } from "../../../language/phrases";
import type { SectionKind } from "../../../model/article";
import type { Polarity } from "../../../model/relation";
import { certaintyOf } from "../../certainty";
import { link } from "../../link/link";
import type { Passage } from "../../passage";
import { isPersonal } from "../../roles/head-noun";
import { type Alternatives, nonEmpty, ofTypes, type Role, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { stateOf } from "../../roles/state-of";
import type { Rule } from "../../rule";
import { isAboutPeople, isDeed, isForbidding, isHabit, isPrecaution, saysUnfit } from "./forbidding";

const shunning = new Set([
  "avoid",
  "shun",
  "contraindicate",
  "forbid",
  "quit",
  "give up",
  "omit",
  "withhold",
  "steer",
  "stay away",
  "limit",
  "restrict",
  "cut out",
  "leave out",
  "skip",
  "prohibit",
  "leave alone",
]);
/** Prepositions behind which the clause, or its last object, says with what or in whom. */
const partnerPrepositions: ReadonlySet<string> = new Set(
  "in|with|during|by|for|on|while|to|together with|combined with|alongside|when".split("|"),
);
const objectPrepositions = new Set(["in", "with", "during", "while", "for"]);
const conditional = new Set(["if", "when", "while"]);
const drugSections: ReadonlySet<SectionKind> = new Set(["drugs", "supplements", "regenerative"]);

/** What must not come together: "avoid X with Y", "X must not be combined with Y", "X should be avoided in Y". */
export const avoidance: Rule = {
  name: "avoidance",
  read(passage) {
    const { clause } = passage;
    const { verb } = clause;
    if (!verb) return [];
    const forbids = isForbidding(verb, clause, passage);
    const isUnfit = saysUnfit(verb, clause, passage);
    if (!isShunning(verb) && !forbids && !isUnfit) return [];
    if (forbids ? isHabit(verb, passage) || passage.place.section === "tests" : isPrecaution(clause, passage))
      return [];
    if (!forbids && !isUnfit && isDeed(clause, passage)) return [];
    const found = avoidedIn(verb.passive || isUnfit, clause, passage);
    // A surgeon cuts out what is no food or drug.
    const isThing = (roles: readonly Role[]) =>
      roles.every(({ entity, type }) => type || (verb.lemma === "take" && !entity.includes("-")));
    const avoided = verb.lemma === "cut out" || (forbids && verb.lemma === "take") ? found.filter(isThing) : found;
    const isOther = ({ entity }: Role) => !avoided.flat().some((role) => role.entity === entity);
    const isOfUnknown =
      clause.complements.some(({ preposition }) => preposition === "with") && partnersIn(clause, passage).length === 0;
    const partners = nonEmpty([
      ...(forbids && !verb.passive && isAboutPeople(clause, passage) ? rolesOf(clause.subject, passage) : []),
      ...partnersIn(clause, passage).map((roles) => roles.filter(isOther)),
      ...conditionsIn(clause, passage),
      ...(isOfUnknown ? [] : unspoken(avoided, forbids, passage)),
    ]);
    return link("avoid", avoided, partners, passage, `avoidance:${verb.lemma}`, {
      ...certaintyOf(clause, passage),
      polarity: polarityOf(verb, clause),
    });
  },
};

const isShunning = (verb: VerbGroup): boolean =>
  shunning.has(verb.lemma) && !verb.negated && !verb.chain.includes("help");

/** Whether the clause forbids or only advises against: "may have to be avoided", "not without Y". */
const polarityOf = (verb: VerbGroup, { complements }: Clause): Polarity =>
  verb.uncertain || complements.some(({ preposition }) => preposition === "without") ? "uncertain" : "asserted";

/** What is to be avoided: a treatment or a risk that one can take or leave. */
function avoidedIn(isSubject: boolean, clause: Clause, passage: Passage): Alternatives {
  const { heads, discourse, grounding } = passage;
  const object = isSubject ? clause.subject : clause.objects[0];
  const isOutcome = ({ entity }: Role) =>
    /^(adverse_effect|complication)$/.test(grounding.registry.subtypeOf(entity) ?? "") || entity.endsWith("-toxicity");
  const isAvoidable = (role: Role) =>
    role.type === "treatment" || role.type === undefined || (role.type === "risk" && !isOutcome(role));
  const spoken = object === undefined && clause.verb?.passive ? [heads, discourse.recent] : [];
  return nonEmpty([...rolesOf(object, passage), ...spoken].map((roles) => roles.filter(isAvoidable)));
}

/** What the first phrase that says with what or in whom names. */
function partnersIn(clause: Clause, passage: Passage): Alternatives {
  const partner =
    clause.complements.find(({ preposition }) => partnerPrepositions.has(preposition)) ??
    clause.objects[0]?.members.at(-1)?.complements.find(({ preposition }) => objectPrepositions.has(preposition));
  const had = partner ? hadBy(partner.group, passage) : [];
  return had.length > 0 ? had : rolesOf(partner?.group, passage);
}

/** "People who have had X", "women who take X": what they have or take. */
const hadBy = ({ members: [person, ...others] }: Group, passage: Passage): Alternatives => {
  if (!person || others.length > 0 || !isPersonal(person, passage.analysis)) return [];
  return passage.analysis.clauses
    .filter(({ link: how, subject }) => how === "relative" && subject?.members[0]?.head === person.head)
    .filter(({ verb }) => /^(have|take|use|develop|receive|carry|suffer|lack)$/.test(verb?.lemma ?? ""))
    .flatMap(({ objects }) => objects.flatMap((group) => rolesOf(group, passage)));
};

/** With what, where the clause does not say: with the drug that the entry is about, else in the disease. */
function unspoken(avoided: Alternatives, forbids: boolean, { heads, topic, place, clause }: Passage): Alternatives {
  const isTaken = heads.length === 0 && clause.verb?.lemma === "take" && clause.complements.length === 0;
  const likeliest = avoided[0] ?? [];
  const isTreatment = likeliest.length > 0 && likeliest.every(({ type }) => type === "treatment");
  const isHead = likeliest.some(({ entity }) => heads.some((head) => head.entity === entity));
  if (forbids && isTreatment && !isHead && !isTaken) return [];
  const isPartOf = (entity: string) =>
    avoided.flat().some((role) => entity !== role.entity && entity.includes(role.entity));
  const drugs = drugSections.has(place.section)
    ? ofTypes(heads, "treatment").filter(({ entity }) => !isPartOf(entity))
    : [];
  return [drugs, [topic]];
}

/** "… if platelets are low", "while on sirolimus": what the sentence names as the circumstance. */
function conditionsIn(clause: Clause, passage: Passage): Alternatives {
  const { clauses } = passage.analysis;
  const condition = clauses.find(
    ({ link: how, governor, objects, subject, complements }) =>
      conditional.has(how) &&
      (governor === clause || governor === undefined) &&
      (objects.length > 0 || subject !== undefined || complements.length > 0),
  );
  const meanwhile = clauses
    .flatMap(({ complements, objects }) => [
      ...complements,
      ...objects.flatMap(({ members }) => members.flatMap((member) => member.complements)),
    ])
    .filter(({ preposition }) => preposition === "during")
    .flatMap(({ group }) => rolesOf(group, passage));
  return condition ? conditionRoles(condition, passage) : readingsOfTypes(meanwhile, "treatment", "disease");
}

const conditionRoles = (condition: Clause, passage: Passage): Alternatives => [
  ...nonEmpty([stateOf(condition, passage)]),
  ...rolesOf(condition.objects[0], passage),
  ...condition.complements.flatMap(({ group }) => rolesOf(group, passage)),
  ...rolesOf(condition.subject, passage),
];
