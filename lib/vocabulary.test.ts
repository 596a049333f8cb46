import { expect, it } from "vitest";
import { identify } from "./vocabulary";

it.each([
  ["HP:0001744", "https://hpo.jax.org/browse/term/HP:0001744"],
  ["Orphanet:268114", "https://www.orpha.net/en/disease/detail/268114"],
  ["MESH:D018095", "https://meshb.nlm.nih.gov/record/ui?ui=D018095"],
  ["XYZ:1", undefined],
  ["constructor:1", undefined],
  ["no colon", undefined],
])("%s", (curie, url) => expect(identify(curie).url).toBe(url));
