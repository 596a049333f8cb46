import fc from "fast-check";
import { expect, test } from "vitest";
import { phrase, type Sentence, sentence } from "../test/sentence";
import type { Item } from "./phrases";

function shown(item: Item, whole: Sentence): string {
  switch (item.kind) {
    case "noun":
      return [`[${phrase(item, whole)}]`, ...item.gloss.map((inner) => `(${all(inner, whole)})`)].join("");
    case "verb":
      return `${item.lemma}!`;
    case "adjective":
      return `${phrase(item, whole)}?`;
    case "bracket":
      return `(${all(item.items, whole)})`;
    default:
      return item.low;
  }
}
const all = (items: readonly Item[], whole: Sentence) => items.map((item) => shown(item, whole)).join(" ");

test.each([
  ["The painful big toe heals.", "[painful big toe] heal! ."],
  ["Gout is rare.", "[gout] be! rare? ."],
  ["Attacks (often at night) tire people.", "[attacks](often at [night]) tire! [people] ."],
  ["Iron and/or zinc", "[iron] and or [zinc]"],
  ["In most patients gout heals.", "in [patients] [gout] heal! ."],
  ["A “silent” disease", "[silent disease]"],
  ["The stomach (and (rarely) the gut) heals.", "[stomach](and (rarely) [gut]) heal! ."],
])("%s", (text, expected) => {
  const whole = sentence(text);
  expect(all(whole.items, whole)).toBe(expected);
});

test("brackets that nothing closes, or opens, do no harm", () => {
  const piece = fc.constantFrom(
    "gout",
    "causes",
    "(",
    ")",
    "[",
    "]",
    ",",
    "and",
    "pain",
    "such as",
    "of",
    "which",
    "—",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const { items, words } = sentence(pieces.join(" "));
      for (const item of items) if ("to" in item) expect(item.to).toBeLessThanOrEqual(words.length);
    }),
  );
});
