import { formEndings, formRemarks, formWords } from "../../lexicon/form-words";

/** Whether a word in lower case tells one form of a disease from another: "juvenile", "X-linked", but not "common". */
export const isFormWord = (low: string): boolean =>
  !formRemarks.has(low) && (formWords.has(americanized(low)) || formEndings.test(low));

const americanized = (low: string): string =>
  low.replace(/ised$/, "ized").replace("smould", "smold").replace("paed", "ped");
