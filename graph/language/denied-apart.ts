import type { Item } from "./phrases";

/** "Rash, no fever": in a part without a verb only what stands behind "no" is denied, up to the next comma. */
export function deniedApart(items: readonly Item[]): readonly Item[] {
  if (!items.some(isNo)) return items;
  const result: Item[] = [];
  for (const [at, item] of items.entries()) {
    const joins = item.kind === "comma" || (item.kind === "coordinator" && item.low !== "or" && item.low !== "nor");
    const before = items[at - 1];
    const after = items[at + 1];
    const changes =
      joins &&
      after?.kind === "noun" &&
      before?.kind === "noun" &&
      isNo(after) !== isNo(before) &&
      !isVerbal(items, at) &&
      (isNo(after) || (item.kind === "comma" && !goesOnWithOr(items, at)));
    result.push(changes ? { kind: "break", low: ";", at: after.from } : item);
  }
  return result;
}

const isNo = (item: Item): boolean => item.kind === "noun" && item.determiner === "no";

/** "No rash, fever or pain": all of them. */
function goesOnWithOr(items: readonly Item[], at: number): boolean {
  for (const item of items.slice(at + 1)) {
    if (item.kind === "coordinator") return item.low === "or" || item.low === "nor";
    if (item.kind !== "noun" && item.kind !== "comma") return false;
  }
  return false;
}

function isVerbal(items: readonly Item[], at: number): boolean {
  const from = items.slice(0, at).findLastIndex(({ kind }) => kind === "break") + 1;
  const end = items.findIndex(({ kind }, place) => place > at && kind === "break");
  return items.slice(from, end < 0 ? undefined : end).some(({ kind }) => kind === "verb");
}
