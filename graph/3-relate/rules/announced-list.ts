import type { Clause } from "../../language/clause";
import { fold } from "../../language/fold";
import { phraseText } from "../../language/phrase-text";
import type { Word } from "../../language/word";
import type { Frame } from "../../lexicon/frames";
import type { SectionKind } from "../../model/article";
import type { EntityType } from "../../model/entity";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Certainty, Passage } from "../passage";
import { type Alternatives, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

interface Announcement {
  readonly frame: Frame;
  readonly types: readonly EntityType[];
  /** Whether the disease is the agent. */
  readonly topicFirst: boolean;
}

const treating: Announcement = { frame: "treat", types: ["treatment"], topicFirst: false };
const showing: Announcement = { frame: "show", types: ["symptom", "risk"], topicFirst: true };
const finding: Announcement = { frame: "detect", types: ["test"], topicFirst: false };
const causing: Announcement = { frame: "cause", types: ["gene", "mechanism", "risk"], topicFirst: false };
/** What an entry lists whose head says no more than that: "Triggers: stomach bugs, surgery". */
const bringingOn: Announcement = { ...causing, types: [...causing.types, "symptom", "disease", "treatment"] };
/** "Triggers", "Known risk factors", as a head. */
const ofCauses =
  /^((the|its|most|other|common|commonest|usual|known|main|important|typical|frequent|possible|chief|rare|rarer|less) )*(causes?|triggers?|risk factors?|precipitants?|precipitating factors?|provoking factors?|trigger factors?)( include| are)?$/;

/** What the things are that a sentence announces before its colon. */
const announcements: ReadonlyMap<string, Announcement> = new Map([
  ...[
    "option",
    "measure",
    "treatment",
    "therapy",
    "drug",
    "medicine",
    "pillar",
    "approach",
    "agent",
    "line",
    "mainstay",
  ].map((noun) => [noun, treating] as const),
  ...[
    "symptom",
    "sign",
    "feature",
    "complaint",
    "manifestation",
    "complication",
    "triad",
    "tetrad",
    "hallmark",
    "finding",
    "presentation",
    "picture",
  ].map((noun) => [noun, showing] as const),
  ...["test", "investigation", "examination"].map((noun) => [noun, finding] as const),
  ...["cause", "trigger", "factor", "gene"].map((noun) => [noun, causing] as const),
]);

/** "Three options exist: A, B and C", "four measures are combined: A, B and C": each of them is what the words before the colon announce. */
export const announcedList: Rule = {
  name: "announced-list",
  read(passage) {
    const { clause, heads, place, topic } = passage;
    const [first] = clause.subject?.members ?? [];
    if (first && place.head && heads.every(({ type }) => type === undefined) && listsUnder(place.head.words)) {
      const causes = clause.verb && !saysRank(clause) ? [] : rolesOf(clause.subject, passage);
      const listed = readingsOfTypes(causes, ...bringingOn.types);
      return link(bringingOn.frame, listed, [[topic]], passage, announcedList.name, certaintyOf(clause, passage));
    }
    const label = first && ofLabel(first.from, passage);
    if (label) return listedUnder(label, passage);
    if (clause.verb || !first || heads.length > 0 || place.section === "differential" || place.item.question) return [];
    const announced = announcementOf(wordsBefore(first.from, passage));
    if (!announced) return [];
    const other = announced === causing ? effectAnnounced(passage) : undefined;
    return other ? caused(other, passage) : listedUnder(announced, passage);
  },
};

const certain: Certainty = { polarity: "asserted", qualifiers: {} };

/** What the fragment lists is what a sign before it is said to come from. */
const caused = (sign: Alternatives, passage: Passage): readonly Draft[] =>
  link("cause", rolesOf(passage.clause.subject, passage), sign, passage, announcedList.name, certain);

/** "Anemia has several causes: A, B and C": of that. */
function effectAnnounced(passage: Passage): Alternatives | undefined {
  const { clauses } = passage.analysis;
  const before = clauses[clauses.indexOf(passage.clause) - 1];
  const named =
    before?.verb?.lemma === "have" ? readingsOfTypes(rolesOf(before.subject, passage), "symptom", "risk") : [];
  return named.length > 0 ? named.slice(0, 1) : undefined;
}

/** What the fragment lists is to the topic what it is announced as. */
function listedUnder({ frame, types, topicFirst }: Announcement, passage: Passage): readonly Draft[] {
  const named = readingsOfTypes(rolesOf(passage.clause.subject, passage), ...types);
  const [agents, patients] = topicFirst ? [[[passage.topic]], named] : [named, [[passage.topic]]];
  return link(frame, agents, patients, passage, announcedList.name, certain);
}

/** Where points are summed up under labels. */
const summing: ReadonlySet<SectionKind> = new Set(["lead", "other", "outlook"]);
/** "The main features", "First-line treatment", "Diagnosis": a label that says no more than what is listed. */
const plainLabel =
  /^((the|its|main|key|chief|typical|common|usual|leading|classic|first|second|third|clinical|cardinal|important|possible|late|long|term|standard|current|early|serious|line) )*(\w+)( include| are)?$/;
const looking: Announcement = { frame: "resemble", types: ["disease"], topicFirst: false };
const tested: Announcement = { frame: "show", types: ["symptom"], topicFirst: true };
const coming: Announcement = { frame: "trigger", types: ["risk", "disease", "symptom"], topicFirst: true };

/** What a label in a summary announces: "- Main features: A, B, C", "- Diagnosis: low X". */
function ofLabel(at: number, { clause, statement, place, grounding: { text }, analysis: { words }, opens }: Passage) {
  if (clause.verb || !summing.has(place.section) || place.item.question || !place.item.entry) return undefined;
  const { field } = statement.statement;
  const before = words.slice(0, at).map(({ low }) => low);
  const span = field?.label ?? (at === 0 && opens ? place.item.head : undefined);
  const said = span ? text.slice(span.start, span.end) : before.at(-1) === ":" ? before.slice(0, -1).join(" ") : "";
  const label = said.toLowerCase().replace(/[*_:]/g, "").replace(/-/g, " ").trim();
  if (/^(differential diagnos[ei]s|look ?alikes|mimics)$/.test(label)) return looking;
  const noun = fold(label.match(plainLabel)?.[3] ?? "");
  if (noun === "diagnosis") return tested;
  if (/^(complication|consequence|sequela|outcome|danger)$/.test(noun)) return coming;
  return noun === "cause" || noun === "gene" ? undefined : announcements.get(noun);
}

const listsUnder = (head: readonly Word[]): boolean =>
  announcements.has(fold(head.at(-1)?.low.split(" ").at(-1) ?? "")) && ofCauses.test(phraseText(head, 0, head.length));

/** "Infections are the most frequent; surgery comes next": how often, and no more. */
const saysRank = ({ verb, objects, adjectives, complements, adverbs, link: how }: Clause): boolean =>
  how === "main" &&
  (verb?.lemma === "be" || verb?.lemma === "come" || verb?.lemma === "follow") &&
  !verb.negated &&
  complements.length === 0 &&
  adjectives.length + adverbs.length > 0 &&
  objects.every(({ members }) => members.every(({ from, to }) => to - from === 1));

/** Something denied, or something of another thing than the disease, is announced by "no" and "of". */
const apart = /^(no|not|without|other|avoid|of|for|against)$/;

/** What stands before the colon: in the sentence, or as the head of its entry. */
function wordsBefore(at: number, { analysis: { words }, place: { head }, opens }: Passage): readonly Word[] {
  if (at === 0) return opens ? (head?.words ?? []) : [];
  return words[at - 1]?.low === ":" ? words.slice(0, at - 1) : [];
}

function announcementOf(before: readonly Word[]): Announcement | undefined {
  if (before.some(({ low }) => apart.test(low))) return undefined;
  const noun = before.findLast(({ low }) => announcements.has(fold(low)));
  return noun && announcements.get(fold(noun.low));
}
