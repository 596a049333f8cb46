import type { Clause } from "../../../language/clause";
import type { VerbGroup } from "../../../language/phrases";
import { adjectiveWords } from "../../adjective-words";
import type { Passage } from "../../passage";
import { headNoun, isPersonal } from "../../roles/head-noun";
import { rolesOf } from "../../roles/roles-of";
import { isAboutPeople as isPhraseAboutPeople } from "../../roles/taken";

/** Verbs that, denied, say what must not be done: "must not be taken". */
export const using: ReadonlySet<string> = new Set(
  "combine take use give mix prescribe recommend drink eat start advise administer receive have smoke perform allow permit be".split(
    " ",
  ),
);
const unfit = new Set(
  "unsuitable unsafe contraindicated forbidden prohibited off-limits inadvisable taboo inappropriate incompatible".split(
    " ",
  ),
);
const fit = new Set(["suitable", "safe", "advisable", "allowed", "permitted", "appropriate"]);
/** "Is not routinely used" says what is not done, not what must not be. */
const habitual = /^(hardly|rarely|seldom|routinely|usually)$/;

/** "Thick blood restricts its flow": what a thing does is no advice. */
export const isDeed = ({ verb, subject }: Clause, { analysis }: Passage): boolean =>
  /^(limit|restrict|leave out|omit|skip|cut out)$/.test(verb?.lemma ?? "") &&
  verb?.passive === false &&
  subject?.members.every((member) => !member.pronoun && !isPersonal(member, analysis)) === true;

/** "To avoid the risk of X, Y is stopped": what is feared is no partner of what is stopped. */
export const isPrecaution = ({ link: how, objects }: Clause, { analysis }: Passage): boolean =>
  how === "infinitive" &&
  objects[0]?.members.every((member) =>
    /^(risk|danger|complication|chance|onset)$/.test(headNoun(member, analysis)),
  ) === true;

/** "X must not be taken with Y", "patients should not take X". */
export const isForbidding = (verb: VerbGroup, clause: Clause, passage: Passage): boolean =>
  using.has(verb.lemma) &&
  (verb.negated || isNotToBe(verb, clause, passage) || givesNone(verb, clause, passage)) &&
  (verb.passive ||
    (verb.lemma === "mix" && clause.subject !== undefined) ||
    ((isAboutPeople(clause, passage) || isCommand(verb, clause)) &&
      (verb.lemma !== "have" || hasTaken(clause, passage)) &&
      verb.lemma !== "be"));

/** "Must not have live vaccines": what one can take or leave. */
const hasTaken = ({ objects }: Clause, passage: Passage): boolean => {
  const named = rolesOf(objects[0], passage)[0] ?? [];
  const { registry } = passage.grounding;
  return (
    named.length > 0 &&
    named.every(
      ({ entity, type }) => type === undefined || type === "treatment" || registry.subtypeOf(entity) === "exposure",
    )
  );
};

/** "Do not give X to Y", "never take X with Y". */
const isCommand = ({ form, negated }: VerbGroup, { subject, link: how }: Clause): boolean =>
  negated && subject === undefined && how === "main" && form === "finite";

/** "No X should be given": the denial stands before what is given. */
export const givesNone = (verb: VerbGroup, { subject }: Clause, { analysis: { words } }: Passage): boolean =>
  verb.passive &&
  !verb.negated &&
  subject?.members.every(({ determiner }) => determiner === "no") === true &&
  words.slice(verb.from, verb.to).some(({ low }) => /^(should|must|may|can)$/.test(low));

/** "Not to be taken with X": the denial stands before the infinitive. */
const isNotToBe = ({ from }: VerbGroup, { link: how }: Clause, { analysis: { words } }: Passage): boolean =>
  how === "infinitive" && words.slice(Math.max(0, from - 2), from + 1).some(({ tag }) => tag === "not");

/** "X is dangerous for people with Y": not what it does, but for whom it is nothing. */
const isDangerousFor = ({ verb, complements, subject }: Clause, words: readonly string[], passage: Passage): boolean =>
  verb?.lemma === "be" &&
  !verb.negated &&
  rolesOf(subject, passage)[0]?.every(({ implied }) => !implied) === true &&
  words.some((word) => /^(dangerous|hazardous|harmful|risky)$/.test(word)) &&
  complements.some(({ preposition, group }) =>
    preposition === "in" || preposition === "during"
      ? true
      : preposition === "for" && group.members.some((member) => isPhraseAboutPeople(member, passage)),
  );

/** "A is safe, whereas X is not". */
const isExcepted = (
  { lemma, negated }: VerbGroup,
  { objects, complements, adjectives, link: how }: Clause,
  { analysis: { words, clauses } }: Passage,
): boolean =>
  lemma === "be" &&
  negated &&
  clauses.length > 1 &&
  /^(main|whereas|while|but|though|although)$/.test(how) &&
  objects.length + complements.length + adjectives.length === 0 &&
  words.some(({ low }) => fit.has(low)) &&
  !words.some(({ low }) => unfit.has(low));

/** "X is unsuitable for Y", "X is not safe in Y"; not "X is not unsafe". */
const isUnfitting = (verb: VerbGroup, clause: Clause, passage: Passage): boolean => {
  const words = adjectiveWords(clause, passage.analysis);
  const saysUnfit = words.some((word) => unfit.has(word));
  const saysFit = words.some((word) => fit.has(word));
  return (
    (verb.lemma === "be" && verb.negated !== saysUnfit && (saysUnfit || saysFit)) ||
    isExcepted(verb, clause, passage) ||
    isDangerousFor(clause, words, passage)
  );
};

/** "Smoking is harmful": what one can leave is better left. */
const isHarmfulHabit = ({ verb, subject, complements, objects, ...clause }: Clause, passage: Passage): boolean => {
  if (verb?.lemma !== "be" || verb.negated || complements.length + objects.length > 0) return false;
  const words = adjectiveWords({ verb, subject, complements, objects, ...clause }, passage.analysis);
  const { registry } = passage.grounding;
  const named = rolesOf(subject, passage)[0] ?? [];
  const [member] = subject?.members ?? [];
  // "The combination of X with Y is dangerous".
  if (member?.of && headNoun(member, passage.analysis) === "combination")
    return words.some((word) => /^(dangerous|hazardous|harmful|risky)$/.test(word));
  return (
    words.some((word) => /^(harmful|dangerous|hazardous|unsafe|risky)$/.test(word)) &&
    named.length > 0 &&
    named.every(({ type, entity, implied }) => type === "risk" && !implied && registry.subtypeOf(entity) === "exposure")
  );
};

/** "Is off limits", "is off the menu", "are best left alone". */
const isOffLimits = ({ verb, complements }: Clause, { analysis }: Passage): boolean => {
  if (verb?.lemma === "leave") return verb.passive && /^alone$/.test(analysis.words[verb.to]?.low ?? "");
  return (
    verb?.lemma === "be" &&
    !verb.negated &&
    complements.some(
      ({ preposition, group }) =>
        preposition === "off" && group.members.every((member) => /^(limit|menu)$/.test(headNoun(member, analysis))),
    )
  );
};

/** "Has no place in the home", "is a bad idea in X", "is not for people with X". */
const isOutOfPlace = ({ verb, objects, complements, adjectives }: Clause, { analysis }: Passage): boolean => {
  const [noun] = objects.flatMap(({ members }) => members);
  const said = noun ? headNoun(noun, analysis) : "";
  if (verb?.lemma === "have") return !verb.negated && said === "place" && noun?.determiner === "no";
  if (verb?.lemma !== "be") return false;
  const isBad = noun && analysis.words.slice(noun.from, noun.head).some(({ low }) => /^(bad|poor)$/.test(low));
  return verb.negated
    ? objects.length === 0 && adjectives.length === 0 && complements[0]?.preposition === "for"
    : said === "idea" && isBad === true;
};

/** "Live vaccines are ruled out while X is taken": of a treatment, that is no finding. */
const isRuledOut = ({ verb, subject }: Clause, passage: Passage): boolean => {
  if (verb?.lemma !== "rule out" || !verb.passive || verb.negated || passage.place.section === "tests") return false;
  const named = rolesOf(subject, passage)[0] ?? [];
  return (
    named.length > 0 &&
    named.every(
      ({ type, entity }) => type === "treatment" || (type === "risk" && passage.grounding.registry.isLexical(entity)),
    )
  );
};

/** Whether a clause says of its subject that it does no good where it says. */
export const saysUnfit = (verb: VerbGroup, clause: Clause, passage: Passage): boolean =>
  (isUnfitting(verb, clause, passage) && !/^(when|if|once|until)$/.test(clause.link)) ||
  isHarmfulHabit(clause, passage) ||
  isOffLimits(clause, passage) ||
  isOutOfPlace(clause, passage) ||
  isRuledOut(clause, passage);

/** Whether an adverb within the verb, or right before it, makes it a matter of habit. */
export const isHabit = ({ from, to }: VerbGroup, { analysis: { words } }: Passage): boolean =>
  words.slice(Math.max(0, from - 1), to).some(({ low }) => habitual.test(low));

export const isAboutPeople = (clause: Clause, passage: Passage): boolean =>
  clause.subject?.members.every((member) => isPhraseAboutPeople(member, passage)) === true;
