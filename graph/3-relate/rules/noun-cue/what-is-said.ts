import type { Clause } from "../../../language/clause";
import type { Group, NounPhrase } from "../../../language/phrases";
import type { Passage } from "../../passage";
import type { Role } from "../../roles/role";

/** "There are two forms: X and Y": what a colon announces in running text says nothing of the topic. */
export const isAnnounced = ({ members }: Group, { analysis, heads }: Passage): boolean =>
  heads.length === 0 && analysis.words[(members[0]?.from ?? 0) - 1]?.low === ":";

/** "A steroid, usually prednisone": the name of one behind the class. */
export const isInstance = ({ from }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  /^(usually|typically|generally|often|commonly|most often|mostly)$/.test(words[from]?.low ?? "");

/** "The leading cause of death". */
export const isOfDeath = ({ of }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  of?.members.some(({ head }) => /^(death|deaths|mortality)$/.test(words[head]?.low ?? "")) === true;

/** "There are forms of X" says of nothing that it is one. */
export const isExistential = ({ subject }: Clause, { analysis }: Passage): boolean =>
  subject?.members.length === 1 && analysis.words[subject.members[0]?.head ?? -1]?.low === "there";

/** "The gene for X" makes X, unless X is something that goes wrong. */
export const isInherited = ({ type }: Role): boolean => type === "disease" || type === "symptom" || type === "risk";

/** "The reason why it fails", "other explanations", "the shared name for several disorders" say nothing of the subject. */
export const isNoPart = ({ members }: Group, { analysis: { words } }: Passage): boolean =>
  members.some(
    ({ from, to, head, borrowed, complements }) =>
      words[to]?.low === "why" ||
      (words[borrowed ?? head]?.low === "explanations" &&
        words.slice(from, borrowed ?? head).some(({ low }) => low === "other")) ||
      (words[head]?.low === "name" && complements.some(({ preposition }) => preposition === "for")),
  );
