import { wordList } from "./word-list";

/** Verbs of what things do by themselves: what stands behind the verb after them is no object of theirs: "iron accumulates and causes X". */
export const takesNoObject: ReadonlySet<string> = new Set([
  ...wordList(
    "accumulate die rise fall survive persist proliferate swell leak circulate arise aggregate polymerize degenerate appear emerge linger fail deteriorate",
  ),
  ..."build up,pile up,run out,run short".split(","),
]);
