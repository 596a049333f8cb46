import { type EntityType, entityTypes } from "@/graph/model/entity";
import { xmlText } from "../export/xml";
import { factGroups } from "../fact-groups";
import type { GraphIndex } from "../graph-index";
import { kindOf } from "../kind-of";
import { themes } from "../palette";
import type { Picture } from "../picture/picture";
import { pictureOf } from "../picture/picture-of";
import { stillSvg } from "../picture/still-svg";
import { glyphSvg } from "../picture/svg-boxes";
import { pictureFont, textSvg, wrapped } from "../picture/svg-text";
import { defaultView, type View } from "../view";
import { count } from "../wording";
import { fittedFrame } from "./fitted-frame";

/** The picture that a link is shown with where it is shared. */
export const cardSize = { width: 1200, height: 630 } as const;

const theme = themes.light;
const edge = 56;
const titleSize = { large: 54, small: 42 } as const;

interface Told {
  readonly title: string;
  readonly below: string;
  readonly type: EntityType | null;
  readonly view: View;
}

/** An entity as its box among those it has to do with, or the article as a whole. */
function toldOf(index: GraphIndex, entityId: string | null): Told {
  const { article, relations, entities } = index.graph;
  const entity = entityId === null ? undefined : index.entities.get(entityId);
  if (entity === undefined) {
    const below = `${count(relations.length, "fact")} on ${count(entities.length, "entity", "entities")}, each with the sentence that states it`;
    return { title: article.title, below, type: null, view: defaultView };
  }
  const facts = factGroups(index, entity.id).reduce((sum, group) => sum + group.facts.length, 0);
  const kind = kindOf(entity);
  return {
    title: entity.label,
    below: `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}: ${count(facts, "fact")} of the article on ${article.title}`,
    type: entity.type,
    view: { ...defaultView, selection: { kind: "entity", id: entity.id }, hops: 1 },
  };
}

/** A line that ends where its room does. */
const cut = (text: string, width: number, size: number): string => {
  const [first = "", ...more] = wrapped(text, width, size);
  return more.length === 0 ? first : `${first} …`;
};

/** A picture without the lines that stand back, which are only a haze at a card's size. */
function withoutFaded(picture: Picture): Picture {
  const faded = picture.scene.edges.filter(({ id }) => picture.emphases.get(id) === "faded");
  return { ...picture, emphases: new Map([...picture.emphases, ...faded.map(({ id }) => [id, "hidden"] as const)]) };
}

/** The drawing as large as a room lets it be, in its middle. */
function drawing(index: GraphIndex, view: View, x: number, y: number, width: number, height: number): string {
  const picture = withoutFaded(pictureOf(index, view, fittedFrame(index, view, { width, height })));
  // It keeps within its room by itself. Cut to it, it would take twice as long to draw.
  const room = `x="${x}" y="${y}" width="${width}" height="${height}" overflow="visible"`;
  return stillSvg(picture, themes.light).replace(/^<svg [^>]*? width="\d+" height="\d+"/, (tag) =>
    tag.replace(/width="\d+" height="\d+"/, room),
  );
}

/** A card for a link to the article, or to one of its entities: what it is of in large letters, over its drawing. */
export function cardSvg(index: GraphIndex, entityId: string | null): string {
  const { title, below, type, view } = toldOf(index, entityId);
  const { width, height } = cardSize;
  const room = width - 2 * edge;
  const large = wrapped(title, room - 60, titleSize.large).length === 1;
  const size = large ? titleSize.large : titleSize.small;
  const left = type === null ? edge : edge + size * 1.1;
  const lines = wrapped(title, room - (left - edge) - 20, size).slice(0, 2);
  const first = edge + size * 0.78;
  const under = first + (lines.length - 1) * size * 1.12 + 42;
  const top = under + 14;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xmlText(pictureFont)}">`,
    `<rect width="${width}" height="${height}" fill="${theme.paper}"/>`,
    `<rect width="${width}" height="10" fill="${type === null ? theme.ink : theme.types[type]}"/>`,
    type === null ? "" : glyphSvg(type, edge, first - size * 0.72, size * 0.86, theme.types[type]),
    ...lines.map((line, i) =>
      textSvg(line, {
        x: left,
        y: first + i * size * 1.12,
        fill: theme.ink,
        size,
        weight: 600,
        italic: type === "gene",
      }),
    ),
    textSvg(cut(below, room, 25), { x: edge, y: under, fill: theme.soft, size: 25 }),
    drawing(index, view, edge - 16, top, room + 32, height - top - 62),
    textSvg("Etiograph", { x: edge, y: height - 26, fill: theme.ink, size: 26, weight: 600 }),
    textSvg("every line leads back to a sentence", {
      x: width - edge,
      y: height - 26,
      fill: theme.soft,
      size: 22,
      anchor: "end",
    }),
    "</svg>",
  ].join("\n");
}

export const cardAlt = (index: GraphIndex, entityId: string | null): string => {
  const { title, below, type } = toldOf(index, entityId);
  return `A map of ${title}${type === null ? "" : `, ${entityTypes[type].label.toLowerCase()}`}: ${below}`;
};
