import type { Word } from "../../language/word";
import { pointers } from "../../lexicon/head-nouns";
import type { Passage } from "../passage";
import { type Alternatives, imply, ofTypes } from "./role";

/** What may stand before "result" or "test" where its outcome is meant: "a positive test". */
const outcomes = new Set(
  "a an the no normal negative positive abnormal clean clear early late raised low high single one this such".split(
    " ",
  ),
);
/** What a test gives: "a normal tracing", "a low value". */
const readings = new Set([
  "result",
  "value",
  "reading",
  "tracing",
  "finding",
  "recording",
  "level",
  "score",
  "picture",
]);

/** "A normal result", "a positive test": of the test that heads the entry, or that was spoken of last among tests. Undefined where no outcome is meant. */
export function testOutcome(
  words: readonly Word[],
  noun: string,
  { heads, discourse, place }: Passage,
): Alternatives | undefined {
  const isTest = pointers.get(noun) === "test";
  if (!readings.has(noun) && !isTest) return undefined;
  const before = words.slice(0, -1);
  if (words.length < 2 || !before.every(({ low }) => outcomes.has(low))) return undefined;
  if (noun !== "result" && !isTest && !before.some(({ tag }) => tag === "adjective")) return undefined;
  const { fresh, recent } = discourse;
  const own = ofTypes(heads, "test");
  const tests = own.length > 0 || place.section !== "tests" ? own : ofTypes(recent, "test");
  if (tests.length === 0) return undefined;
  return [imply(fresh && recent.every((role) => role.type === "test") ? recent : tests)];
}
