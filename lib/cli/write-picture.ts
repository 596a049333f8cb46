import type { GraphIndex } from "../graph-index";
import { pictureOf } from "../picture/picture";
import { svgOf, usualSvg } from "../picture/svg";
import { readView } from "../view-url";

/** The room that a picture takes without a screen to tell. */
export const usualFrame = { width: 1400, height: 700 } as const;

/** The picture of a link, as SVG. */
export const writePicture = (index: GraphIndex, query: string, theme: "light" | "dark"): string =>
  svgOf(pictureOf(index, readView(new URLSearchParams(query)), usualFrame), { ...usualSvg, theme });
