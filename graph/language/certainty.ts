import { wordList } from "./word-list";

/** Modal verbs that make a claim doubtful. */
export const hedgingModals = wordList("may might could");
/** Adverbs that make a claim doubtful. */
export const hedgingAdverbs = wordList(`
  possibly probably perhaps maybe presumably reportedly apparently seemingly arguably conceivably potentially
  theoretically
`);
/** Adverbs that deny a claim as "not" does. */
export const denyingAdverbs: ReadonlySet<string> = new Set(["no longer", "hardly", "barely", "scarcely", "poorly"]);
/** Verbs that make a claim doubtful, in a chain before the main verb: "is thought to cause". */
export const hedgingVerbs = wordList(`
  think believe suspect suppose presume suggest propose hypothesize assume appear seem speculate postulate hope
  theorize claim
`);
/** Verbs and adjectives that deny what they govern: "fails to mature", "ceases to work", "is unlikely to help". */
export const negatingVerbs = wordList("fail refuse cease unlikely unable lack miss overlook");
