import { type ThemeName, themes } from "../palette";
import { framedSvg } from "./framed-svg";
import type { Picture } from "./picture";
import { stillMargin as margin } from "./still-room";
import { footSvg } from "./svg-foot";

export interface SvgOptions {
  readonly theme: ThemeName;
  /** No ground, for a slide of another colour. */
  readonly transparent: boolean;
  /** No heads, legend, references and credit. */
  readonly bare: boolean;
  /** Where the article's page stands, for the credit; empty where it is not known. */
  readonly address: string;
}

export const usualSvg: SvgOptions = { theme: "light", transparent: false, bare: false, address: "" };

const headHeight = 44;
/** The text below needs so much room. */
const leastWidth = 640;

/** A picture as an SVG file, with its legend, the literature and the credit, or bare. */
export function svgOf(picture: Picture, { theme: name, transparent, bare, address }: SvgOptions = usualSvg): string {
  const theme = themes[name];
  return framedSvg(picture, {
    theme,
    ground: !transparent,
    heads: !bare,
    top: margin + (!bare && picture.scene.flow === "columns" ? headHeight : 0),
    least: bare ? 0 : leastWidth,
    foot: bare ? null : (y, width) => footSvg(picture, theme, 0, y, width, address),
  });
}
