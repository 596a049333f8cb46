import type { Clause } from "../../language/clause";
import type { Complement, Group } from "../../language/phrases";
import type { Frame } from "../../lexicon/cues";
import { certaintyOf } from "../certainty";
import { type Cue, verbCuesOf } from "../cue-index";
import { type Draft, link } from "../link";
import type { Alternatives, Passage, Role } from "../passage";
import { headNoun, rolesOf } from "../roles";
import type { Rule } from "../rule";

/** A verb with its arguments: "A causes B", "B is treated with A", "A is thought to lead to B", "A, lowering B". */
export const verbFrame: Rule = {
  name: "verb-frame",
  read(passage) {
    return passage.analysis.clauses.flatMap((clause) => readClause(clause, passage));
  },
};

function readClause(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb } = clause;
  if (!verb) return [];
  for (const reading of readings(clause, passage)) {
    const drafts = link(reading.frame, reading.agents, reading.patients, passage, `${verbFrame.name}:${reading.key}`, certaintyOf(clause, passage));
    if (drafts.length > 0) return drafts;
  }
  return [];
}

interface Reading {
  readonly key: string;
  readonly frame: Frame;
  readonly agents: Alternatives;
  readonly patients: Alternatives;
}

function* readings(clause: Clause, passage: Passage): Generator<Reading> {
  const lemma = clause.verb?.lemma ?? "";
  const complements = complementsOf(clause);
  const nouns = clause.objects.flatMap(({ members }) => members.map((member) => headNoun(member, passage.analysis)));
  for (const complement of complements) {
    for (const key of [...nouns.map((noun) => `${lemma} ${noun} ${complement.preposition}`), `${lemma} ${complement.preposition}`])
      for (const cue of verbCuesOf(key)) yield* behindPreposition(key, cue, clause, complement.group, passage);
  }
  for (const cue of verbCuesOf(lemma)) yield* direct(lemma, cue, clause, complements, passage);
}

/** Prepositional phrases that may belong to the verb: its own, and those that stand behind its object. */
function complementsOf(clause: Clause): readonly Complement[] {
  const behind = clause.objects.flatMap(({ members }) => members.flatMap((member) => [...(member.of ? [{ preposition: "of", group: member.of }] : []), ...member.complements]));
  return [...clause.complements, ...behind];
}

function* behindPreposition(key: string, { frame, reversed }: Cue, clause: Clause, group: Group, passage: Passage): Generator<Reading> {
  const other = rolesOf(group, passage);
  const subject = subjectRoles(clause, frame, passage, reversed);
  yield reversed ? { key, frame, agents: other, patients: subject } : { key, frame, agents: subject, patients: other };
}

function* direct(key: string, { frame, reversed }: Cue, clause: Clause, complements: readonly Complement[], passage: Passage): Generator<Reading> {
  if (clause.verb?.passive) {
    const by = complements.find(({ preposition }) => preposition === "by") ?? complements.find(({ preposition }) => preposition === "with" || preposition === "through");
    const patients = subjectRoles(clause, frame, passage, true);
    const agents = by ? rolesOf(by.group, passage) : unnamedAgent(frame, passage);
    if (agents.length > 0) yield reversed ? { key, frame, agents: patients, patients: agents } : { key, frame, agents, patients };
    return;
  }
  const objects = rolesOf(clause.objects[0], passage);
  if (objects.length === 0) return;
  const subject = subjectRoles(clause, frame, passage, reversed);
  yield reversed ? { key, frame, agents: objects, patients: subject } : { key, frame, agents: subject, patients: objects };
}

/** "… must be ruled out": in an entry about a test, by that test. */
function unnamedAgent(frame: Frame, { heads }: Passage): Alternatives {
  const wanted = frame === "detect" || frame === "exclude" ? "test" : frame === "treat" || frame === "prevent" || frame === "reduce" || frame === "monitor" ? "treatment" : undefined;
  const fitting = heads.filter(({ type }) => type === wanted);
  return fitting.length > 0 ? [fitting] : [];
}

/** The subject as named; else, and where what it names makes no sense, the item's head, then the topic. */
function subjectRoles(clause: Clause, frame: Frame, passage: Passage, asPatient: boolean): Alternatives {
  const named = rolesOf(clause.subject, passage);
  const typed = named.filter((set) => set.some(({ type }) => type !== undefined));
  const open = named.filter((set) => set.every(({ type }) => type === undefined));
  const heads: readonly Role[] = passage.heads;
  const fallback = heads.length > 0 && (!asPatient || clause.subject === undefined) ? [heads] : [];
  const topic = clause.subject === undefined && (frame === "show" || frame === "cause" || frame === "resemble") && heads.length === 0 ? [[passage.topic]] : [];
  return [...typed, ...fallback, ...topic, ...open];
}
