import type { Word } from "../word";
import { wordList } from "../word-list";
import { isSingularInS } from "./is-singular-in-s";

const pluralsWithoutS = wordList("people children men women bacteria both mitochondria fungi");
/** Singulars that end as plurals do: "stenosis", "fetus", "arthritis". */
const singularEnding = /(sis|tus|itis)$/;
const pluralEnding = /[^su]s$/;

/** Whether a noun looks like a plural. What is written in capitals ("KRAS") does not. */
export const isPlural = ({ low, capitals }: Word): boolean =>
  capitals !== true &&
  ((pluralEnding.test(low) && !singularEnding.test(low) && !isSingularInS(low)) || pluralsWithoutS.has(low));
