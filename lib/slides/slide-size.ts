import type { Rectangle } from "../layout/geometry";

export const ratios = ["16:9", "4:3"] as const;
export type Ratio = (typeof ratios)[number];

/** A slide in points. */
export const slideSizes: Readonly<Record<Ratio, { readonly width: number; readonly height: number }>> = {
  "16:9": { width: 960, height: 540 },
  "4:3": { width: 720, height: 540 },
};

export const margin = 30;

/** English Metric Units, which the format counts in: 12,700 to a point. */
export const emu = (points: number): number => Math.round(points * 12_700);

/** Where a rectangle stands, as the format writes it. */
export const transformXml = ({ x, y, width, height }: Rectangle, prefix = "a"): string =>
  `<${prefix}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${prefix}:xfrm>`;
