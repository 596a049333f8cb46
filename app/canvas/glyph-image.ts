import type { EntityType } from "@/graph/model/entity";
import { glyphSide, glyphs } from "@/lib/glyph";

/** The sign of a type as an image that Cytoscape can draw. */
export const glyphImage = (type: EntityType, color: string): string => image(glyphs[type], color);

export const image = (path: string, color: string): string =>
  svgImage(
    `<path d="${path}" fill="none" stroke="${color}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`,
  );

/** Shapes on a glyph's square, at thrice its size so that they stay sharp. */
export function svgImage(shapes: string): string {
  const side = glyphSide * 3;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${glyphSide} ${glyphSide}">${shapes}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
