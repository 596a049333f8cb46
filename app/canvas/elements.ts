import type { ElementDefinition } from "cytoscape";
import type { Emphasis } from "@/lib/emphasis";
import type { Point } from "@/lib/layout/geometry";
import { centreOf } from "@/lib/layout/geometry";
import { textWidth } from "@/lib/layout/text-width";
import type { Box, Edge, Scene } from "@/lib/scene";
import { textLeft, typography } from "@/lib/typography";
import { tagNode } from "./tag-looks";

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

function node(box: Box, emphasis: Emphasis): ElementDefinition {
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
    classes: `box ${box.type} ${emphasis}${box.apart ? " apart" : ""}${groupClass(box)}`,
  };
}

function edge(
  { id, from, to, label, relations, route, sign, polarity, side }: Edge,
  boxes: ReadonlyMap<string, Box>,
  emphasis: Emphasis,
  naming: string,
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
      nameOffset: textWidth(label, typography.size) / 2 + 12,
      ...controls(route),
      sourceEnd: offset(route[0] as Point, start),
      targetEnd: offset(route.at(-1) as Point, end),
    },
    classes: `${sign} ${polarity} ${emphasis} ${naming}${relations.length > 1 ? " sum" : ""}${side === null ? "" : ` side-${side}`}`,
  };
}

/** More names than this at once would cover what they name. */
const mostNames = 22;

/** How far a name may reach beyond the gap that it stands in. */
const overhang = 24;
const snug = 8;

/** The free room between two columns, at the right of each and at its left. */
function gapsBeside({ boxes }: Scene): (strip: number, right: boolean) => number {
  const sides = new Map<number, { left: number; right: number }>();
  for (const { strip, x, width } of boxes) {
    const { left, right } = sides.get(strip) ?? { left: x, right: x };
    sides.set(strip, { left: Math.min(left, x), right: Math.max(right, x + width) });
  }
  return (strip, right) => {
    const [one, other] = right ? [sides.get(strip), sides.get(strip + 1)] : [sides.get(strip - 1), sides.get(strip)];
    return one === undefined || other === undefined ? 0 : other.left - one.right;
  };
}

/** Lit lines are named near the far end, each beside its own box, where the name has room; a chosen line in its middle. */
function namings(scene: Scene, emphases: ReadonlyMap<string, Emphasis>): (edge: Edge) => string {
  const tagged = new Set(scene.tags.map(({ of }) => of));
  const strips = new Map(scene.boxes.map(({ id, strip }) => [id, strip]));
  const gap = gapsBeside(scene);
  /** Between neighbouring columns a name stands in the middle; further on it may reach over the next column. */
  const nearEnd = ({ from, to, label }: Edge, atSource: boolean): string => {
    const [here, there] = [strips.get(atSource ? from : to) ?? 0, strips.get(atSource ? to : from) ?? 0];
    const over = textWidth(label, typography.size) - gap(here, there > here);
    if (Math.abs(here - there) === 1) return over <= snug ? "named-between" : "";
    if (here === there || over > overhang) return "";
    return atSource ? "named-at-source" : "named-at-target";
  };
  const crowded = scene.edges.filter(({ id }) => emphases.get(id) === "near").length > mostNames;
  return (line) => {
    const state = emphases.get(line.id);
    if (state === "focus") return "named";
    if (state !== "near") return "";
    const atSource = emphases.get(line.to) === "focus";
    const name = crowded ? "" : nearEnd(line, atSource);
    return name === "" && line.relations.length > 1 && !tagged.has(line.id) ? "numbered" : name;
  };
}

/** A line that is named needs no number, and what is not looked at shows none; the name of a box is undefined. */
const tagEmphasis = (emphasis: Emphasis, name: string | undefined): Emphasis =>
  name === undefined || (name === "" && emphasis !== "faded") ? emphasis : "hidden";

/** Where so few lines rest, they need not be faint. */
const fewLines = 80;

/** The scene for Cytoscape. Every key is always there: what is left out would keep its old value. */
export function elements(scene: Scene, emphases: ReadonlyMap<string, Emphasis>): ElementDefinition[] {
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  const emphasisOf = (id: string): Emphasis => emphases.get(id) ?? "rest";
  const naming = namings(scene, emphases);
  const names = new Map(scene.edges.map((line) => [line.id, naming(line)]));
  const isFew = scene.edges.filter(({ id }) => emphasisOf(id) === "rest").length <= fewLines;
  const nameOf = (line: Edge): string => `${names.get(line.id)}${isFew ? " clear" : ""}`;
  return [
    ...scene.trays.map(tray),
    ...scene.boxes.map((box) => node(box, emphasisOf(box.id))),
    ...scene.edges.map((line) => edge(line, boxes, emphasisOf(line.id), nameOf(line))),
    ...scene.tags.map((tag) => tagNode(tag, tagEmphasis(emphasisOf(tag.of), names.get(tag.of)))),
  ];
}
