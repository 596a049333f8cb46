import { expect, test } from "vitest";
import { tokenize } from "./tokens";
import { words } from "./words";

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length });
const listed = (text: string) => words(tokensOf(text), []).map(({ low, tag }) => `${low}/${tag}`);

test.each([
  ["because of iron", "because of/preposition"],
  ["drugs such as iron", "such as/example"],
  ["iron as well as zinc", "as well as/coordinator"],
  ["it is no longer used", "no longer/adverb"],
  ["taken three times a day", "three times a day/adverb"],
  ["a steroid-sparing drug", "steroid sparing/adjective"],
  ["a steroid-triggered rash", "steroid triggered/adjective"],
  ["a B-cell", "b cell/noun"],
  ["poorly treated", "poorly/adverb"],
  ["untreated gout", "untreated/adjective"],
  ["a family", "family/noun"],
  ["the best", "best/adverb"],
])("%s has the word %s", (text, expected) => {
  expect(listed(text)).toContain(expected);
});

test("a known term is one noun, whatever it consists of", () => {
  const [, term, after] = words(tokensOf("the painful big toe aches"), [{ from: 1, to: 4 }]);
  expect(term).toMatchObject({ low: "painful big toe", tag: "noun", term: 0 });
  expect(after?.low).toBe("aches");
});
