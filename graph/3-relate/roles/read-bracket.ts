import { readGroup } from "../../language/group";
import { type Group, type Item, type NounPhrase, newNounPhrase } from "../../language/phrases";

/** What a bracket holds, read as a list from its first noun or adjective; nothing where it holds a clause: "(blood counts, drug levels)". */
export function readBracket(items: readonly Item[]): Group | undefined {
  const start = items.findIndex(({ kind }) => kind === "noun" || kind === "adjective");
  const hasVerb = items.some(({ kind }) => kind === "verb");
  return start < 0 || hasVerb ? undefined : readGroup(items, start, false)?.group;
}

/** The examples in the first of the brackets that gives any: "(e.g. A or B)". */
export function exampleGloss(brackets: readonly Item[][]): Group | undefined {
  for (const items of brackets) {
    const at = items.findIndex(({ kind }) => kind === "example");
    if (at < 0) continue;
    const start = items[at + 1]?.kind === "comma" ? at + 2 : at + 1;
    const group = readGroup(items, start, false)?.group ?? modifierList(items.slice(at + 1));
    if (group) return group;
  }
  return undefined;
}

/** "(e.g. pneumococcal, meningococcal)": adjectives in a list that share the noun before the bracket. */
function modifierList(items: readonly Item[]): Group | undefined {
  const members = items.flatMap((item): readonly NounPhrase[] => {
    if (item.kind === "noun") return [item];
    return item.kind === "adjective" ? [nominal(item.from, item.to)] : [];
  });
  return members.length === 0 ? undefined : { kind: "group", members, joint: "and" };
}

/** An adjective as a phrase of its own. */
const nominal = (from: number, to: number): NounPhrase => newNounPhrase(from, to, to - 1);
