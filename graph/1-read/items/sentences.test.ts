import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "./sentences";

const split = (text: string) =>
  sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each<readonly string[]>([
  ["It aches.", "It swells."],
  ["Grains, e.g. wheat, are harmful.", "So is beer."],
  ["Some grains (e.g. Wheat) are harmful."],
  ["Take 1.5 mg a day.", "Drink water."],
  ["Take approx. 5 mg."],
  ["Ice vs. Heat is debated."],
  ["Is it rare?", "Yes."],
  ["Is it rare?", "no."],
  ["It was named by A. Garrod in London."],
  ["It binds factor B.", "The spleen aches."],
  ["It is due to HLA.", "It aches."],
  ["It aches!", "It swells."],
  ["It aches!", "mRNA is lost."],
])("%#: %s", (...expected) => {
  expect(split(expected.join(" "))).toEqual(expected);
});

test("what goes on for longer than any sentence is cut between words", () => {
  const found = split(Array.from({ length: 2_000 }, (_, at) => `word${at}`).join(", "));
  expect(found.length).toBeGreaterThan(1);
  expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(3_000);
  expect(found.every((part) => /^word\d+.*,$|word1999$/.test(part))).toBe(true);
});

test("sentences lie in order and leave nothing out but white space", () => {
  const piece = fc.constantFrom("It aches.", "e.g.", "Why?", "1.5 mg", "(so", "it)", "\n", "Dr.", "B.", "!");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(" ");
      expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
