import { margin, zooms } from "@/lib/camera";
import { clamp } from "@/lib/layout/geometry";
import type { Frame } from "@/lib/layout/place";
import type { Size } from "../use-size";

/** The strip of column heads above the canvas. */
const headHeight = 48;
/** From this width on, the panel stands at the right of the map; below, it rises from the foot. */
const besideWidth = 768;
const panelWidth = 416;
/** The share of the canvas that a panel at the foot leaves free. */
const aboveSheet = 0.56;

/** The part of the canvas that stays in sight beside so many columns of text. */
export function coveredBy({ width, height }: Size, columns: number): Size {
  const canvas = height - headHeight;
  if (columns === 0) return { width, height: canvas };
  return width >= besideWidth
    ? { width: width - columns * panelWidth, height: canvas }
    : { width, height: canvas * aboveSheet };
}

/** On windows narrower than this the drawing is scaled down, as far as its type stays legible. */
const fullScaleWidth = 1240;

/** The room that the drawing has, in its own units. */
export function frameOf({ width, height }: Size): Frame {
  const scale = clamp(width / fullScaleWidth, zooms.min, 1);
  return { width: (width - 2 * margin) / scale, height: (height - headHeight - 2 * margin) / scale };
}
