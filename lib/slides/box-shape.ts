import type { Emphasis } from "../emphasis";
import type { Rectangle } from "../layout/geometry";
import type { Theme } from "../palette";
import type { Box } from "../scene";
import { colorXml, fillXml, mix } from "./color";
import { type Label, labelXml, presetXml, shapeXml } from "./shape-xml";
import type { Site } from "./sites";
import { emu, transformXml } from "./slide-size";
import { textBodyXml } from "./text-xml";

/** A box on the slide, in points. */
export interface BoxShape {
  readonly label: Label;
  readonly box: Box;
  readonly place: Rectangle;
  readonly sites: readonly Site[];
  readonly textSize: number;
  /** Points to a unit of the scene. */
  readonly scale: number;
  readonly state: Exclude<Emphasis, "hidden">;
}

/** Of a corner, in the scene's units. */
const radius = 5;
/** So far below a group its stack shows, in the scene's units. */
const stack = 4;
const middles = 4;

/** The directions in which lines leave the sides, as the format counts angles. */
const angles: Readonly<Record<Site["side"], number>> = {
  top: 16_200_000,
  left: 10_800_000,
  bottom: 5_400_000,
  right: 0,
};

/** A rounded rectangle with more sites than the format's own has: the same four first, then those where lines dock. */
function sitedXml({ place, sites, scale }: BoxShape): string {
  const [w, h, r] = [emu(place.width), emu(place.height), emu(radius * scale)];
  const at = (x: number, y: number): string => `<a:pt x="${x}" y="${y}"/>`;
  const line = (x: number, y: number): string => `<a:lnTo>${at(x, y)}</a:lnTo>`;
  const corner = (from: number): string => `<a:arcTo wR="${r}" hR="${r}" stAng="${from}" swAng="5400000"/>`;
  const spots = sites.map(
    ({ side, x, y }) => `<a:cxn ang="${angles[side]}"><a:pos x="${emu(x - place.x)}" y="${emu(y - place.y)}"/></a:cxn>`,
  );
  const outline = `<a:moveTo>${at(0, r)}</a:moveTo>${corner(10_800_000)}${line(w - r, 0)}${corner(16_200_000)}${line(w, h - r)}${corner(0)}${line(r, h)}${corner(5_400_000)}<a:close/>`;
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst>${spots.join("")}</a:cxnLst><a:rect l="l" t="t" r="r" b="b"/><a:pathLst><a:path w="${w}" h="${h}">${outline}</a:path></a:pathLst></a:custGeom>`;
}

function geometryXml(shape: BoxShape): string {
  const { place, sites, scale } = shape;
  if (sites.length > middles) return sitedXml(shape);
  return presetXml("roundRect", { adj: ((radius * scale) / Math.min(place.width, place.height)) * 100_000 });
}

interface Look {
  readonly fill: string;
  readonly border: string;
  readonly width: number;
  readonly ink: string;
  readonly behind: string;
}

/** The colours of a box: the subject's forms filled, what stands out framed, what recedes pale. */
function lookOf({ box, state }: BoxShape, { paper, card, ink, accent, types }: Theme): Look {
  const own = types[box.type];
  if (state === "faded")
    return {
      fill: box.apart ? mix(paper, own, 0.22) : mix(paper, card, 0.55),
      border: mix(paper, own, 0.2),
      width: 0.75,
      ink: mix(paper, ink, 0.42),
      behind: mix(paper, own, 0.12),
    };
  return {
    fill: box.apart ? own : card,
    border: state === "focus" ? accent : mix(paper, own, state === "near" || box.apart ? 1 : 0.6),
    width: { rest: 1, near: 1.75, focus: 2.75 }[state],
    ink: box.apart ? card : ink,
    behind: mix(paper, own, 0.45),
  };
}

/** One native shape with its text inside. A group is a stack: its back sheet is its own hard shadow. */
export function boxXml(shape: BoxShape, theme: Theme): string {
  const { box, label, place, scale, textSize } = shape;
  const look = lookOf(shape, theme);
  const behind =
    box.group === null
      ? ""
      : `<a:effectLst><a:outerShdw blurRad="0" dist="${emu(stack * scale)}" dir="5400000" algn="t" rotWithShape="0">${colorXml(look.behind)}</a:outerShdw></a:effectLst>`;
  const runs = box.lines.map((line, i) => ({
    text: i === 0 ? line : `\n${line}`,
    color: look.ink,
    size: textSize,
    bold: box.apart,
    italic: box.type === "gene" && box.group === null,
  }));
  const text = textBodyXml({
    paragraphs: [{ runs, align: "ctr" }],
    inset: { x: 2 * scale, y: 0 },
    anchor: "ctr",
  });
  const line = `<a:ln w="${emu(look.width)}">${fillXml(look.border)}</a:ln>`;
  return shapeXml(labelXml(label), transformXml(place) + geometryXml(shape) + fillXml(look.fill) + line + behind, text);
}
