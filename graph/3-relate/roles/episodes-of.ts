import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import type { Passage } from "../passage";
import { type Alternatives, imply, ofTypes } from "./role";

/** "Pneumonia is frequent; *repeated episodes* scar the lungs": of what was spoken of last. */
export function episodesOf(
  { of }: NounPhrase,
  words: readonly Word[],
  noun: string,
  { discourse: { recent } }: Passage,
): Alternatives | undefined {
  const isAgain = /^(repeated|recurrent|frequent|further|such|these|multiple|several)$/.test(words[0]?.low ?? "");
  if (of || words.length !== 2 || !isAgain || !/^(episode|bout)$/.test(noun)) return undefined;
  const spoken = ofTypes(recent, "symptom", "risk", "disease");
  return spoken.length > 0 ? [imply(spoken)] : [];
}

/** "A kidney sample" under "Kidney or skin biopsy": that one. */
export function sampleOf(words: readonly Word[], noun: string, { heads }: Passage): Alternatives | undefined {
  if (!/^(sample|specimen)$/.test(noun)) return undefined;
  const said = words.slice(0, -1).map(({ low }) => low);
  const meant = ofTypes(heads, "test").filter(({ entity }) => said.some((word) => entity.split("-").includes(word)));
  return meant.length > 0 ? [imply(meant)] : undefined;
}
