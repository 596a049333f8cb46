import { mostClear } from "../clear-lines";
import type { Emphasis } from "../emphasis";
import { xmlText } from "../export/xml";
import type { Point } from "../layout/geometry";
import { lineColor } from "../line-color";
import type { Theme } from "../palette";
import type { Edge } from "../scene";
import type { Piece } from "./piece";

const number = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A way is drawn again whenever something is looked at or filtered: once is enough to write it. */
const written = new WeakMap<readonly Point[], string>();

function pathData(route: readonly Point[]): string {
  const before = written.get(route);
  if (before !== undefined) return before;
  const data = splineData(route);
  written.set(route, data);
  return data;
}

/** A quadratic B-spline as path data: it passes the middles between its control points. */
function splineData(route: readonly Point[]): string {
  const [start, end] = [route[0], route.at(-1)];
  if (start === undefined || end === undefined) return "";
  const controls = route.slice(1, -1);
  if (controls.length === 0) return `M${at(start)}L${at(end)}`;
  const curves = controls.map((control, i) => {
    const next = controls[i + 1];
    return `Q${at(control)} ${at(next === undefined ? end : middle(control, next))}`;
  });
  return `M${at(start)}${curves.join("")}`;
}

/** A point at so much along and across the direction in which a line arrives. */
function around(end: Point, before: Point): (along: number, across: number) => Point {
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  return (along, across) => ({ x: end.x + dx * along - dy * across, y: end.y + dy * along + dx * across });
}

/** What a line ends in: as in SBGN an arrow stimulates and a bar inhibits; a dot says neither. */
function head({ route, sign, polarity }: Edge, color: string, ground: string): string {
  const end = route.at(-1) as Point;
  const spot = around(end, (route.at(-2) ?? route[0]) as Point);
  if (sign === "inhibits")
    return `<path d="M${at(spot(-1, -5))}L${at(spot(-1, 5))}" fill="none" stroke="${color}" stroke-width="2"/>`;
  if (sign === "none")
    return `<circle cx="${number(spot(-2, 0).x)}" cy="${number(spot(-2, 0).y)}" r="2.4" fill="${color}"/>`;
  const shape = `M${at(end)}L${at(spot(-8, -3.8))}L${at(spot(-8, 3.8))}Z`;
  return polarity === "negated"
    ? `<path d="${shape}" fill="${ground}" stroke="${color}" stroke-width="1.2"/>`
    : `<path d="${shape}" fill="${color}"/>`;
}

/** The stroke through a line that the article denies. */
function strike({ route }: Edge, color: string): string {
  const half = Math.floor(route.length / 2);
  const [a, b] = [route[half - 1] ?? route[0], route[half] ?? route.at(-1)];
  const spot = around(middle(a as Point, b as Point), a as Point);
  return `<path d="M${at(spot(-2, -5))}L${at(spot(2, 5))}" stroke="${color}" stroke-width="1.6"/>`;
}

const dashes = { asserted: "", uncertain: ' stroke-dasharray="5 4"', negated: ' stroke-dasharray="1.5 4"' } as const;

function opacityOf(edge: Edge, state: Emphasis, few: boolean): number {
  if (state === "rest") return few ? 0.42 : edge.relations.length > 1 ? 0.09 : 0.15;
  return { near: 0.85, focus: 1, faded: 0.05, hidden: 0 }[state];
}

/** All lines that are drawn, those that stand out on top. */
export function linePieces(
  edges: readonly Edge[],
  emphases: ReadonlyMap<string, Emphasis>,
  theme: Theme,
): readonly Piece[] {
  const few = edges.filter(({ quiet }) => !quiet).length <= mostClear;
  const order: readonly Emphasis[] = ["faded", "rest", "near", "focus"];
  const stateOf = ({ id }: Edge): Emphasis => emphases.get(id) ?? "rest";
  return order
    .flatMap((state) => edges.filter((edge) => stateOf(edge) === state))
    .map((edge) => {
      const state = stateOf(edge);
      const color = lineColor(edge, state, theme);
      const weight = state === "focus" ? 2.4 : 1.1 + 0.55 * Math.log2(edge.relations.length);
      const line = `<path d="${pathData(edge.route)}" fill="none" stroke="${color}" stroke-width="${number(weight)}"${dashes[edge.polarity]}/>`;
      const struck = edge.polarity === "negated" ? strike(edge, color) : "";
      const svg = `<g data-line="${xmlText(edge.id)}" data-ends="${xmlText(`${edge.from} ${edge.to}`)}" opacity="${opacityOf(edge, state, few)}">${line}${head(edge, color, theme.paper)}${struck}</g>`;
      return { of: edge.id, svg };
    });
}
