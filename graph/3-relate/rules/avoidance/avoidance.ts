import type { Clause } from "../../../language/clause";
import type { VerbGroup } from "../../../language/phrases";
import type { Polarity } from "../../../model/relation";
import { adjectiveWords } from "../../adjective-words";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { headNoun, isPersonal } from "../../roles/head-noun";
import { type Alternatives, nonEmpty, type Role } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import type { Rule } from "../../rule";
import { conditionsIn, gerundOf, partnersIn, unspoken } from "./partners";

const shunning = new Set([
  "avoid",
  "shun",
  "contraindicate",
  "discourage",
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
  "leave alone",
  "skip",
  "prohibit",
]);
/** Verbs that, denied, say what must not be done: "must not be taken". */
const using = new Set([
  "combine",
  "take",
  "use",
  "give",
  "mix",
  "prescribe",
  "recommend",
  "drink",
  "eat",
  "start",
  "advise",
  "administer",
  "receive",
  "have",
  "smoke",
  "be",
]);
const unfit = new Set("unsuitable unsafe contraindicated forbidden prohibited off-limits inadvisable taboo".split(" "));
const fit = new Set(["suitable", "safe", "advisable", "allowed", "permitted", "appropriate"]);
/** "Is not routinely used" says what is not done, not what must not be. */
const habitual = /^(hardly|rarely|seldom|routinely|usually)$/;
/** What must not come together: "avoid X with Y", "X must not be combined with Y", "X should be avoided in Y". */
export const avoidance: Rule = {
  name: "avoidance",
  read(passage) {
    const { clause } = passage;
    const { verb } = clause;
    if (!verb) return [];
    const forbids = isForbidding(verb, clause, passage);
    const saysUnfit = isUnfitting(verb, clause, passage);
    if (!isShunning(verb) && !forbids && !saysUnfit) return [];
    if (forbids ? isHabit(verb, passage) : isPrecaution(clause, passage)) return [];
    if (!forbids && !saysUnfit && isDeed(clause, passage)) return [];
    if ((verb.passive || saysUnfit) && isOtherAct(clause, passage)) return [];
    const found = avoidedIn(verb.passive || saysUnfit, clause, passage);
    // A surgeon cuts out what is no food or drug.
    const avoided = verb.lemma === "cut out" ? found.filter((roles) => roles.every(({ type }) => type)) : found;
    if (keepsAway(verb, avoided, passage)) return [];
    const gerund = verb.passive || saysUnfit ? gerundOf(clause, passage) : undefined;
    const partners = nonEmpty([
      ...(gerund ? partnersIn(gerund, passage) : []),
      ...(forbids && !verb.passive && isAboutPeople(clause, passage) ? rolesOf(clause.subject, passage) : []),
      ...partnersIn(clause, passage),
      ...conditionsIn(clause, passage),
      ...unspoken(avoided, forbids, passage),
    ]);
    const drafts = link("avoid", avoided, partners, passage, `avoidance:${verb.lemma}`, {
      ...certaintyOf(clause, passage),
      polarity: polarityOf(verb, clause),
    });
    return [...drafts, ...unadvised(drafts, verb)];
  },
};

/** "Is not recommended in X": nor is it a treatment of that. */
const unadvised = (drafts: readonly Draft[], { lemma, passive }: VerbGroup): readonly Draft[] =>
  passive && (lemma === "recommend" || lemma === "advise")
    ? drafts
        .filter(({ subject, object }) => subject.type === "treatment" && object.type === "disease")
        .map((draft) => ({ ...draft, predicate: "treats", polarity: "negated" }))
    : [];

const isShunning = (verb: VerbGroup): boolean => shunning.has(verb.lemma) && !verb.negated;

/** "Helps to avoid X" keeps it away, unless X is something that one can take or leave. */
const keepsAway = (verb: VerbGroup, avoided: Alternatives, { grounding: { registry } }: Passage): boolean =>
  verb.chain.includes("help") && !avoided.flat().every(({ entity }) => registry.subtypeOf(entity) === "exposure");

/** "Thick blood restricts its flow": what a thing does is no advice. */
const isDeed = ({ verb, subject }: Clause, { analysis }: Passage): boolean =>
  /^(limit|restrict)$/.test(verb?.lemma ?? "") &&
  verb?.passive === false &&
  subject?.members.every((member) => !member.pronoun && !isPersonal(member, analysis)) === true;

/** "To avoid the risk of X, Y is stopped": what is feared is no partner of what is stopped. */
const isPrecaution = ({ link: how, objects }: Clause, { analysis }: Passage): boolean =>
  how === "infinitive" &&
  objects[0]?.members.every((member) =>
    /^(risk|danger|complication|chance|onset)$/.test(headNoun(member, analysis)),
  ) === true;

/** "X must not be taken with Y", "patients should not take X". */
const isForbidding = (verb: VerbGroup, clause: Clause, passage: Passage): boolean =>
  using.has(verb.lemma) &&
  (verb.negated || isNotToBe(verb, clause, passage)) &&
  (verb.passive || (isAboutPeople(clause, passage) && verb.lemma !== "have" && verb.lemma !== "be"));

/** "Not to be taken with X": the denial stands before the infinitive. */
const isNotToBe = ({ from }: VerbGroup, { link: how }: Clause, { analysis: { words } }: Passage): boolean =>
  how === "infinitive" && words.slice(Math.max(0, from - 2), from + 1).some(({ tag }) => tag === "not");

/** "X is unsuitable for Y", "X is not safe in Y"; not "X is not unsafe". */
function isUnfitting(verb: VerbGroup, clause: Clause, { analysis }: Passage): boolean {
  const words = adjectiveWords(clause, analysis);
  const saysUnfit = words.some((word) => unfit.has(word));
  const saysFit = words.some((word) => fit.has(word));
  return verb.lemma === "be" && verb.negated !== saysUnfit && (saysUnfit || saysFit);
}

/** Whether an adverb within the verb, or right before it, makes it a matter of habit. */
const isHabit = ({ from, to }: VerbGroup, { analysis: { words } }: Passage): boolean =>
  words.slice(Math.max(0, from - 1), to).some(({ low }) => habitual.test(low));

const isAboutPeople = (clause: Clause, { analysis }: Passage): boolean =>
  clause.subject?.members.every((member) => isPersonal(member, analysis)) === true;

/** Whether the clause forbids or only advises against: "may have to be avoided", "not without Y". */
const polarityOf = (verb: VerbGroup, { complements }: Clause): Polarity =>
  verb.uncertain || complements.some(({ preposition }) => preposition === "without") ? "uncertain" : "asserted";

/** What is to be avoided: a treatment or a risk that one can take or leave. */
function avoidedIn(isSubject: boolean, clause: Clause, passage: Passage): Alternatives {
  const { heads, discourse, grounding } = passage;
  const gerund = isSubject ? gerundOf(clause, passage) : undefined;
  const object = gerund?.objects[0] ?? (isSubject ? clause.subject : clause.objects[0]);
  const isOutcome = ({ entity }: Role) =>
    /^(adverse_effect|complication)$/.test(grounding.registry.subtypeOf(entity) ?? "") || entity.endsWith("-toxicity");
  const isAvoidable = (role: Role) =>
    role.type === "treatment" || role.type === undefined || (role.type === "risk" && !isOutcome(role));
  const spoken = object === undefined && clause.verb?.passive ? [heads, discourse.recent] : [];
  return nonEmpty([...rolesOf(object, passage), ...spoken].map((roles) => roles.filter(isAvoidable)));
}

/** "Stopping it is discouraged" speaks of no use that must not be made. */
const isOtherAct = (clause: Clause, passage: Passage): boolean => {
  const gerund = gerundOf(clause, passage);
  if (gerund?.verb) return !using.has(gerund.verb.lemma);
  const before = passage.analysis.words[(clause.subject?.members[0]?.from ?? 0) - 1]?.verb;
  return before?.form === "ing" && !using.has(before.lemma);
};
