import type { Clause } from "../../../language/clause";
import type { Group, VerbGroup } from "../../../language/phrases";
import type { Polarity } from "../../../model/relation";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";

import { headNoun } from "../../roles/head-noun";
import { type Alternatives, namedRole, nonEmpty, type Role } from "../../roles/role";

import { rolesOf } from "../../roles/roles-of";
import type { Rule } from "../../rule";
import { clashOf } from "./clash-of";
import { drugsActedOn, drugsMeasured } from "./drugs-measured";
import { givesNone, isAboutPeople, isDeed, isForbidding, isHabit, isPrecaution, saysUnfit, using } from "./forbidding";
import { isShunning } from "./is-shunning";
import { keptAwayFrom } from "./kept-away-from";
import { pairIn } from "./pair-in";
import { conditionsIn, gerundOf, hadBy, partnerOf, partnersIn, unspoken } from "./partners";

/** What must not come together: "avoid X with Y", "X must not be combined with Y", "X should be avoided in Y". */
export const avoidance: Rule = {
  name: "avoidance",
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    const { verb } = clause;
    if (!verb || isNoWarning(verb, clause, passage)) return [];
    const forbids = isForbidding(verb, clause, passage);
    const isUnfit = saysUnfit(verb, clause, passage);
    const clash = clashOf(clause, passage);
    if (clash)
      return link("avoid", [clash[0]], [clash[1]], passage, `avoidance:${verb.lemma}`, certaintyOf(clause, passage));
    const away = keptAwayFrom(clause, passage);
    const shuns =
      away !== undefined ||
      (isShunning(verb, clause, passage) && !isReach(clause, passage)) ||
      lessensExposure(clause, passage);
    if (!shuns && !forbids && !isUnfit) return [];
    if (forbids ? isHabit(verb, passage) || passage.place.section === "tests" : isPrecaution(clause, passage))
      return [];
    if (!forbids && !isUnfit && isDeed(clause, passage)) return [];
    if ((verb.passive || isUnfit) && isOtherAct(clause, passage)) return [];
    const found = away
      ? avoidedIn(false, { ...clause, objects: [away] }, passage)
      : avoidedIn(verb.passive || isUnfit, clause, passage);
    // A surgeon cuts out what is no food or drug.
    const isThing = (roles: readonly Role[]) =>
      roles.every(({ entity, type }) => type || (verb.lemma === "take" && !entity.includes("-")));
    const avoided = verb.lemma === "cut out" || (forbids && verb.lemma === "take") ? found.filter(isThing) : found;
    const isOther = ({ entity }: Role) => !avoided.flat().some((role) => role.entity === entity);
    if (keepsAway(verb, avoided, passage)) return [];
    const gerund = verb.passive || isUnfit ? gerundOf(clause, passage) : undefined;
    const together = pairIn(avoided, clause, passage);
    if (together)
      return link("avoid", [together.slice(0, 1)], [together.slice(1)], passage, `avoidance:${verb.lemma}`, {
        ...certaintyOf(clause, passage),
        polarity: givesNone(verb, clause, passage) ? "asserted" : polarityOf(verb, clause),
      });
    const named = partnersIn(clause, passage).map((roles) => roles.filter(isOther));
    const isOfUnknown =
      verb.lemma !== "have" && partnerOf(clause, passage.analysis.words) !== undefined && nonEmpty(named).length === 0;
    const had = verb.passive ? [] : hadBy(clause.subject, passage);
    const partners = nonEmpty([
      ...(gerund ? partnersIn(gerund, passage) : []),
      ...had,
      ...(had.length === 0 && forbids && !verb.passive && isAboutPeople(clause, passage)
        ? rolesOf(clause.subject, passage)
        : []),
      ...named,
      ...(isPronoun(partnerOf(clause, passage.analysis.words)) ? [drugsMeasured(passage).filter(isOther)] : []),
      ...conditionsIn(clause, passage),
      drugsActedOn(clause, passage).filter(isOther),
      ...(isOfUnknown || isOnCondition(clause, passage) ? [] : unspoken(avoided, forbids, passage)),
    ]);
    const drafts = link("avoid", avoided, partners, passage, `avoidance:${verb.lemma}`, {
      ...certaintyOf(clause, passage),
      polarity: givesNone(verb, clause, passage) ? "asserted" : polarityOf(verb, clause),
    });
    return [...drafts, ...unadvised(drafts, verb)];
  },
};

/** "X has been ruled out as a cause", "if X is contraindicated, Y is given", "chosen for patients who cannot take X". */
const isNoWarning = (verb: VerbGroup, { link: how, complements }: Clause, { analysis: { words } }: Passage): boolean =>
  (verb.passive && complements.some(({ preposition }) => preposition === "as")) ||
  (verb.lemma === "contraindicate" && /^(if|when|where)$/.test(how)) ||
  (how === "relative" && !verb.passive && /^(cannot|can't)$/.test(words[verb.from]?.low ?? ""));

/** "X is restricted to Y", "its benefit is limited": how far something goes, and no warning. */
const isReach = ({ verb, subject, complements }: Clause, { analysis }: Passage): boolean =>
  /^(limit|restrict)$/.test(verb?.lemma ?? "") &&
  verb?.passive === true &&
  (complements.some(({ preposition }) => preposition === "to") ||
    (!subject && analysis.words.slice(0, verb.from).some(({ low }) => reaches.test(low))) ||
    subject?.members.some((member) => reaches.test(headNoun(member, analysis))) === true);

const reaches = /^(benefit|effect|efficacy|use|value|success|experience|evidence|data|availability|role)$/;

/** "X is not recommended when the count is below 30": then, and not in the disease as such. */
const isOnCondition = (clause: Clause, { analysis: { clauses } }: Passage): boolean =>
  clauses.some(({ link: how, governor }) => (how === "when" || how === "if") && governor === clause);

const isPronoun = (group: Group | undefined): boolean => group?.members.every(({ pronoun }) => pronoun) === true;

/** "Is not recommended in X": nor is it a treatment of that. */
const unadvised = (drafts: readonly Draft[], { lemma, passive }: VerbGroup): readonly Draft[] =>
  passive && (lemma === "recommend" || lemma === "advise")
    ? drafts
        .filter(({ subject, object }) => subject.type === "treatment" && object.type === "disease")
        .map((draft) => ({ ...draft, predicate: "treats", polarity: "negated" }))
    : [];

/** "Patients should minimize exposure to X". */
const lessensExposure = ({ verb, objects }: Clause, { analysis }: Passage): boolean =>
  verb !== undefined &&
  !verb.negated &&
  /^(minimize|reduce|lessen|limit|prevent|stop|cease)$/.test(verb.lemma) &&
  analysis.words.some(({ low }) => /^(should|must|need|ought|have|advised|advice)$/.test(low)) &&
  objects.some(({ members }) =>
    members.some(
      (member) =>
        /^(exposure|contact)$/.test(headNoun(member, analysis)) &&
        member.complements.some(({ preposition }) => /^(to|with)$/.test(preposition)),
    ),
  );

/** "Helps to avoid X" keeps it away, unless X is something that one can take or leave. */
const keepsAway = (verb: VerbGroup, avoided: Alternatives, { grounding: { registry } }: Passage): boolean =>
  verb.chain.includes("help") && !avoided.flat().every(({ entity }) => registry.subtypeOf(entity) === "exposure");

/** "Stopping it is discouraged" speaks of no use that must not be made. */
const isOtherAct = (clause: Clause, passage: Passage): boolean => {
  const gerund = gerundOf(clause, passage);
  if (gerund?.verb) return !using.has(gerund.verb.lemma);
  const before = passage.analysis.words[(clause.subject?.members[0]?.from ?? 0) - 1]?.verb;
  return before?.form === "ing" && !using.has(before.lemma);
};

/** Whether the clause forbids or only advises against: "may have to be avoided", "not without Y". */
const polarityOf = (verb: VerbGroup, { complements }: Clause): Polarity =>
  verb.uncertain || complements.some(({ preposition }) => preposition === "without") ? "uncertain" : "asserted";

/** "Stop smoking and minimize exposure to X": the habit is what is avoided, though to stop it is a treatment. */
function habitOf(role: Role, { grounding: { registry } }: Passage): Role {
  const [, habit] = (registry.get(role.entity)?.label ?? "").match(/^(?:avoiding|stopping|no) (.+)$/i) ?? [];
  const entity = habit === undefined ? undefined : registry.find(habit);
  return role.type === "treatment" && entity !== undefined && registry.typeOf(entity) === "risk"
    ? namedRole(entity, role.span, registry)
    : role;
}

/** What is to be avoided: a treatment or a risk that one can take or leave. */
function avoidedIn(isSubject: boolean, clause: Clause, passage: Passage): Alternatives {
  const { heads, discourse, grounding } = passage;
  const gerund = isSubject ? gerundOf(clause, passage) : undefined;
  const object = gerund?.objects[0] ?? (isSubject ? clause.subject : clause.objects[0]);
  // "Avoid in pregnancy".
  const isCut = clause.verb?.lemma === "avoid" && !clause.subject && clause.complements.length > 0;
  const isOutcome = ({ entity }: Role) =>
    /^(adverse_effect|complication)$/.test(grounding.registry.subtypeOf(entity) ?? "") || entity.endsWith("-toxicity");
  const isAvoidable = (role: Role) =>
    role.type === "treatment" || role.type === undefined || (role.type === "risk" && !isOutcome(role));
  const spoken = object !== undefined ? [] : clause.verb?.passive ? [heads, discourse.recent] : isCut ? [heads] : [];
  if (object === undefined && clause.verb?.lemma === "smoke") {
    const habit = grounding.registry.find("smoking");
    const { start, end } = passage.analysis.span;
    return habit === undefined ? [] : [[namedRole(habit, { start, end }, grounding.registry)]];
  }
  const objects = isSubject || gerund || clause.objects.length < 2 ? [object] : clause.objects;
  const named = objects.flatMap((group) => rolesOf(group, passage)[0] ?? []).map((role) => habitOf(role, passage));
  return nonEmpty([named, ...spoken].map((roles) => roles.filter(isAvoidable)));
}
