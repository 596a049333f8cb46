import type { Rectangle } from "../layout/geometry";
import type { LensSide } from "../lens";
import type { Theme } from "../palette";
import { fillXml } from "./color";
import { decorativeXml, presetXml, shapeXml } from "./shape-xml";
import { emu, transformXml } from "./slide-size";

/** Where the filled half of a disc begins and ends, as the format counts angles. */
const halves = {
  left: { adj1: 5_400_000, adj2: 16_200_000 },
  right: { adj1: 16_200_000, adj2: 5_400_000 },
} as const;

/** The sign of a lens's side: a disc that is filled at its left, at its right or all over. */
export function markXml(side: LensSide, place: Rectangle, { sides, paper }: Theme, next: () => number): string {
  const color = sides[side];
  const edge = `<a:ln w="${emu(1.2)}">${fillXml(color)}</a:ln>`;
  const part = (inner: string): string =>
    shapeXml(decorativeXml({ id: next(), name: `side ${side}` }), transformXml(place) + inner);
  const disc = part(presetXml("ellipse") + fillXml(side === "both" ? color : paper) + edge);
  return side === "both" ? disc : disc + part(presetXml("chord", halves[side]) + fillXml(color) + edge);
}
