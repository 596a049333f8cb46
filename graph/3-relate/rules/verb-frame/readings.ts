import type { Clause } from "../../../language/clause";
import type { Complement, Group, NounPhrase } from "../../../language/phrases";
import type { Frame } from "../../../lexicon/frames";
import { adjectiveWords } from "../../adjective-words";
import { type Cue, opensCue, verbCuesOf } from "../../cue-index";
import type { Passage } from "../../passage";
import { arePeople, headNoun } from "../../roles/head-noun";
import { watchedParts } from "../../roles/measure-of";
import { keptFrom, newEvents } from "../../roles/new-event";
import { type Alternatives, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { subjectRoles } from "../../roles/subject-roles";
import { harmed } from "../../roles/taken";
import { unnamedAgent } from "../../roles/unnamed-agent";
import { areAffected } from "./are-affected";
import { behindPreposition } from "./behind-preposition";
import { complementsOf, doersIn, meansIn, mergeComplements, withAims } from "./complements-of";
import { hardToTell } from "./hard-to-tell";
import { keepsOff } from "./keeps-off";
import { objectRoles } from "./object-roles";
import { ofCarriers } from "./of-carriers";
import { pointsToCause } from "./points-to-cause";
import { rangeOf } from "./range-of";
import { newReading, type Reading } from "./reading";
import { benefitElsewhere, doneByTreatment, reaction } from "./treatment-readings";

const shows: Cue = { frame: "show", reversed: false };
/** What the verb of a clause may say, likeliest first: the longer its cue, the likelier. A generator, as few are needed. */
export function* readings(clause: Clause, passage: Passage): Generator<Reading> {
  const lemma = clause.verb?.lemma ?? "";
  const complements = complementsOf(clause, passage);
  const ranging = rangeOf(clause, passage);
  if (ranging) yield ranging;
  const reacted = reaction(clause, passage);
  if (reacted) yield reacted;
  if (clause.link === "infinitive") yield* hardToTell(lemma, clause, complements, passage);
  if (opensCue(lemma)) {
    yield* idioms(lemma, clause, complements, passage);
    yield* prepositional(lemma, clause, complements, passage);
  }
  yield* doneByTreatment(clause, complements, passage);
  const key = lemma === "avoid" && keepsOff(clause, passage) ? "prevent" : lemma;
  for (const cue of preferred(verbCuesOf(key), passage)) {
    const reading = clause.verb?.passive
      ? passive(lemma, cue, clause, complements, passage)
      : active(lemma, cue, clause, passage);
    if (reading) yield reading;
  }
  yield* benefitElsewhere(clause, complements, passage);
}

/** "Keeps attacks at bay": verb, preposition and noun say together what is done to the object. */
function* idioms(
  lemma: string,
  clause: Clause,
  complements: readonly Complement[],
  passage: Passage,
): Generator<Reading> {
  for (const { preposition, group } of complements) {
    const noun = headNoun(group.members[0] as NounPhrase, passage.analysis);
    const key = `${lemma} ${preposition} ${noun}`;
    for (const { frame } of verbCuesOf(key)) {
      const patients = objectRoles(clause, frame, passage);
      yield { key, frame, agents: doersOf(clause, frame, complements, passage), patients };
    }
  }
}

/** "X keeps Y at bay", "Y is kept at bay by X". */
function doersOf(clause: Clause, frame: Frame, complements: readonly Complement[], passage: Passage): Alternatives {
  if (!clause.verb?.passive) return subjectRoles(clause, frame, passage, false);
  const named = doersIn(complements, passage).flatMap(({ group }) => rolesOf(group, passage)[0] ?? []);
  return named.length > 0 ? [named] : unnamedAgent(frame, clause, passage);
}

/** "Leads to Y", "gives rise to Y": the other side stands behind a preposition. */
function* prepositional(
  lemma: string,
  clause: Clause,
  complements: readonly Complement[],
  passage: Passage,
): Generator<Reading> {
  const nouns = clause.objects.flatMap(({ members }) => members.map((member) => headNoun(member, passage.analysis)));
  const said =
    clause.adjectives.length > 0 && lemma !== "be" ? [...nouns, ...adjectiveWords(clause, passage.analysis)] : nouns;
  const behind = complements
    .filter(({ preposition, group }) => isBehind(preposition, group, clause))
    .filter(({ preposition }) => clause.verb?.passive || preposition !== "after" || !telling.test(lemma));
  for (const { preposition, group } of mergeComplements(behind, passage))
    for (const key of [...said.map((word) => `${lemma} ${word} ${preposition}`), `${lemma} ${preposition}`])
      for (const cue of verbCuesOf(key))
        yield behindPreposition(key, cue, clause, withAims(cue.frame, group, clause, passage), passage);
}

/** "In some cases, clots result": a phrase that opens the clause is not what its verb takes. */
const isBehind = (preposition: string, { members }: Group, { verb }: Clause): boolean =>
  !/^(in|as)$/.test(preposition) || (members[0]?.from ?? 0) >= (verb?.from ?? 0);

/** "Many report a rash after X" does not say that these come of X. */
const telling = /^(report|see|describe|note|observe)$/;
const recruiting = /^(recruit|attract|draw|(draw|bring|call|pull) in)$/;
const processes = ["gene", "pathway", "mechanism", undefined] as const;

/** In an entry about a test a verb that may say what is found says that first. */
function preferred(cues: readonly Cue[], { heads }: Passage): readonly Cue[] {
  if (!heads.some(({ type }) => type === "test")) return cues;
  const finds = ({ frame }: Cue) => frame === "detect" || frame === "exclude";
  return [...cues.filter(finds), ...cues.filter((cue) => !finds(cue))];
}

/** "B is caused by A", "B is treated with A", "B is ruled out". */
function passive(
  key: string,
  cue: Cue,
  clause: Clause,
  complements: readonly Complement[],
  passage: Passage,
): Reading | undefined {
  // "X is being tested": X is on trial, and no test watches it.
  if (cue.frame === "monitor" && isOnTrial(clause, passage)) return undefined;
  const means = meansIn(complements, passage);
  const patients = subjectRoles(clause, cue.frame, passage, true);
  const named = means.flatMap(({ group }) => rolesOf(group, passage)[0] ?? []);
  const agents = means.length === 0 ? unnamedAgent(cue.frame, clause, passage) : named.length > 0 ? [named] : [];
  return agents.length > 0 ? newReading(key, cue, agents, patients) : undefined;
}

const isOnTrial = ({ verb }: Clause, { analysis: { words } }: Passage): boolean =>
  verb?.lemma === "test" && words.slice(verb.from, verb.to).some(({ low }) => low === "being");

/** "A causes B". People are no object: it is what they have that is treated, or what they are left with: "leaves people short of breath". */
function active(key: string, cue: Cue, clause: Clause, passage: Passage): Reading | undefined {
  const { frame, reversed } = cue;
  const object = clause.objects[0];
  // "To have it repaired": somebody else does it.
  if (frame === "show" && key === "have" && object?.members.every(({ pronoun }) => pronoun)) return undefined;
  const taken = frame === "show" && !reversed ? harmed(clause, passage) : [];
  if (taken.length > 0) return { key, frame: "cause", agents: [taken], patients: rolesOf(object, passage) };
  const isPeople =
    object?.members.every(
      (member) => arePeople(member, passage.analysis) && (key === "bring" || member.complements.length === 0),
    ) === true;
  const leftWith = frame === "cause" ? rolesOf(clause.objects[1], passage) : [];
  const own = () => (isPeople ? leftWith : (keptFrom(key, object, passage) ?? rolesOf(object, passage)));
  const found = frame === "detect" && areAffected(object, passage) ? [[passage.topic]] : own();
  const isTyped = found[0]?.every(({ type }) => type !== undefined) === true;
  const events = isTyped && frame === "promote" ? [] : newEvents(key, object, passage);
  if (events.length === 0 && recruiting.test(key)) return undefined;
  const named = events.length > 0 ? events : found;
  const others = named.length === 0 && frame === "monitor" ? watchedParts(object, passage) : named;
  if (others.length === 0) return undefined;
  const carried = ofCarriers(key, clause, others, passage);
  if (carried) return carried;
  if (frame === "detect" && pointsToCause(key, clause, others, passage))
    return newReading(key, shows, others, rolesOf(clause.subject, passage));
  const doers = subjectRoles(clause, frame, passage, reversed);
  return newReading(key, cue, events.length > 0 ? readingsOfTypes(doers, ...processes) : doers, others);
}
