/** A set of single words, written as one text with white space between them. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A set of phrases of several words, written as one text with "|" between them. */
export const phraseList = (phrases: string): ReadonlySet<string> =>
  new Set(phrases.split("|").map((phrase) => phrase.trim().replace(/\s+/g, " ")));
