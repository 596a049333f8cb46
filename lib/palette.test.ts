import { describe, expect, it } from "vitest";
import { entityTypeNames } from "@/graph/model/entity";
import { themeNames, themes } from "./palette";
import { shadeOf } from "./shade";

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r ?? 0, g ?? 0, b ?? 0];
};
const times = (matrix: readonly number[], [r, g, b]: Triple): Triple => {
  const row = (at: number): number => (matrix[at] ?? 0) * r + (matrix[at + 1] ?? 0) * g + (matrix[at + 2] ?? 0) * b;
  return [row(0), row(3), row(6)];
};
const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};
/** Oklab, in which distances are alike to the eye. */
const lab = (rgb: Triple): Triple => {
  const cones = times([0.4122, 0.5363, 0.0514, 0.2119, 0.6807, 0.1074, 0.0883, 0.2817, 0.63], rgb).map((value) =>
    Math.cbrt(Math.max(0, value)),
  );
  return times([0.2105, 0.7936, -0.0041, 1.978, -2.4286, 0.4506, 0.0259, 0.7828, -0.8087], cones as unknown as Triple);
};
/** How the eye sees that lacks one kind of cone (Machado et al. 2009), and how all others do. */
const sights = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152, 1.053, -0.205, 0.115, 0.786, 0.099, -0.004, -0.048, 1.052],
  deuteranopia: [0.367, 0.861, -0.228, 0.28, 0.673, 0.047, -0.012, 0.043, 0.969],
  tritanopia: [1.256, -0.077, -0.179, -0.078, 0.931, 0.148, 0.005, 0.691, 0.304],
} as const;

describe.each(themeNames)("the %s theme", (name) => {
  const { paper, card, types, ink, soft, accent, denied } = themes[name];

  it.each(Object.entries({ ink, soft, accent, ...types }))("%s reads as text on paper and card", (_tone, color) => {
    expect(contrast(color, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color, card)).toBeGreaterThanOrEqual(4.5);
  });

  it("draws denied facts so that they are seen", () => expect(contrast(denied, paper)).toBeGreaterThanOrEqual(3));

  it.each(Object.keys(sights) as (keyof typeof sights)[])("keeps the types apart under %s", (sight) => {
    const seen = entityTypeNames.map((type) => lab(times(sights[sight], linear(types[type]))));
    for (const [at, a] of seen.entries()) {
      for (const b of seen.slice(at + 1)) {
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(0.08);
      }
    }
  });
});

describe.each(themeNames)("the shades of a matrix on %s", (name) => {
  const { ink, card, paper } = themes[name];
  const parts = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = (share: number): string =>
    `#${parts(ink)
      .map((value, i) => Math.round((value * share + (parts(card)[i] ?? 0) * (100 - share)) / 100))
      .map((value) => value.toString(16).padStart(2, "0"))
      .join("")}`;

  it("bear a number legibly, and grow with the score", () => {
    let before = -1;
    for (let score = 0; score <= 100; score++) {
      const shade = shadeOf(score);
      expect(contrast(mixed(shade.ink), shade.dark ? paper : ink)).toBeGreaterThanOrEqual(4.5);
      expect(shade.ink).toBeGreaterThanOrEqual(before);
      before = shade.ink;
    }
  });
});
