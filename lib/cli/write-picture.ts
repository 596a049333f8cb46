import type { GraphIndex } from "../graph-index";
import type { ThemeName } from "../palette";
import { pdfOf } from "../picture/pdf";
import { pictureOf } from "../picture/picture";
import { svgOf, usualSvg } from "../picture/svg";
import { readView } from "../view-url";
import { faceFiles } from "./face-files";

/** The room that a picture takes without a screen to tell. */
const usualFrame = { width: 1400, height: 700 } as const;

const svg = (index: GraphIndex, query: string, theme: ThemeName): string =>
  svgOf(pictureOf(index, readView(new URLSearchParams(query)), usualFrame), { ...usualSvg, theme });

/** What draws a link, by the name of the form. */
export const pictureForms: Readonly<
  Record<string, (index: GraphIndex, query: string, theme: ThemeName) => string | Promise<Uint8Array>>
> = {
  svg,
  pdf: (index, query, theme) => pdfOf(svg(index, query, theme), faceFiles()),
};
