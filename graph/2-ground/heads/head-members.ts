import { readGroup } from "../../language/group";
import type { Item, NounPhrase } from "../../language/phrases";
import type { Analysis } from "../analysis";

/** The coordinated noun phrases that a head opens with, and those behind its semicolons: "Dialysis; transplantation". */
export function headMembers({ items }: Analysis): readonly NounPhrase[] {
  const members: NounPhrase[] = [];
  for (let at = 0; at < items.length; at++) {
    const { kind } = items[at] as Item;
    const reading = kind === "noun" || kind === "adjective" ? readGroup(items, at, false) : undefined;
    if (!reading) continue;
    members.push(...reading.group.members);
    at = items.findIndex((item, next) => next >= reading.next && isSemicolon(item));
    if (at < 0) break;
  }
  return members;
}

const isSemicolon = (item: Item): boolean => "low" in item && item.low === ";";
