import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import type { Frame } from "../../lexicon/frames";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { eventOf } from "../roles/event-of";
import type { Alternatives } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";

const holding = new Set("push lock keep hold leave make render drive force set switch shift put turn".split(" "));
const states: readonly (readonly [Frame, RegExp])[] = [
  ["promote", /\b(on|active|activated|overactive|hyperactive|overdrive|open|stimulated)\b/],
  ["reduce", /\b(off|inactive|inactivated|silent|silenced|closed|shut|blocked|suppressed)\b/],
  ["trigger", /\b(worse|more severe|more frequent)\b/],
  ["treat", /\b(better|easier|milder|rarer)\b|\b(quiet|calm|stable|controlled|dormant|healthy|mild)\b/],
];

/** A verb that leaves its object in a state: "pushes the pathway into an always-on state", "keeps T cells activated", "keeps the disease quiet". */
export const resultative: Rule = {
  name: "resultative",
  read(passage) {
    const { clause } = passage;
    const { governor, verb } = clause;
    if (
      clause.link === "participle" &&
      verb?.passive &&
      governor?.verb &&
      holding.has(governor.verb.lemma) &&
      !governor.verb.passive
    )
      return heldEvent(clause, governor, passage);
    return verb && holding.has(verb.lemma) ? held(clause, passage) : [];
  },
};

function held(clause: Clause, passage: Passage): readonly Draft[] {
  const object = clause.verb?.passive ? clause.subject : clause.objects[0];
  const frame = stateOf(clause, object?.members.at(-1), passage);
  if (!frame || (!object && (!clause.verb?.passive || passage.heads.length === 0))) return [];
  const by = clause.complements
    .filter(({ preposition }) => preposition === "by")
    .flatMap(({ group }) => rolesOf(group, passage));
  const agents = clause.verb?.passive ? by : subjectRoles(clause, frame, passage, false);
  return link(
    frame,
    agents,
    object ? rolesOf(object, passage) : [passage.heads],
    passage,
    `resultative:${clause.verb?.lemma}`,
    certaintyOf(clause, passage),
  );
}

/** "Keeps T cells activated": the state is the event's own name, "T cell activation". */
function heldEvent(clause: Clause, governor: Clause, passage: Passage): readonly Draft[] {
  const agents: Alternatives = [...rolesOf(governor.subject, passage), passage.heads];
  const events = (clause.subject?.members ?? []).flatMap((member) =>
    eventOf(member, clause.verb?.lemma ?? "", passage),
  );
  return events.length === 0
    ? []
    : link("promote", agents, [events], passage, `resultative:${governor.verb?.lemma}`, certaintyOf(governor, passage));
}

function stateOf(clause: Clause, object: NounPhrase | undefined, { analysis: { words } }: Passage): Frame | undefined {
  const text = (from: number, to: number) =>
    words
      .slice(from, to)
      .map(({ low }) => low)
      .join(" ");
  const behind = [...clause.complements, ...(object?.complements ?? [])].filter(
    ({ preposition }) => preposition === "into" || preposition === "in" || preposition === "to",
  );
  const state = [
    ...clause.adjectives.map(({ from, to }) => text(from, to)),
    ...behind.flatMap(({ group }) => group.members.map((member) => text(member.from, member.to))),
  ].join(" ");
  return states.find(([, pattern]) => pattern.test(state))?.[0];
}
