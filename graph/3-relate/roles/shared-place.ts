import { changedPhrase, type Group, type NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";

/** "*Pain* and redness at the injection site", where the second is a name that is known. */
export const sharesNamedPlace = (
  phrase: NounPhrase,
  group: Group | undefined,
  { analysis: { words } }: Passage,
): boolean =>
  group !== undefined &&
  group.members.length > 1 &&
  phrase.to - phrase.from === 1 &&
  phrase !== group.members.at(-1) &&
  / at the \w+ site$/.test(words[group.members.at(-1)?.head ?? -1]?.low ?? "");

/** "*Pain* and redness at the site": where the last of several is, the others are. */
export function withSharedPlace(phrase: NounPhrase, group: Group | undefined): NounPhrase {
  const last = group?.members.at(-1);
  const shares = last && last !== phrase && phrase.complements.length === 0 && phrase.of === undefined;
  const place = shares ? last.complements.find(({ preposition }) => preposition === "at") : undefined;
  return place ? changedPhrase(phrase, { complements: [place] }) : phrase;
}
