import type { Clause } from "../../language/clause";
import { fold } from "../../language/fold";
import { phraseText } from "../../language/phrase-text";
import type { Word } from "../../language/word";
import type { Frame } from "../../lexicon/frames";
import type { EntityType } from "../../model/entity";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { readingsOfTypes } from "../roles/role";
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
  ...["option", "measure", "treatment", "therapy", "drug", "medicine", "pillar", "approach", "agent"].map(
    (noun) => [noun, treating] as const,
  ),
  ...["symptom", "sign", "feature", "complaint", "manifestation", "complication"].map(
    (noun) => [noun, showing] as const,
  ),
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
    if (clause.verb || !first || heads.length > 0 || place.section === "differential" || place.item.question) return [];
    const announced = announcementOf(wordsBefore(first.from, passage));
    if (!announced) return [];
    const other = announced === causing ? effectAnnounced(clause, passage) : undefined;
    if (other)
      return link("cause", rolesOf(clause.subject, passage), other, passage, announcedList.name, {
        polarity: "asserted",
        qualifiers: {},
      });
    const { frame, types, topicFirst } = announced;
    const listed = readingsOfTypes(rolesOf(clause.subject, passage), ...types);
    const [agents, patients] = topicFirst ? [[[topic]], listed] : [listed, [[topic]]];
    return link(frame, agents, patients, passage, announcedList.name, { polarity: "asserted", qualifiers: {} });
  },
};

/** "Anemia has several causes: A, B and C": of that. */
function effectAnnounced(clause: Clause, passage: Passage): ReturnType<typeof rolesOf> | undefined {
  const { clauses } = passage.analysis;
  const before = clauses[clauses.indexOf(clause) - 1];
  const named =
    before?.verb?.lemma === "have" ? readingsOfTypes(rolesOf(before.subject, passage), "symptom", "risk") : [];
  return named.length > 0 ? named.slice(0, 1) : undefined;
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
