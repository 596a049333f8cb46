import type { NounPhrase } from "../phrases";

/** "Pain but no fever": what is denied begins a list of its own. */
export const isFirstNo = ({ determiner }: NounPhrase, [first]: readonly NounPhrase[]): boolean =>
  determiner === "no" && first?.determiner !== "no";
