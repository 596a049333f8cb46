import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { emptyNouns } from "../../lexicon/empty-nouns";
import { pointers, transparentNouns } from "../../lexicon/head-nouns";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";

/** "Overdose leads to X": that of the drug. */
const isWayOfUse = /^(overtreatment|overdose|overdosage|overdosing|overuse|misuse|withdrawal|discontinuation)$/;

/** Names nothing in particular: "it", "low doses", "the body", "a single infusion". */
export function isVague(member: NounPhrase, passage: Passage): boolean {
  if (member.pronoun) return true;
  const noun = headNoun(member, passage.analysis);
  const { words } = passage.analysis;
  // "Pills that contain zinc", "zinc-only pills" are some and not all.
  if (words[member.to]?.low === "containing" || (words[member.to]?.low === "that" && !/^(dose|use|course)$/.test(noun)))
    return false;
  if (words.slice(member.from, member.head).some(({ low }) => / only$/.test(low))) return false;
  if (member.complements.some(({ preposition }) => preposition === "on")) return false;
  // "Their blood cells" are not what the entry is about.
  if (member.determiner === "their" && emptyNouns.has(noun)) return false;
  // "Shift work", "a heat shock protein": some of a kind.
  if (noun !== "group" && isNamed(member, words))
    return pointers.get(noun) === "treatment" || transparentNouns.has(noun) || isWayOfUse.test(noun);
  return emptyNouns.has(noun) || pointers.has(noun) || transparentNouns.has(noun) || isWayOfUse.test(noun);
}

/** Whether a noun that names nothing has another before it that tells which, and no article that would point back. */
const isNamed = ({ from, head, determiner, of }: NounPhrase, words: readonly Word[]): boolean =>
  of === undefined &&
  (determiner === undefined || /^(an?|some)$/.test(determiner)) &&
  words.slice(from, head).some(({ tag, capitals }) => tag === "noun" || capitals);
