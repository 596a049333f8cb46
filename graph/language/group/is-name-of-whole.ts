import type { Item, NounPhrase } from "../phrases";

/** Whether a name that follows at `at` is one of more than the `noun` before it, as behind a comma: "swelling of the vessels, called X", "a scan of the heart, known as X". */
export const isNameOfWhole = (items: readonly Item[], { determiner, compound }: NounPhrase, at: number): boolean =>
  items[at]?.kind === "comma" && !compound && !/^(an?|another)$/.test(determiner ?? "");
