import fc from "fast-check";
import { expect, test } from "vitest";
import { lineIndex } from "./position";

test.each([
  ["the first character", "ab\ncd", 0, "1:1"],
  ["behind \\n", "ab\ncd", 3, "2:1"],
  ["the line end belongs to its line", "ab\ncd", 2, "1:3"],
  ["behind \\r\\n", "ab\r\ncd", 4, "2:1"],
  ["inside \\r\\n", "ab\r\ncd", 3, "1:4"],
  ["behind \\r", "ab\rcd", 3, "2:1"],
  ["an empty line", "a\n\nb", 2, "2:1"],
  ["the end", "ab\ncd", 5, "2:3"],
  ["behind the end", "ab\ncd", 99, "2:3"],
  ["before the beginning", "ab\ncd", -7, "1:1"],
  ["behind a final line end", "ab\n", 3, "2:1"],
  ["an empty text", "", 4, "1:1"],
  ["a pair of UTF-16 units counts two", "😀b", 2, "1:3"],
])("%s: %j at %i is %s", (_, text, offset, expected) => {
  const { line, column } = lineIndex(text).positionAt(offset);
  expect(`${line}:${column}`).toBe(expected);
});

test.each([
  [1, "ab"],
  [2, ""],
  [3, "cd"],
  [4, ""],
])("line %i is %j, without its end", (line, expected) => {
  expect(lineIndex("ab\r\n\rcd").lineAt(line)).toBe(expected);
});

test("an offset is where its line begins and its column says", () => {
  const text = fc
    .array(fc.constantFrom("a", "é", "😀", "\n", "\r", "\r\n"), { maxLength: 30 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, fc.nat(40), (whole, at) => {
      const offset = Math.min(at, whole.length);
      const { line, column } = lineIndex(whole).positionAt(offset);
      const before = whole.split(/(?<=\n|\r(?!\n))/).slice(0, line - 1);
      expect(before.join("").length + column - 1).toBe(offset);
    }),
  );
});
