import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "./tokens";

const all = (text: string) => tokenize(text, { start: 0, end: text.length });

test.each([
  ["a plain sentence", "Gout hurts.", "Gout hurts ."],
  ["letters with digits and a plus", "CD8+ cells", "CD8+ cells"],
  ["a number with its unit", "1.5 mg, 20mg, 1,000", "1.5 mg , 20mg , 1,000"],
  ["a plus behind a number", "50+ people", "50+ people"],
  ["an abbreviation with its stops", "pain, e.g. gout vs. lupus", "pain , e.g. gout vs. lupus"],
  ["an apostrophe inside a word", "Crohn's and Behçet’s", "Crohn's and Behçet’s"],
  ["sub- and superscripts", "C₃ and m²", "C₃ and m²"],
  ["a micro unit", "5 µg", "5 µg"],
  ["brackets and slashes", "A/B (C)", "A / B ( C )"],
])("%s", (_, text, tokens) => {
  expect(
    all(text)
      .map((token) => token.text)
      .join(" "),
  ).toBe(tokens);
});

test.each([
  ["inside a word", "T-cell", "hyphen"],
  ["between symbols", "CD4–CD8", "hyphen"],
  ["where the second part is left out", "T- and B-cells", "hyphen"],
  ["between spaces", "gout – a disease", "mark"],
  ["a slash", "and/or", "slash"],
])("a dash or slash %s: %s", (_, text, kind) => {
  expect(all(text).find((token) => /[-–/]/.test(token.text))?.kind).toBe(kind);
});

test.each([
  ["Tumour Haemorrhage", "tumor hemorrhage"],
  ["Crohn’s", "crohn's"],
  ["20MG", "20mg"],
])("%s is looked up as %s", (text, low) => {
  expect(
    all(text)
      .map((token) => token.low)
      .join(" "),
  ).toBe(low);
});

test("formatting marks are no text, and no gap", () => {
  const text = "**Go**ut";
  const holes = [
    { start: 0, end: 2 },
    { start: 4, end: 6 },
  ];
  expect(tokenize(text, { start: 0, end: text.length }, holes).map(({ text: word, gap }) => [word, gap])).toEqual([
    ["Go", true],
    ["ut", false],
  ]);
});

test("tokens cover a text but for its white space, in order, each where it stands", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const tokens = all(text);
      expect(tokens.map((token) => token.text).join("")).toBe(text.replace(/\s+/gu, ""));
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    }),
  );
});
