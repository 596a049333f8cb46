import type { Registry } from "../../2-ground/registry";
import type { Word } from "../../language/word";
import { pointers } from "../../lexicon/head-nouns";
import type { Passage } from "../passage";
import { type Alternatives, imply, ofTypes, type Role } from "./role";

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
  { heads, discourse, place, grounding: { registry } }: Passage,
): Alternatives | undefined {
  const isTest = pointers.get(noun) === "test" || isShortFor(noun, words, heads, registry);
  if (!readings.has(noun) && !isTest && noun !== "count") return undefined;
  // "A CT scan" in an entry on another test is that.
  if (isLongName(words)) return undefined;
  const before = words.slice(0, -1);
  const { fresh, recent } = discourse;
  const own = ofTypes(heads, "test");
  if (own.length === 1 && isCountWithin(words, noun)) return [imply(own)];
  if (words.length < 2 || !before.every(({ low }) => outcomes.has(low))) return undefined;
  if (noun !== "result" && !isTest && !before.some(({ tag }) => tag === "adjective")) return undefined;
  const tests = own.length > 0 || place.section !== "tests" ? own : ofTypes(recent, "test");
  if (tests.length === 0) return undefined;
  return [imply(fresh && recent.every((role) => role.type === "test") ? recent : tests)];
}

/** "A normal eosinophil count", in an entry on the blood count: what is counted among others. */
const isCountWithin = (words: readonly Word[], noun: string): boolean =>
  /^(count|level|value)$/.test(noun) &&
  words.some(({ low }) => low === "normal" || low === "negative") &&
  words.length > 2 &&
  words.every(({ term }) => term === undefined);

/** A known name of more than one token. */
const isLongName = (words: readonly Word[]): boolean => {
  const head = words.at(-1);
  return head !== undefined && head.term !== undefined && head.to - head.from > 1;
};

/** "A negative biopsy", in an entry on the biopsy of some part: that one. */
const isShortFor = (noun: string, words: readonly Word[], heads: readonly Role[], registry: Registry): boolean =>
  words.length > 1 &&
  words.some(({ low }) => low === "negative" || low === "positive" || low === "normal") &&
  heads.some(({ entity, type }) => type === "test" && registry.get(entity)?.label.toLowerCase().endsWith(` ${noun}`));
