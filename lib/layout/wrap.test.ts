import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "./text-width";
import { fittingWidth, wrap } from "./wrap";

const rows: readonly [label: string, width: number, lines: readonly string[]][] = [
  ["FAS", 80, ["FAS"]],
  ["Apoptosis resistance", 80, ["Apoptosis", "resistance"]],
  ["Trimethoprim-sulfamethoxazole", 90, ["Trimethoprim-", "sulfamethoxazole"]],
  ["Calcineurin–IL-2 pathway", 80, ["Calcineurin–", "IL-2 pathway"]],
  ["Calcineurin–IL-2 pathway", 90, ["Calcineurin–", "IL-2 pathway"]],
  ["Long\u00adword", 200, ["Longword"]],
  ["Long\u00adword", 40, ["Long-", "word"]],
  ["Bleeding/bruise check", 90, ["Bleeding/bruise", "check"]],
  ["Lymphoproliferation", 20, ["Lymphoproliferation"]],
  ["", 80, [""]],
];

describe("wrap", () => {
  it.each(rows)("%s at %i", (label, width, lines) => expect(wrap(label, width, 13)).toEqual(lines));

  it("cuts nothing and keeps to the width but for a single long word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Zé]{1,12}([/-][a-z]{1,12})?$/), { minLength: 1 }),
        fc.integer({ min: 40, max: 200 }),
        (words, width) => {
          const label = words.join(" ");
          const lines = wrap(label, width, 13);
          expect(lines.join("").replaceAll(" ", "")).toBe(label.replaceAll(" ", ""));
          for (const line of lines) if (/[\s/-]./.test(line)) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe("fittingWidth", () => {
  it("is the narrowest at which every label fits its lines", () => {
    const labels = ["Hematopoietic stem cell transplantation", "Immune dysregulation", "FAS"];
    const width = fittingWidth(labels, { min: 40, max: 300 }, 2, 13);
    expect(labels.every((label) => wrap(label, width, 13).length <= 2)).toBe(true);
    expect(labels.every((label) => wrap(label, width - 2, 13).length <= 2)).toBe(false);
  });
});
