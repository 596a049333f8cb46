import type { Emphasis } from "../emphasis";
import type { Point, Rectangle } from "../layout/geometry";
import { lineColor } from "../line-color";
import type { Theme } from "../palette";
import type { Edge } from "../scene";
import { fillXml } from "./color";
import { type Connector, span } from "./connector";
import { decorativeXml, type Label, labelXml, presetXml, shapeXml } from "./shape-xml";
import { emu, transformXml } from "./slide-size";

/** A line on the slide, in points, with the shapes and sites that it is glued to. */
export interface LineShape {
  readonly label: Label;
  readonly edge: Edge;
  readonly route: readonly Point[];
  readonly connector: Connector;
  readonly from: { readonly shape: number; readonly site: number };
  readonly to: { readonly shape: number; readonly site: number };
  readonly state: Exclude<Emphasis, "hidden">;
  /** Points to a unit of the scene. */
  readonly scale: number;
  /** Few lines are drawn, so that those at rest need not be faint. */
  readonly few: boolean;
}

/** How a line is drawn. */
export interface Stroke {
  readonly color: string;
  readonly opacity: number;
  /** In points. */
  readonly width: number;
  readonly dash: "solid" | "dash" | "sysDot";
}

const dashes = { asserted: "solid", uncertain: "dash", negated: "sysDot" } as const;

/** What stands out is strong, what recedes is thin and pale, as in the picture. */
export function strokeOf({ edge, state, few, scale }: LineShape, theme: Theme): Stroke {
  const size = Math.min(1.4, Math.max(0.8, scale));
  const resting = few ? 0.5 : edge.relations.length > 1 ? 0.16 : 0.2;
  const sum = 0.3 * Math.log2(edge.relations.length);
  return {
    color: lineColor(edge, state, theme),
    opacity: { rest: resting, near: 0.85, focus: 1, faded: 0.08 }[state],
    width: { rest: 0.9 + sum, near: 1.4 + sum, focus: 2.25, faded: 0.6 }[state] * size,
    dash: dashes[edge.polarity],
  };
}

/** What a line ends in; a bar is none of the format's ends and is a shape of its own. */
export function endXml({ sign, polarity }: Pick<Edge, "sign" | "polarity">): string {
  const end = (type: string, size: string): string => `<a:tailEnd type="${type}" w="${size}" len="${size}"/>`;
  if (sign === "inhibits") return "";
  if (sign === "none") return end("oval", "med");
  return end(polarity === "negated" ? "arrow" : "triangle", "med");
}

export const strokeXml = ({ color, opacity, width, dash }: Stroke, end = ""): string =>
  `<a:ln w="${emu(width)}" cap="flat">${fillXml(color, opacity)}<a:prstDash val="${dash}"/><a:round/>${end}</a:ln>`;

/** From one point to another, turned where it runs to the left or upwards. */
function betweenXml({ start, end }: Pick<Connector, "start" | "end">): string {
  const turned = `${end.x < start.x ? ' flipH="1"' : ""}${end.y < start.y ? ' flipV="1"' : ""}`;
  const [x, y] = [emu(Math.min(start.x, end.x)), emu(Math.min(start.y, end.y))];
  const side = (from: number, to: number): number => Math.abs(emu(to) - emu(from));
  return `<a:xfrm${turned}><a:off x="${x}" y="${y}"/><a:ext cx="${side(start.x, end.x)}" cy="${side(start.y, end.y)}"/></a:xfrm>`;
}

/** A bend needs something to be a share of, where its ends lie above or beside each other. */
function apart({ start, end, preset }: Connector): Pick<Connector, "start" | "end"> {
  if (preset === "straightConnector1") return { start, end };
  return {
    start,
    end: {
      x: start.x + span(start.x, end.x),
      y: preset.endsWith("5") ? start.y + span(start.y, end.y) : end.y,
    },
  };
}

/** A native connector, glued at both ends. */
export function lineXml(line: LineShape, theme: Theme): string {
  const { connector } = line;
  const glue = `<p:cNvCxnSpPr><a:stCxn id="${line.from.shape}" idx="${line.from.site}"/><a:endCxn id="${line.to.shape}" idx="${line.to.site}"/></p:cNvCxnSpPr>`;
  const geometry = betweenXml(apart(connector)) + presetXml(connector.preset, connector.adjustments);
  const stroke = strokeXml(strokeOf(line, theme), endXml(line.edge));
  return `<p:cxnSp><p:nvCxnSpPr>${labelXml(line.label)}${glue}<p:nvPr/></p:nvCxnSpPr><p:spPr>${geometry}${stroke}</p:spPr></p:cxnSp>`;
}

/** A sign of a line that stands at the box where the line ends, and moves with it. */
export interface EndSign {
  readonly xml: string;
  readonly place: Rectangle;
}

/** From the end of a line back along it, on whichever side it arrives. */
function beforeEnd({ route }: LineShape, distance: number, width: number, height: number): Rectangle {
  const [end, before] = [route.at(-1) as Point, route.at(-2) as Point];
  const x = before.x < end.x ? end.x - distance - width : end.x + distance;
  return { x, y: end.y - height / 2, width, height };
}

/** The bar of a line that inhibits, on the side where it docks. */
export function barSign(line: LineShape, label: Label, theme: Theme): EndSign {
  const { color, opacity, width } = strokeOf(line, theme);
  const place = beforeEnd(line, 0.6, Math.max(1.6, width * 1.1), Math.max(9, width * 5));
  const look = `${transformXml(place)}${presetXml("rect")}${fillXml(color, opacity)}<a:ln><a:noFill/></a:ln>`;
  return { place, xml: shapeXml(decorativeXml(label), look) };
}

/** The stroke through a line that the article denies: before its end, where it runs level whatever its way. */
export function strikeSign(line: LineShape, label: Label, theme: Theme): EndSign {
  const stroke = strokeOf(line, theme);
  const place = beforeEnd(line, 9, 4, 11);
  const look = strokeXml({ ...stroke, dash: "solid", width: Math.max(1.2, stroke.width) });
  return { place, xml: shapeXml(decorativeXml(label), `${transformXml(place)}${presetXml("line")}${look}`) };
}
