import { wordList } from "./word-list";

/** Verbs that nothing can be done by, so that their past form is no participle: "X, a new drug, failed in trials". */
export const neverPassive: ReadonlySet<string> = wordList(
  "go fail die occur arise happen appear disappear emerge vanish recur",
);
