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

test("sentences lie in order and leave nothing out but white space", () => {
  const piece = fc.constantFrom("It aches.", "e.g.", "Why?", "1.5 mg", "(so", "it)", "\n", "Dr.", "B.", "!");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(" ");
      expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
