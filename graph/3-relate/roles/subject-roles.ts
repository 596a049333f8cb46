import type { Clause } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import { emptyNouns } from "../../lexicon/empty-nouns";
import type { Frame } from "../../lexicon/frames";
import { pointers, transparentNouns } from "../../lexicon/head-nouns";
import type { Passage } from "../passage";
import { remembered } from "../remembered";
import { eventOf } from "./event-of";
import { headNoun } from "./head-noun";
import type { Alternatives, Role } from "./role";
import { rolesOf } from "./roles-of";

/** "… must be ruled out": in an entry about a test, by that test. */
export function unnamedAgent(frame: Frame, clause: Clause, passage: Passage): Alternatives {
  const { heads } = passage;
  const wanted =
    frame === "detect" || frame === "exclude"
      ? "test"
      : frame === "treat" || frame === "prevent" || frame === "reduce" || frame === "monitor"
        ? "treatment"
        : undefined;
  const conditioned = ["when", "if", "where"].includes(clause.link)
    ? rolesOf(clause.governor?.subject, passage).map((roles) => roles.filter(({ type }) => type === wanted))
    : [];
  return [...conditioned, heads.filter(({ type }) => type === wanted)].filter((roles) => roles.length > 0);
}

/**
 * "X – a protein that does Y", "X is an enzyme that does Y": the relative clause or participle hangs on a noun that only describes X. A fragment
 * behind a head describes the head.
 */
function describedBy(clause: Clause, passage: Passage): Alternatives | undefined {
  const { governor, subject } = clause;
  if (
    passage.opens &&
    clause.link === "main" &&
    passage.place.item.head &&
    passage.heads.length > 0 &&
    subject?.members.length === 1 &&
    /^an?$/.test(subject.members[0]?.determiner ?? "") &&
    clause.verb?.form === "loose"
  )
    return [passage.heads, ...rolesOf(subject, passage)];
  if (
    !governor ||
    !subject ||
    (clause.link !== "relative" && clause.link !== "participle" && clause.link !== "infinitive")
  )
    return undefined;
  const same = (group: Group | undefined) =>
    group?.members.some((member) => subject.members.some((other) => other.from === member.from)) === true;
  if (governor.verb?.lemma === "be" && governor.objects.some(same) && governor.subject) {
    const roles = rolesOf(governor.subject, passage);
    return roles.length > 0 ? roles : undefined;
  }
  if (
    !governor.verb &&
    governor.link === "main" &&
    same(governor.subject) &&
    passage.heads.length > 0 &&
    passage.place.item.head
  )
    return [passage.heads, ...rolesOf(subject, passage)];
  return undefined;
}

export const prescribing = new Set([
  "use",
  "start",
  "start with",
  "begin",
  "try",
  "give",
  "prescribe",
  "offer",
  "choose",
  "add",
  "take",
  "need",
  "turn to",
  "rely on",
  "recommend",
  "consider",
]);

/** "Doctors use X to calm Y": what is used does it. */
function prescribed(clause: Clause, passage: Passage): Alternatives | undefined {
  const { governor } = clause;
  if (clause.link !== "infinitive" || !governor?.verb || governor.verb.passive || !prescribing.has(governor.verb.lemma))
    return undefined;
  const used = rolesOf(governor.objects[0], passage)
    .map((roles) => roles.filter(({ type }) => type === "treatment" || type === "test"))
    .filter((roles) => roles.length > 0);
  return used.length > 0 ? used : undefined;
}

/** "Removing the spleen can cause Y": what is done, by its name; "it" is the thing that the clause before is about. */
function gerundEvents(clause: Clause, passage: Passage): Alternatives {
  const { clauses, words } = passage.analysis;
  const gerund = clause.subject?.members[0];
  if (!gerund || words[gerund.head]?.tag !== "verb") return [];
  const done = clauses.find((other) => other.verb?.head === gerund.head);
  const object = done?.objects[0]?.members[0];
  const meant = object?.pronoun
    ? clauses.find((other) => other !== clause && other !== done && other.subject && !other.subject.members[0]?.pronoun)
        ?.subject?.members[0]
    : object;
  const events = meant ? eventOf(meant, done?.verb?.lemma ?? "", passage) : [];
  return events.length > 0 ? [events] : [];
}

/** "A activates B, causing C": outside treatment it is B, or that it happens, which causes C. */
function eventAgents(clause: Clause, passage: Passage): Alternatives {
  const { governor } = clause;
  if (clause.link !== "participle" || clause.verb?.form !== "ing" || !governor?.verb || governor.verb.passive)
    return [];
  const doers = rolesOf(governor.subject, passage)[0] ?? [];
  if (
    doers.some(({ type }) => type === "treatment" || type === "test") ||
    passage.heads.some(({ type }) => type === "treatment" || type === "test")
  )
    return [];
  return rolesOf(governor.objects[0], passage)
    .map((roles) => roles.filter(({ type }) => type === "mechanism" || type === "pathway" || type === "symptom"))
    .filter((roles) => roles.length > 0);
}

/** The subject as named; else, and where what it names makes no sense, the item's head, then the topic. */
export function subjectRoles(clause: Clause, frame: Frame, passage: Passage, asPatient: boolean): Alternatives {
  const { described, eventful, typed, open, vague, ownFirst, acting, heads } = remembered(clause, passage, () =>
    candidates(clause, passage),
  );
  if (described) return described;
  const bold = acting ? !quiet.has(frame) : frame === "cause" || frame === "show" || frame === "trigger";
  const fallback = heads.length > 0 && (clause.subject === undefined || (!asPatient && (bold || vague))) ? [heads] : [];
  const topic =
    clause.subject === undefined &&
    (frame === "show" || frame === "cause" || frame === "resemble") &&
    passage.heads.length === 0
      ? [[passage.topic]]
      : [];
  return ownFirst
    ? [...eventful, ...typed, ...open, ...fallback, ...topic]
    : [...eventful, ...typed, ...fallback, ...topic, ...open];
}

/** Frames in which a stated subject of an entry on a treatment or test is more likely than its head. */
const quiet: ReadonlySet<Frame> = new Set(["reduce", "raise", "promote", "cause", "trigger"]);

interface Candidates {
  readonly described: Alternatives | undefined;
  readonly eventful: Alternatives;
  readonly typed: Alternatives;
  readonly open: Alternatives;
  readonly vague: boolean;
  readonly ownFirst: boolean;
  /** The entry is about a treatment or test. */
  readonly acting: boolean;
  /** What the entry speaks of last, among its heads. */
  readonly heads: readonly Role[];
}

/** Who may be meant by the subject, whatever the verb says: asked for again with each reading of the verb. */
function candidates(clause: Clause, passage: Passage): Candidates {
  const { heads, discourse, place } = passage;
  const company = clause.complements
    .filter(({ preposition }) =>
      ["together with", "along with", "as well as", "in combination with"].includes(preposition),
    )
    .flatMap(({ group }) => rolesOf(group, passage)[0] ?? []);
  const named = rolesOf(clause.subject, passage).map((roles) => (company.length > 0 ? [...roles, ...company] : roles));
  const vague = clause.subject?.members.every((member) => member.pronoun || isVague(member, passage)) === true;
  const spoken =
    discourse.fresh &&
    discourse.recent.length > 0 &&
    discourse.recent.every((role) => heads.some(({ entity }) => entity === role.entity));
  return {
    described: describedBy(clause, passage) ?? prescribed(clause, passage),
    eventful: [...gerundEvents(clause, passage), ...eventAgents(clause, passage)],
    typed: named.filter((set) => set.some(({ type }) => type !== undefined)),
    open: named.filter((set) => set.every(({ type }) => type === undefined)),
    vague,
    ownFirst: (place.section === "mechanism" || place.section === "causes") && !vague,
    acting: heads.some(({ type }) => type === "treatment" || type === "test"),
    heads: spoken ? discourse.recent : heads,
  };
}

/** Names nothing in particular: "low doses", "the body", "a single infusion". */
const isVague = (member: NounPhrase, passage: Passage): boolean => {
  const noun = headNoun(member, passage.analysis);
  return emptyNouns.has(noun) || pointers.has(noun) || transparentNouns.has(noun);
};
