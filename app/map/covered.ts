import type { Size } from "../use-size";

/** The strip of column heads above the canvas. */
export const headHeight = 36;
/** From this width on, the panel stands at the right of the map; below, at the foot of the page, where it covers no map. */
const besideWidth = 768;
export const panelWidth = 416;

/** The part of the canvas that stays in sight while a panel is open. */
export function coveredBy({ width, height }: Size, covered: boolean): Size {
  const beside = covered && width >= besideWidth;
  return { width: beside ? width - panelWidth : width, height: height - headHeight };
}
