/** Words that make a claim doubtful or deny it. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const hedgingModals = list("may might could");
export const hedgingAdverbs = list(
  "possibly probably perhaps maybe presumably reportedly apparently seemingly arguably conceivably potentially theoretically",
);
export const denyingAdverbs: ReadonlySet<string> = new Set(["no longer", "hardly"]);
/** In a chain before the main verb: "is thought to cause". */
export const hedgingVerbs = list(
  "think believe suspect suppose presume suggest propose hypothesize assume appear seem speculate postulate hope theorize",
);
/** "fails to mature", "ceases to work", "is unlikely to help". */
export const negatingVerbs = list("fail refuse cease unlikely unable lack");
