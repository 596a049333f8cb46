import { readGroup } from "../../language/group";
import { changedPhrase, type Item, type NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import type { Analysis } from "../analysis";

/** The coordinated noun phrases that a head opens with, and those behind its semicolons: "Dialysis; transplantation". */
export function headMembers({ items, words }: Analysis): readonly NounPhrase[] {
  const members: NounPhrase[] = [];
  for (let at = 0; at < items.length; at++) {
    const { kind } = items[at] as Item;
    const reading = kind === "noun" || kind === "adjective" ? readGroup(items, at, false) : undefined;
    if (!reading) continue;
    members.push(...withOpening(reading.group.members, words));
    at = items.findIndex((item, next) => next >= reading.next && isSemicolon(item));
    if (at < 0) break;
  }
  return members;
}

const isSemicolon = (item: Item): boolean => "low" in item && item.low === ";";

/** Nouns before which what is done says of what kind they are: "feeding support", "breathing exercises", "shrinking lung syndrome". */
const ofDoing =
  /^(syndrome|disease|support|exercises?|aids?|training|tubes?|frames?|advice|therapy|tests?|problems|difficulties|masks?|lessons|diaphragm)$/;

/** The phrase with the gerund that opens the head, where that is no act on what stands behind it. */
function withOpening(members: readonly NounPhrase[], words: readonly Word[]): readonly NounPhrase[] {
  const [first, ...others] = members;
  const isOpening =
    first?.from === 1 &&
    words[0]?.verb?.form === "ing" &&
    words[1]?.tag !== "determiner" &&
    ofDoing.test(words[first.head]?.low ?? "");
  return isOpening ? [changedPhrase(first, { from: 0 }), ...others] : members;
}
