import type { Clause } from "../../language/clause";
import type { Complement, Group, NounPhrase } from "../../language/phrases";
import type { Frame } from "../../lexicon/frames";
import { certaintyOf } from "../certainty";
import { type Cue, verbCuesOf } from "../cue-index";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun, isPersonal } from "../roles/head-noun";
import { watchedParts } from "../roles/measure-of";
import { prescribes } from "../roles/prescribed";
import type { Alternatives } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import { unnamedAgent } from "../roles/unnamed-agent";
import type { Rule } from "../rule";

/** A verb with its arguments: "A causes B", "B is treated with A", "A is thought to lead to B", "A, lowering B". */
export const verbFrame: Rule = {
  name: "verb-frame",
  read(passage) {
    return readClause(passage.clause, passage);
  },
};

function readClause(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb } = clause;
  if (!verb) return pastFragment(clause, passage);
  if (clause.link === "gerund" && !clause.subject && clause.governor?.verb) return [];
  for (const reading of readings(clause, passage)) {
    const drafts = link(
      reading.frame,
      reading.agents,
      reading.patients,
      passage,
      `${verbFrame.name}:${reading.key}`,
      certaintyOf(clause, passage),
    );
    if (drafts.length > 0)
      return [...drafts, ...signs(clause, reading, passage), ...benefitIn(clause, reading, drafts, passage)];
  }
  return [];
}

/** "Drug – inhibited X and improved Y": in an entry about a treatment, participles before bare nouns are its past tense. */
function pastFragment(clause: Clause, passage: Passage): readonly Draft[] {
  const treatments = passage.heads.filter(({ type }) => type === "treatment");
  if (!clause.subject || treatments.length === 0 || !passage.opens) return [];
  return clause.subject.members.flatMap((member): readonly Draft[] => {
    const first = passage.analysis.words[member.from];
    if (first?.verb?.form !== "past" || first.tag !== "adjective" || member.to - member.from < 2) return [];
    const rest: Group = { kind: "group", members: [{ ...member, from: member.from + 1 }], joint: "none" };
    for (const { frame } of verbCuesOf(first.verb.lemma)) {
      const drafts = link(
        frame,
        [treatments],
        rolesOf(rest, passage),
        passage,
        `${verbFrame.name}:${first.verb.lemma}`,
        certaintyOf(clause, passage),
      );
      if (drafts.length > 0) return drafts;
    }
    return [];
  });
}

/** "Reduces autoantibodies in refractory cytopenias": a benefit in a disease is a treatment of it. */
function benefitIn(clause: Clause, reading: Reading, drafts: readonly Draft[], passage: Passage): readonly Draft[] {
  const helps =
    (reading.frame === "reduce" || reading.frame === "promote" || reading.frame === "raise") &&
    drafts.every(({ predicate, subject }) => predicate === "inhibits" && subject.type === "treatment");
  if (!helps) return [];
  const where = complementsOf(clause)
    .filter(({ preposition }) => preposition === "in")
    .flatMap(({ group }) => rolesOf(group, passage))
    .map((roles) => roles.filter(({ type }) => type === "symptom" || type === "disease"));
  return link(
    "treat",
    reading.agents,
    where,
    passage,
    `${verbFrame.name}:${reading.key} in`,
    certaintyOf(clause, passage),
  );
}

const signVerbs =
  /^(confirm|prove|indicate|suggest|point to|point toward|signal|reflect|betray|speak for|hint at|argue for)$/;

/** In an entry about a test, the sign that points to a diagnosis is what the test finds too. */
function signs(clause: Clause, reading: Reading, passage: Passage): readonly Draft[] {
  const tests = passage.heads.filter(({ type }) => type === "test");
  if (reading.frame !== "detect" || tests.length === 0 || !signVerbs.test(reading.key) || !clause.subject) return [];
  const found = rolesOf(clause.subject, passage).map((roles) =>
    roles.filter(({ type }) => type === undefined || type === "symptom" || type === "gene" || type === "pathway"),
  );
  const certainty = certaintyOf(clause, passage);
  const rule = `${verbFrame.name}:${reading.key}`;
  return [
    ...link("detect", [tests], found, passage, rule, certainty),
    ...(/^(confirm|prove)/.test(reading.key)
      ? []
      : link(
          "cause",
          reading.patients,
          found.map((roles) => roles.filter(({ type }) => type === "symptom")),
          passage,
          rule,
          certainty,
        )),
  ];
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
  yield* idioms(clause, complements, passage);
  for (const complement of merged(complements)) {
    for (const key of [
      ...nouns.map((noun) => `${lemma} ${noun} ${complement.preposition}`),
      `${lemma} ${complement.preposition}`,
    ])
      for (const cue of verbCuesOf(key)) yield* behindPreposition(key, cue, clause, complement.group, passage);
  }
  yield* prescription(clause, complements, passage);
  yield* restored(clause, passage);
  for (const cue of preferred(
    verbCuesOf(lemma === "avoid" && clause.verb?.chain.includes("help") ? "prevent" : lemma),
    passage,
  ))
    yield* direct(lemma, cue, clause, complements, passage);
  yield* benefitElsewhere(clause, complements, passage);
}

/** "Raises low IgG", "supports failing kidneys": to promote what is said to be low is to treat it. */
function* restored(clause: Clause, passage: Passage): Generator<Reading> {
  const { verb } = clause;
  const object = clause.objects[0];
  if (
    !verb ||
    verb.passive ||
    !object ||
    !verbCuesOf(verb.lemma).some(({ frame }) => frame === "promote" || frame === "raise")
  )
    return;
  const { words } = passage.analysis;
  const lacking = object.members.some((member) =>
    words
      .slice(member.from, member.to)
      .some(({ low }) => /^(low|reduced|falling|failing|missing|impaired|poor|deficient)\b/.test(low)),
  );
  const agents = subjectRoles(clause, "treat", passage, false)
    .map((roles) => roles.filter(({ type }) => type === "treatment"))
    .filter((roles) => roles.length > 0);
  if (lacking && agents.length > 0)
    yield {
      key: verb.lemma,
      frame: "treat",
      agents,
      patients: rolesOf(object, passage).map((roles) =>
        roles.filter(({ type }) => type === "symptom" || type === "mechanism"),
      ),
    };
}

/** "Restores kidney function in kidney failure": whatever good a treatment does in a disease treats it. */
function* benefitElsewhere(clause: Clause, complements: readonly Complement[], passage: Passage): Generator<Reading> {
  const lemma = clause.verb?.lemma ?? "";
  if (
    !verbCuesOf(lemma).some(
      ({ frame, reversed }) => !reversed && ["treat", "promote", "reduce", "raise"].includes(frame),
    ) ||
    clause.verb?.passive
  )
    return;
  const agents = subjectRoles(clause, "treat", passage, false)
    .map((roles) => roles.filter(({ type }) => type === "treatment"))
    .filter((roles) => roles.length > 0);
  for (const { preposition, group } of complements)
    if (preposition === "in" || preposition === "of")
      yield {
        key: `${lemma} in`,
        frame: "treat",
        agents,
        patients: rolesOf(group, passage).map((roles) =>
          roles.filter(
            ({ type }) => type === "disease" || type === "symptom" || (type === "risk" && preposition === "in"),
          ),
        ),
      };
}

/** In an entry about a test a verb that may say what is found says that first. */
function preferred(cues: readonly Cue[], { heads }: Passage): readonly Cue[] {
  if (!heads.some(({ type }) => type === "test")) return cues;
  const finds = (cue: Cue) => cue.frame === "detect" || cue.frame === "exclude";
  return [...cues.filter(finds), ...cues.filter((cue) => !finds(cue))];
}

/** "Doctors start with X for Y", "X is given to control Y": what is prescribed treats what it is for. */
function* prescription(clause: Clause, complements: readonly Complement[], passage: Passage): Generator<Reading> {
  const { verb } = clause;
  if (!verb || verb.negated || !prescribes(verb)) return;
  const given = [clause.objects[0], complements.find(({ preposition }) => preposition === "with")?.group]
    .flatMap((group) => rolesOf(group, passage))
    .map((roles) => roles.filter(({ type }) => type === "treatment"))
    .filter((roles) => roles.length > 0);
  const nested = complements.flatMap(({ group }) => group.members.flatMap((member) => member.complements));
  const aim = [...complements, ...nested].find(
    ({ preposition }) => preposition === "for" || preposition === "in" || preposition === "against",
  );
  if (given.length > 0 && aim)
    yield { key: `${verb.lemma} for`, frame: "treat", agents: given, patients: rolesOf(aim.group, passage) };
}

/** "Not only to A but also to B": phrases behind one preposition count together. */
function merged(complements: readonly Complement[]): readonly Complement[] {
  const result: Complement[] = [];
  for (const { preposition, group } of complements) {
    const at = result.findIndex((other) => other.preposition === preposition);
    const known = result[at];
    if (known && preposition !== "in" && preposition !== "of")
      result[at] = { preposition, group: { ...known.group, members: [...known.group.members, ...group.members] } };
    else result.push({ preposition, group });
  }
  return result;
}

/** "Keeps attacks at bay": verb, preposition and noun say together what is done to the object. */
function* idioms(clause: Clause, complements: readonly Complement[], passage: Passage): Generator<Reading> {
  const lemma = clause.verb?.lemma ?? "";
  for (const { preposition, group } of complements) {
    const noun = headNoun(group.members[0] as NounPhrase, passage.analysis);
    for (const { frame } of verbCuesOf(`${lemma} ${preposition} ${noun}`)) {
      const object = clause.verb?.passive
        ? subjectRoles(clause, frame, passage, true)
        : rolesOf(clause.objects[0], passage);
      yield {
        key: `${lemma} ${preposition} ${noun}`,
        frame,
        agents: subjectRoles(clause, frame, passage, false),
        patients: object,
      };
    }
  }
}

/** Prepositional phrases that may belong to the verb: its own, and those that stand behind its object. */
function complementsOf(clause: Clause): readonly Complement[] {
  const behind = clause.objects.flatMap(({ members }) =>
    members.flatMap((member) => [
      ...(member.of ? [{ preposition: "of", group: member.of }] : []),
      ...member.complements,
    ]),
  );
  return [...clause.complements, ...behind];
}

function* behindPreposition(
  key: string,
  { frame, reversed }: Cue,
  clause: Clause,
  group: Group,
  passage: Passage,
): Generator<Reading> {
  const other = rolesOf(group, passage);
  if (frame === "include") {
    yield {
      key,
      frame,
      agents: other,
      patients: clause.verb?.passive ? subjectRoles(clause, frame, passage, true) : rolesOf(clause.objects[0], passage),
    };
    return;
  }
  const subject = subjectRoles(clause, frame, passage, reversed);
  yield reversed ? { key, frame, agents: other, patients: subject } : { key, frame, agents: subject, patients: other };
}

function* direct(
  key: string,
  { frame, reversed }: Cue,
  clause: Clause,
  complements: readonly Complement[],
  passage: Passage,
): Generator<Reading> {
  if (clause.verb?.passive) {
    const by = complements.filter(({ preposition }) => preposition === "by");
    const means =
      by.length > 0
        ? by
        : complements.filter(({ preposition }) => preposition === "with" || preposition === "through").slice(0, 1);
    const patients = subjectRoles(clause, frame, passage, true);
    const named = means.flatMap(({ group }) => rolesOf(group, passage)[0] ?? []);
    const agents = means.length > 0 ? (named.length > 0 ? [named] : []) : unnamedAgent(frame, clause, passage);
    if (agents.length > 0)
      yield reversed ? { key, frame, agents: patients, patients: agents } : { key, frame, agents, patients };
    return;
  }
  const people =
    clause.objects[0]?.members.every(
      (member) => isPersonal(member, passage.analysis) && member.complements.length === 0,
    ) === true;
  const named = people ? [] : rolesOf(clause.objects[0], passage);
  const objects = named.length === 0 && frame === "monitor" ? watchedParts(clause.objects[0], passage) : named;
  if (objects.length === 0) return;
  const subject = subjectRoles(clause, frame, passage, reversed);
  yield reversed
    ? { key, frame, agents: objects, patients: subject }
    : { key, frame, agents: subject, patients: objects };
}
