import type { Clause } from "../language/clause";
import type { Passage } from "./passage";

/** "May travel to the lung and (in this way) cause X": both are possible. */
export const sharesModal = ({ verb, continues }: Clause, { analysis: { words } }: Passage): boolean =>
  continues?.verb?.uncertain === true &&
  verb !== undefined &&
  verb.to === verb.from + 1 &&
  words[verb.from]?.verb?.form === "base" &&
  words[continues.verb.from]?.tag === "modal" &&
  /^(and|or|,)$/.test(words.findLast(({ tag }, at) => at < verb.from && tag !== "adverb")?.low ?? "");
