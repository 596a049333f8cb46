import type { ElementDefinition } from "cytoscape";
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
    ...scene.boxes.map(node),
    ...scene.edges.map((line) => edge(line, boxes)),
    ...scene.tags.map((tag) => tagNode(tag, "tag")),
  ];
}

/** What stands out of the drawing, and what no pointer meets, as classes; the ground shows the rest. A line that is named shows no number. */
export function looks(
  scene: Scene,
  emphases: ReadonlyMap<string, Emphasis>,
  names: readonly Tag[],
): ReadonlyMap<string, Look> {
  const named = new Set(names.map(({ of }) => of));
  const lookOf = (id: string): Look => {
    const emphasis = emphases.get(id);
    return emphasis === "focus" || emphasis === "near" || emphasis === "hidden" ? emphasis : "";
  };
  return new Map<string, Look>([
    ...[...scene.boxes, ...scene.edges].map(({ id }): [string, Look] => [id, lookOf(id)]),
    ...scene.tags.map(({ of }): [string, Look] => [tagId(of), named.has(of) ? "" : lookOf(of)]),
  ]);
}

/** A class of its own for what stands out or is not there; none for what the ground shows. */
export type Look = "focus" | "near" | "hidden" | "";
