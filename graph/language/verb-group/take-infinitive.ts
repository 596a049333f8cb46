import type { Word } from "../word";
import { wordList } from "../word-list";
import { linkVerb, nextSolid, type Progress } from "./progress";

/** Verbs whose infinitive has a subject of its own or states a purpose: "allows X to", "contributes to". */
const neverLinks = wordList("allow enable permit force lead push urge teach deprive contribute");
/** Verbs and adjectives that an infinitive continues: "tends to spread", "likely to help". */
const linksWhenActive = wordList(`
  help tend need have begin start continue serve aim come try attempt appear seem fail refuse cease happen want
  choose plan prove turn learn threaten remain struggle use ought likely unlikely able unable bound prone go wait
  hope intend
`);
/** Verbs that an infinitive continues when they are participles: "drugs known to help". */
const linksWhenLoose = wordList(
  "think believe know use suspect need report show find suppose say expect mean design intend assume",
);
/** Adjectives that an infinitive continues behind "be": "is likely to help". */
const linkingAdjectives = wordList("likely unlikely able unable bound prone certain sure apt quick slow known");

/** Takes "to" before an infinitive, which opens the group ("to prevent") or continues it ("is thought to cause"). */
export function takeTo(group: Progress): boolean {
  const next = nextSolid(group.words, group.at + 1);
  if (!isVerbal(next)) return false;
  if (next?.tag === "verb" && next.verb?.form !== "base") return false;
  if (group.head < 0) group.form = "infinitive";
  else if (isCatenative(group)) linkVerb(group);
  else return false;
  return true;
}

/** Takes an adjective that stands for a verb in the chain: "is *unlikely* to help". */
export function takeAdjective(group: Progress, { low }: Word): boolean {
  const { words, at } = group;
  if (group.auxiliary !== "be" || !linkingAdjectives.has(low) || words[at + 1]?.tag !== "to") return false;
  if (!isVerbal(nextSolid(words, at + 2))) return false;
  group.lemma = low;
  return true;
}

const isVerbal = (word: Word | undefined): boolean => word?.tag === "verb" || word?.tag === "auxiliary";

/** Whether the verb so far and an infinitive behind it make one verb group. */
function isCatenative({ lemma, passive, form, auxiliary }: Progress): boolean {
  if (neverLinks.has(lemma) && !passive) return false;
  if (form === "loose" && linksWhenLoose.has(lemma)) return true;
  return passive || linksWhenActive.has(lemma) || auxiliary === "be" || auxiliary === "have";
}
