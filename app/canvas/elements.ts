import type { ElementDefinition } from "cytoscape";
import { mostClear } from "@/lib/clear-lines";
import type { Emphasis } from "@/lib/emphasis";
import type { Point } from "@/lib/layout/geometry";
import { centreOf } from "@/lib/layout/geometry";
import type { Box, Edge, Scene } from "@/lib/scene";
import type { Tag } from "@/lib/scene-tags";
import { textLeft } from "@/lib/typography";
import { tagId, tagNode } from "./tag-looks";

const offset = (point: Point, box: Box): string => {
  const centre = centreOf(box);
  return `${point.x - centre.x}px ${point.y - centre.y}px`;
};

/** Control points as Cytoscape wants them: along the line from start to end, and off it. */
function controls(route: readonly Point[]): { weights: string; distances: string } {
  const [start, end] = [route[0] as Point, route.at(-1) as Point];
  const along = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const inner = route.slice(1, -1).map((point) => ({ x: point.x - start.x, y: point.y - start.y }));
  const digits = (value: number): string => value.toFixed(4);
  return {
    weights: inner.map((point) => digits((point.x * along.x + point.y * along.y) / length ** 2)).join(" "),
    distances: inner.map((point) => digits((point.y * along.x - point.x * along.y) / length)).join(" "),
  };
}

const groupClass = ({ group }: Box): string => (group === null ? "" : ` group ${group.open ? "open" : "closed"}`);

function tray({ id, type, ...box }: Scene["trays"][number]): ElementDefinition {
  return {
    group: "nodes",
    data: { id, label: "", width: box.width, height: box.height, labelShift: 0 },
    position: centreOf(box),
    classes: `tray ${type}-tray`,
  };
}

function node(box: Box): ElementDefinition {
  return {
    group: "nodes",
    data: {
      id: box.id,
      label: box.lines.join("\n"),
      width: box.width,
      height: box.height,
      labelShift: textLeft - box.width,
    },
    position: centreOf(box),
    classes: `box ${box.type}${box.apart ? " apart" : ""}${groupClass(box)}`,
  };
}

function edge(
  { id, from, to, label, relations, route, sign, polarity, side }: Edge,
  boxes: ReadonlyMap<string, Box>,
): ElementDefinition {
  const [start, end] = [boxes.get(from) as Box, boxes.get(to) as Box];
  return {
    group: "edges",
    data: {
      id,
      source: from,
      target: to,
      label,
      number: String(relations.length),
      weight: 1.1 + 0.55 * Math.log2(relations.length),
      ...controls(route),
      sourceEnd: offset(route[0] as Point, start),
      targetEnd: offset(route.at(-1) as Point, end),
    },
    classes: `${sign} ${polarity}${relations.length > 1 ? " sum" : ""}${side === null ? "" : ` side-${side}`}`,
  };
}

/** The scene for Cytoscape. Every key is always there: what is left out would keep its old value. */
export function elements(scene: Scene): ElementDefinition[] {
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  return [
    ...scene.trays.map(tray),
    ...scene.boxes.map(node),
    ...scene.edges.map((line) => edge(line, boxes)),
    ...scene.tags.map((tag) => tagNode(tag, "tag")),
  ];
}

/** How each box, line and tag looks while something is looked at, as classes beside its own. A line that is named shows no number. */
export function looks(
  scene: Scene,
  emphases: ReadonlyMap<string, Emphasis>,
  names: readonly Tag[],
): ReadonlyMap<string, readonly string[]> {
  const emphasisOf = (id: string): Emphasis => emphases.get(id) ?? "rest";
  const isFew = scene.edges.filter(({ quiet }) => !quiet).length <= mostClear;
  const named = new Set(names.map(({ of }) => of));
  const lines = new Set(scene.edges.map(({ id }) => id));
  const tagLook = (of: string): Emphasis =>
    named.has(of) || (lines.has(of) && emphasisOf(of) === "faded") ? "hidden" : emphasisOf(of);
  return new Map<string, readonly string[]>([
    ...scene.trays.map(({ id }): [string, readonly string[]] => [id, []]),
    ...scene.boxes.map(({ id }): [string, readonly string[]] => [id, [emphasisOf(id)]]),
    ...scene.edges.map(({ id }): [string, readonly string[]] => [id, [emphasisOf(id), ...(isFew ? ["clear"] : [])]]),
    ...scene.tags.map(({ of }): [string, readonly string[]] => [tagId(of), [tagLook(of)]]),
  ]);
}
