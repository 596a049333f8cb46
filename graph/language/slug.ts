import { cached } from "./cached";
import { fold } from "./fold";

/** A label as an id: words folded and joined by hyphens. Two spellings of one name have the same slug. */
export const slug = cached((label) =>
  label
    .split(/[^\p{L}\p{N}+'’]+/u)
    .map(fold)
    .join("-")
    .replace(/\+/g, "-plus")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, ""),
);
