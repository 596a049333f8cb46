import { entityTypes } from "@/graph/model/entity";
import { xmlText } from "../export/xml";
import type { Theme } from "../palette";
import { viewHref } from "../view-url";
import { drawingSvg } from "./drawing-svg";
import type { Picture } from "./picture";
import { stillMargin as margin } from "./still-room";
import { glyphSvg } from "./svg-boxes";
import type { Foot } from "./svg-foot";
import { pictureFont, textSvg } from "./svg-text";

/** What stands around a drawing. */
export interface Surround {
  readonly theme: Theme;
  readonly ground: boolean;
  readonly heads: boolean;
  /** The room above the drawing. */
  readonly top: number;
  /** It is at least so wide, without its margins. */
  readonly least: number;
  /** What is written below it, from this height on and so wide. */
  readonly foot: ((y: number, width: number) => Foot) | null;
}

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

/** A picture in what stands around it, as SVG: text stays text, and the drawing remembers the view that it shows. */
export function framedSvg(picture: Picture, { theme, ground, heads, top, least, foot: write }: Surround): string {
  const { scene, index, view } = picture;
  const start = scene.boxes.length === 0 ? 0 : topOf(picture);
  const body = Math.max(bottomOf(picture) - start, 60);
  const inner = Math.max(scene.width, least);
  const width = Math.ceil(inner + 2 * margin);
  const foot = write?.(start + body + 10, inner);
  const height = Math.ceil(top + body + (foot?.height ?? 0) + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${pictureFont}">`,
    `<title>${xmlText(index.graph.article.title)}</title>`,
    `<desc>${xmlText(description(picture))}</desc>`,
    `<metadata><view xmlns="https://w3id.org/etiograph/" article="${xmlText(index.graph.article.id)}" link="${xmlText(viewHref(view))}"/></metadata>`,
    ground ? `<rect width="100%" height="100%" fill="${theme.paper}"/>` : "",
    `<g transform="translate(${margin} ${(top - start).toFixed(1)})">`,
    heads ? headsSvg(picture, theme, start) : "",
    drawingSvg(picture, theme),
    foot?.svg ?? "",
    "</g>",
    "</svg>",
    "",
  ]
    .filter((part, i, all) => part !== "" || i === all.length - 1)
    .join("\n");
}
