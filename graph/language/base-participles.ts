import { wordList } from "./word-list";

/** Verbs whose participle is their base form, and their past another: "has become rarer". */
export const baseParticiples = wordList("become come overcome run");
