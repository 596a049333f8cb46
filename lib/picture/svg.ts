import { entityTypes } from "@/graph/model/entity";
import { xmlText } from "../export/xml";
import { type Theme, type ThemeName, themes } from "../palette";
import { viewHref } from "../view-url";
import { drawingSvg } from "./drawing-svg";
import type { Picture } from "./picture";
import { stillMargin, stillTop } from "./still-room";
import { glyphSvg } from "./svg-boxes";
import { footSvg } from "./svg-foot";
import { pictureFont, textSvg } from "./svg-text";

export interface SvgOptions {
  readonly theme: ThemeName | Theme;
  /** No ground, for a slide of another colour. */
  readonly transparent: boolean;
  /** No heads, legend, references and credit. */
  readonly bare: boolean;
  /** For a page that tells the rest itself: the drawing with its heads, in no more room than it takes. */
  readonly still?: boolean;
  /** Where the article's page stands, for the credit; empty where it is not known. */
  readonly address: string;
}

export const usualSvg: SvgOptions = { theme: "light", transparent: false, bare: false, address: "" };

const margin = stillMargin;
const headHeight = 44;

/** Heads stand over their columns, or over the rows they belong to. */
function headsSvg({ scene }: Picture, theme: Theme, start: number): string {
  return scene.heads
    .filter(({ drawn }) => drawn > 0)
    .map(({ type, label, x, y, drawn, total }) => {
      const top = scene.flow === "columns" ? start - 26 : y + 14;
      return [
        glyphSvg(type, x, top - 12, 16, theme.types[type]),
        textSvg(label, { x: x + 24, y: top, fill: theme.ink, weight: 600 }),
        textSvg(drawn === total ? `all ${total}` : `${drawn} of ${total}`, {
          x: x + 24,
          y: top + 14,
          fill: theme.soft,
          size: 11,
        }),
      ].join("");
    })
    .join("\n");
}

/** What the picture says, for who cannot see it. */
function description({ index, scene, facts }: Picture): string {
  const types = scene.heads.flatMap(({ type, drawn }) =>
    drawn > 0 ? [`${drawn} ${entityTypes[type].plural.toLowerCase()}`] : [],
  );
  const said = facts.length === 0 ? "" : ` Standing out: ${facts.map(({ sentence }) => sentence).join("; ")}.`;
  return `A map of what the article “${index.graph.article.title}” says: ${types.join(", ")}.${said}`;
}

/** How far the drawing reaches up: columns stand in the middle of their frame. */
const topOf = ({ scene }: Picture): number =>
  scene.flow === "rows"
    ? 0
    : Math.min(
        ...scene.boxes.map(({ y }) => y),
        ...scene.edges.filter(({ quiet }) => !quiet).flatMap(({ route }) => route.map(({ y }) => y)),
      );

/** How far the drawing reaches down. */
const bottomOf = ({ scene }: Picture): number =>
  Math.max(
    0,
    ...scene.boxes.map(({ y, height }) => y + height + 6),
    ...scene.edges.filter(({ quiet }) => !quiet).flatMap(({ route }) => route.map(({ y }) => y)),
  );

/** A picture as an SVG file: text stays text, and the file remembers the view that it shows. */
export function svgOf(picture: Picture, options: SvgOptions = usualSvg): string {
  const theme = typeof options.theme === "string" ? themes[options.theme] : options.theme;
  const { scene, index, view } = picture;
  const start = scene.boxes.length === 0 ? 0 : topOf(picture);
  const body = Math.max(bottomOf(picture) - start, 60);
  const still = options.still === true;
  const width = Math.max(scene.width, still || options.bare ? 0 : 640) + 2 * margin;
  const usualTop = options.bare ? margin : margin + (scene.flow === "columns" ? headHeight : 0);
  const top = still ? stillTop[scene.flow] : usualTop;
  const foot =
    options.bare || still ? null : footSvg(picture, theme, 0, start + body + 10, width - 2 * margin, options.address);
  const height = Math.ceil(top + body + (foot?.height ?? 0) + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${height}" viewBox="0 0 ${Math.ceil(width)} ${height}" role="img" font-family="${pictureFont}">`,
    `<title>${xmlText(index.graph.article.title)}</title>`,
    `<desc>${xmlText(description(picture))}</desc>`,
    `<metadata><view xmlns="https://w3id.org/etiograph/" article="${xmlText(index.graph.article.id)}" link="${xmlText(viewHref(view))}"/></metadata>`,
    options.transparent ? "" : `<rect width="100%" height="100%" fill="${theme.paper}"/>`,
    `<g transform="translate(${margin} ${(top - start).toFixed(1)})">`,
    options.bare ? "" : headsSvg(picture, theme, start),
    drawingSvg(picture, theme),
    foot?.svg ?? "",
    "</g>",
    "</svg>",
    "",
  ]
    .filter((part, i, all) => part !== "" || i === all.length - 1)
    .join("\n");
}
