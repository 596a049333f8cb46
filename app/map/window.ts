import { foot, margin, zooms } from "@/lib/camera";
import { clamp } from "@/lib/layout/geometry";
import type { Frame } from "@/lib/layout/placement";
import type { Size } from "../use-size";

/** The strip of column heads above the canvas. */
const headHeight = 48;
/** From this width on, the panel stands at the right of the map; below, it rises from the foot, unless the screen is low. */
const besideWidth = 768;
const low = { width: 640, height: 576 };
const panelWidth = 416;
/** The lines above the map on a phone, and the share of the window that a panel at the foot leaves free. */
const headerHeight = 137;
const aboveSheet = 0.42;

/** The part of the canvas that stays in sight beside so many columns of text, on a screen so high. */
export function coveredBy({ width, height }: Size, columns: number, screen: number): Size {
  const canvas = height - headHeight;
  if (columns === 0) return { width, height: canvas };
  if (width >= besideWidth || (width >= low.width && screen < low.height))
    return { width: width - columns * Math.min(panelWidth, width / 2), height: canvas };
  return { width, height: Math.min(canvas, screen * aboveSheet - headerHeight - headHeight) };
}

/** On windows narrower than this the drawing is scaled down, as far as its type stays legible. */
const fullScaleWidth = 1240;

/** The room that the drawing has, in its own units. Taller than wide, it is filled line by line, at a scale for hands. */
export function frameOf({ width, height }: Size): Frame {
  const scale = width < height ? zooms.comfortable : clamp(width / fullScaleWidth, zooms.min, 1);
  return { width: (width - 2 * margin) / scale, height: (height - headHeight - foot - 2 * margin) / scale };
}
