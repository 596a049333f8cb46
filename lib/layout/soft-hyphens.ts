import { textWidth } from "./text-width";

const softHyphen = "\u00ad";
/** Between an open syllable and the next, not near the word's ends. */
const syllable = /(?<=\p{L}{3}[aeiouy])(?=[bcdfghjklmnpqrstvwxz][aeiouy]\p{L}{2})/gu;

/** The label with places to break in words wider than `width`, which would make a whole column wide. */
export const soften = (label: string, width: number, size: number): string =>
  label.replace(/\p{L}+/gu, (word) => (textWidth(word, size) > width ? word.replace(syllable, softHyphen) : word));

/** A line without them: one that the line ends in is seen. */
export const hardened = (line: string): string =>
  line
    .trimEnd()
    .replace(/\u00ad$/, "-")
    .replaceAll(softHyphen, "");
