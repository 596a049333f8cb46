import type { GraphIndex } from "../graph-index";
import type { ThemeName } from "../palette";
import { pdfOf } from "../picture/pdf";
import { pictureOf } from "../picture/picture-of";
import { pngWithView } from "../picture/remembered-view";
import { svgOf, usualSvg } from "../picture/svg";
import { type SlideOptions, usualSlides } from "../slides/slide-options";
import type { Ratio } from "../slides/slide-size";
import { pptxOf } from "../slides/write-slides";
import { readView } from "../view-url";
import { faceFiles } from "./face-files";
import { rasterize } from "./rasterize";

/** The room that a picture takes without a screen to tell. */
const usualFrame = { width: 1400, height: 700 } as const;

/** How a link is drawn. */
export interface Look {
  readonly theme: ThemeName;
  readonly ratio: Ratio;
  readonly slides: SlideOptions["by"];
  /** Of a picture of points: how many times its size. */
  readonly scale: number;
  readonly bare: boolean;
  readonly transparent: boolean;
}

type Draw = (index: GraphIndex, query: string, look: Look) => string | Promise<Uint8Array>;

const svg = (index: GraphIndex, query: string, { theme, bare, transparent }: Look): string =>
  svgOf(pictureOf(index, readView(new URLSearchParams(query)), usualFrame), { ...usualSvg, theme, bare, transparent });

/** What draws a link, by the name of the form. */
export const pictureForms: Readonly<Record<string, Draw>> = {
  svg,
  png: async (index, query, look) => {
    const drawing = svg(index, query, look);
    return pngWithView(await rasterize(drawing, look.scale), drawing);
  },
  pdf: (index, query, look) => pdfOf(svg(index, query, look), faceFiles()),
  pptx: (index, query, { theme, ratio, slides }) =>
    pptxOf(index, readView(new URLSearchParams(query)), { ...usualSlides, theme, ratio, by: slides }),
};
