import { expect, test } from "vitest";
import { frame } from "./frame";

/** The shown line and what stands above the carets. */
function pointed(line: string, column: number, length: number) {
  const [shown = "", carets = ""] = frame(line, { line: 12, column }, length).split("\n");
  const from = carets.indexOf("^");
  return { shown, above: shown.slice(from, carets.lastIndexOf("^") + 1) };
}

test("the carets stand under the place, behind a gutter with the line's number", () => {
  expect(frame("Iron causes pain.", { line: 7, column: 6 }, 6)).toBe("7 | Iron causes pain.\n  |      ^^^^^^");
});

test.each([
  ["a word", "Iron causes pain.", 6, 6, "causes"],
  ["an empty place", "Iron causes pain.", 6, 0, "c"],
  ["a place that goes on behind the line", "Iron", 3, 50, "on"],
  ["behind tabs", "\t\tIron", 3, 4, "Iron"],
])("%s", (_, line, column, length, above) => {
  expect(pointed(line, column, length).above).toBe(above);
});

test("tabs and controls are shown as one dot each", () => {
  expect(pointed("\ta\u0000b", 2, 1).shown).toBe("12 | ·a·b");
});

test("half of a cut pair is a dot", () => {
  expect(pointed("\ud83da", 2, 1).shown).toBe("12 | ·a");
});

test.each([
  ["at its beginning", 1, /^12 \| x+…$/],
  ["in its middle", 500, /^12 \| …x+…$/],
  ["at its end", 1000, /^12 \| …x+$/],
])("a long line is cut around a place %s", (_, column, shape) => {
  const line = `${"x".repeat(column - 1)}Y${"x".repeat(1000 - column)}`;
  const { shown, above } = pointed(line, column, 1);
  expect(shown.replace("Y", "x")).toMatch(shape);
  expect(shown.length).toBeLessThan(200);
  expect(above).toBe("Y");
});
