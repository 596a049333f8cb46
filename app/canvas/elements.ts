import type { ElementDefinition } from "cytoscape";
import type { Emphasis } from "@/lib/emphasis";
import type { Point } from "@/lib/layout/geometry";
import { centreOf } from "@/lib/layout/geometry";
import { textWidth } from "@/lib/layout/text-width";
import type { Box, Edge, Scene } from "@/lib/scene";
import { textLeft, typography } from "@/lib/typography";

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
    classes: `${box.type}${box.apart ? " apart" : ""}${groupClass(box)}`,
  };
}

function edge(
  { id, from, to, label, relations, route, sign, polarity }: Edge,
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
      nameOffset: textWidth(label, typography.size) / 2 + 12,
      ...controls(route),
      sourceEnd: offset(route[0] as Point, start),
      targetEnd: offset(route.at(-1) as Point, end),
    },
    classes: `${sign} ${polarity}${relations.length > 1 ? " sum" : ""}`,
  };
}

/** More names than this at once would cover what they name. */
const mostNames = 22;

/** How far a name may reach beyond the gap that it stands in. */
const overhang = 24;

const fits = ({ label, route }: Edge, atSource: boolean): boolean => {
  const [end, control] = atSource ? [route[0], route[1]] : [route.at(-1), route.at(-2)];
  if (Math.abs((end as Point).x - (control as Point).x) < 1) return false;
  const gap = 2 * Math.abs((end as Point).x - (control as Point).x);
  return textWidth(label, typography.size) <= gap + overhang;
};

/** Lit lines are named near the far end, each beside its own box, where the name has room; a chosen line in its middle. */
function namings(scene: Scene, emphases: ReadonlyMap<string, Emphasis>): (edge: Edge) => string {
  const crowded = scene.edges.filter(({ id }) => emphases.get(id) === "near").length > mostNames;
  return (line) => {
    const state = emphases.get(line.id);
    if (state === "focus") return "named";
    if (state !== "near") return "";
    const atSource = emphases.get(line.to) === "focus";
    if (crowded || !fits(line, atSource)) return line.relations.length > 1 ? "numbered" : "";
    return atSource ? "named-at-source" : "named-at-target";
  };
}

/** The scene for Cytoscape. Every key is always there: what is left out would keep its old value. */
export function elements(scene: Scene): ElementDefinition[] {
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  return [...scene.trays.map(tray), ...scene.boxes.map(node), ...scene.edges.map((line) => edge(line, boxes))];
}

/** How each box and line looks while something is looked at, as classes beside its own: emphasis first, then its naming. */
export function looks(scene: Scene, emphases: ReadonlyMap<string, Emphasis>): ReadonlyMap<string, readonly string[]> {
  const emphasisOf = (id: string): Emphasis => emphases.get(id) ?? "rest";
  const naming = namings(scene, emphases);
  return new Map<string, readonly string[]>([
    ...scene.trays.map(({ id }): [string, readonly string[]] => [id, []]),
    ...scene.boxes.map(({ id }): [string, readonly string[]] => [id, [emphasisOf(id)]]),
    ...scene.edges.map((line): [string, readonly string[]] => [
      line.id,
      [emphasisOf(line.id), naming(line)].filter((name) => name !== ""),
    ]),
  ]);
}
