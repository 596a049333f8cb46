import type { Clause } from "../../language/clause";
import { phraseText } from "../../language/phrase-text";
import type { Group, NounPhrase } from "../../language/phrases";
import type { Frame } from "../../lexicon/frames";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { eventOf } from "../roles/event-of";
import { findingOf } from "../roles/finding-of";
import { isPersonal } from "../roles/head-noun";
import type { Alternatives } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";

/** Verbs that put or keep something in a state. */
const holding = new Set("push lock keep hold leave make render drive force set switch shift put turn".split(" "));
/** What a state that something is put in says, by the words for it. The first row that matches counts. */
const states: readonly (readonly [Frame, RegExp])[] = [
  [
    "promote",
    /\b(on|alive|awake|going|running|dividing|active|activated|overactive|hyperactive|overdrive|open|stimulated)\b/,
  ],
  ["reduce", /\b(off|inactive|inactivated|silent|silenced|closed|shut|blocked|suppressed)\b/],
  ["trigger", /\b(worse|likelier|deeper|heavier|more (severe|frequent|likely|common|intense))\b/],
  ["prevent", /\b(unlikely|rarer|(less|more) (likely|frequent|common|rare|unlikely))\b/],
  [
    "treat",
    /\b(better|easier|milder|less severe|less intense)\b|\b(quiet|calm|stable|controlled|dormant|healthy|mild)\b/,
  ],
];

const prone = /^(prone|vulnerable|susceptible|liable)$/;
const into = new Set(["into", "in", "to"]);

/** A verb that leaves its object in a state: "pushes the pathway into an always-on state", "keeps T cells activated", "keeps the disease quiet". */
export const resultative: Rule = {
  name: "resultative",
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    const { governor, verb } = clause;
    if (
      clause.link === "participle" &&
      verb?.passive &&
      governor?.verb &&
      isHolding(governor) &&
      !governor.verb.passive
    )
      return heldEvent(clause, governor, passage);
    return isHolding(clause) ? held(clause, passage) : [];
  },
};

const isHolding = ({ verb }: Clause): boolean => holding.has(verb?.lemma ?? "");

/** "Leaves patients prone to X". */
function madeProne(clause: Clause, passage: Passage): readonly Draft[] {
  if (!adjectiveWords(clause, passage.analysis).some((word) => prone.test(word))) return [];
  const to = clause.complements.filter(({ preposition }) => preposition === "to" || preposition === "for");
  const agents = subjectRoles(clause, "cause", passage, false);
  return to.flatMap(({ group }) =>
    link("cause", agents, rolesOf(group, passage), passage, "resultative:prone", certaintyOf(clause, passage)),
  );
}

function held(clause: Clause, passage: Passage): readonly Draft[] {
  const risks = madeProne(clause, passage);
  if (risks.length > 0) return risks;
  const isPassive = clause.verb?.passive === true;
  const object = isPassive ? clause.subject : clause.objects[0];
  const levels = object ? levelled(clause, object, passage) : [];
  if (levels.length > 0) return levels;
  const frame = frameOf(clause, object?.members.at(-1), passage);
  const isOfHead = !object && isPassive && passage.heads.length > 0;
  if (!frame || (!object && !isOfHead)) return [];
  // "A cough that keeps people awake".
  if (frame === "promote" && object?.members.some((member) => isPersonal(member, passage.analysis))) return [];
  const agents = isPassive ? agentsBehindBy(clause, passage) : subjectRoles(clause, frame, passage, false);
  const patients = object ? rolesOf(object, passage) : [passage.heads];
  const rule = `resultative:${clause.verb?.lemma}`;
  const certainty = certaintyOf(clause, passage);
  const drafts = link(frame, agents, patients, passage, rule, certainty);
  // "A low level makes X unlikely": what makes a treatment a safeguard makes a test an exclusion.
  return drafts.length === 0 && frame === "prevent"
    ? link("exclude", agents, patients, passage, rule, certainty)
    : drafts;
}

const lowered = /^(low|lower|reduced|depressed|down|scarce|deficient|short)$/;
const raised = /^(high|higher|raised|elevated|increased|up|plentiful)$/;

/** "Leaves calcium low", "keeps X high": to bring about the finding of that name, or to hold the process down or up. */
function levelled(clause: Clause, object: Group, passage: Passage): readonly Draft[] {
  const { words } = passage.analysis;
  const end = clause.verb?.passive ? (clause.verb.to ?? 0) : (object.members.at(-1)?.to ?? 0);
  const level = clause.adjectives.find(({ from }) => from <= end + 1 && from >= end);
  const said = level ? (words[level.to - 1]?.low ?? "") : "";
  const way = lowered.test(said) ? "low" : raised.test(said) ? "high" : "";
  if (way === "") return [];
  const isPassive = clause.verb?.passive === true;
  const agents = isPassive ? agentsBehindBy(clause, passage) : subjectRoles(clause, "cause", passage, false);
  if (agents[0]?.some(({ type }) => type === "treatment")) return [];
  const rule = `resultative:${way}`;
  const certainty = certaintyOf(clause, passage);
  const found = object.members.flatMap((member) => findingOf(member, way, passage));
  const caused = link("cause", agents, [found], passage, rule, certainty);
  return caused.length > 0
    ? caused
    : link(way === "low" ? "reduce" : "promote", agents, rolesOf(object, passage), passage, rule, certainty);
}

const agentsBehindBy = ({ complements }: Clause, passage: Passage): Alternatives =>
  complements.filter(({ preposition }) => preposition === "by").flatMap(({ group }) => rolesOf(group, passage));

/** "Keeps T cells activated": the state is the event's own name, "T cell activation". */
function heldEvent(clause: Clause, governor: Clause, passage: Passage): readonly Draft[] {
  const agents: Alternatives = [...rolesOf(governor.subject, passage), passage.heads];
  const events = (clause.subject?.members ?? []).flatMap((member) =>
    eventOf(member, clause.verb?.lemma ?? "", passage),
  );
  const rule = `resultative:${governor.verb?.lemma}`;
  const certainty = certaintyOf(governor, passage);
  if (events.length > 0) return link("promote", agents, [events], passage, rule, certainty);
  // "Keeps X switched off": what has no name by what is done to it.
  const frame = states.find(([, pattern]) => pattern.test(clause.verb?.lemma ?? ""))?.[0];
  const isActed = frame === "reduce" || (frame === "promote" && /\bon$/.test(clause.verb?.lemma ?? ""));
  return frame && isActed ? link(frame, agents, rolesOf(clause.subject, passage), passage, rule, certainty) : [];
}

/** What the state says, which adjectives or a phrase behind a preposition name: "keeps X *quiet*", "pushes X *into overdrive*". */
function frameOf(clause: Clause, object: NounPhrase | undefined, { analysis: { words } }: Passage): Frame | undefined {
  const behind = [...clause.complements, ...(object?.complements ?? [])]
    .filter(({ preposition }) => into.has(preposition))
    .flatMap(({ group }) => group.members);
  const likelihood = clause.adverbs.filter((adverb) => /^(more|less|likely|worse)$/.test(adverb));
  const phrases = [...clause.adjectives, ...behind].map(({ from, to }) => phraseText(words, Math.max(0, from - 1), to));
  const state = [...likelihood, ...phrases].join(" ");
  return states.find(([, pattern]) => pattern.test(state))?.[0];
}
