import { entityTypes } from "@/graph/model/entity";
import type { Emphasis } from "../emphasis";
import { xmlText } from "../export/xml";
import { chevronSize, chevrons, glyphSide, glyphs } from "../glyph";
import { centreOf } from "../layout/geometry";
import type { Theme } from "../palette";
import type { Box, Scene } from "../scene";
import type { Tag } from "../scene-tags";
import { sideMarks } from "../side-mark";
import { textLeft, typography } from "../typography";
import type { Piece } from "./piece";
import { textSvg } from "./svg-text";

const radius = 5;
/** A group looks like a stack: its back sheet stands so much lower. */
const stack = 4;

const frame = ({ x, y, width, height }: Box, drop: number, look: string): string =>
  `<rect x="${x.toFixed(1)}" y="${(y + drop).toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="${radius}" ${look}/>`;

/** The sign of a type in a square of this side. */
export const glyphSvg = (type: Box["type"], x: number, y: number, side: number, color: string): string =>
  `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(side / glyphSide).toFixed(4)})" d="${glyphs[type]}" fill="none" stroke="${color}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Of a group at rest. */
const groupBorder = 0.75;

const strengths: Readonly<
  Record<Exclude<Emphasis, "hidden">, { border: number; width: number; text: number; sign: number }>
> = {
  rest: { border: 0.45, width: 1, text: 1, sign: 1 },
  near: { border: 1, width: 1.5, text: 1, sign: 1 },
  focus: { border: 1, width: 2.5, text: 1, sign: 1 },
  faded: { border: 0.16, width: 1, text: 0.38, sign: 0.35 },
};

/** The sign at a group's right that says that it opens and closes: only where it does. */
function chevronSvg({ group, x, width }: Box, middle: number, color: string): string {
  if (group === null) return "";
  const { side, right } = chevronSize;
  const path = chevrons[group.open ? "open" : "closed"];
  const place = `translate(${(x + width - right - side).toFixed(1)} ${(middle - side / 2).toFixed(1)})`;
  return `<path transform="${place} scale(${(side / glyphSide).toFixed(4)})" d="${path}" fill="none" stroke="${color}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function boxSvg(box: Box, state: Exclude<Emphasis, "hidden">, theme: Theme, onPage: boolean): string {
  const { border, width, text, sign } = strengths[state];
  const own = theme.types[box.type];
  const stroke = state === "focus" ? theme.accent : own;
  const fill = box.apart ? own : theme.card;
  const ink = box.apart ? theme.card : theme.ink;
  const isFaded = state === "faded";
  const look = `fill="${fill}" fill-opacity="${isFaded ? (box.apart ? 0.22 : 0.55) : 1}" stroke="${stroke}" stroke-opacity="${box.apart ? 1 : box.group !== null && state === "rest" ? groupBorder : border}" stroke-width="${width}"`;
  const centre = centreOf(box).y;
  const first = centre - ((box.lines.length - 1) * typography.line) / 2 + typography.size * 0.35;
  const lines = box.lines.map((line, i) =>
    textSvg(line, {
      x: box.x + textLeft,
      y: first + i * typography.line,
      fill: isFaded && box.apart ? theme.ink : ink,
      weight: box.apart ? 600 : 500,
      italic: box.type === "gene" && box.group === null,
      opacity: isFaded && box.apart ? 0.6 : text,
      held: !onPage,
    }),
  );
  const glyph = glyphSvg(
    box.type,
    box.x + typography.inset,
    centre - typography.glyph / 2,
    typography.glyph,
    box.apart ? theme.card : own,
  );
  return [
    `<g data-box="${xmlText(box.id)}"><title>${entityTypes[box.type].label}</title>`,
    box.group === null ? "" : frame(box, stack, look),
    frame(box, 0, look),
    `<g opacity="${sign}">${glyph}</g>`,
    onPage ? chevronSvg(box, centre, theme.soft) : "",
    ...lines,
    "</g>",
  ].join("");
}

/** Trays under the members of open groups, then the boxes; on the page, whose font is known, groups show that they open. */
export function boxPieces(
  { boxes, trays }: Scene,
  emphases: ReadonlyMap<string, Emphasis>,
  theme: Theme,
  onPage = false,
): readonly Piece[] {
  const ground = trays.map(({ id, x, y, width, height, type }) => ({
    of: id,
    svg: `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${theme.types[type]}" fill-opacity="0.09"/>`,
  }));
  const drawn = boxes.flatMap((box) => {
    const state = emphases.get(box.id) ?? "rest";
    return state === "hidden" ? [] : [{ of: box.id, svg: boxSvg(box, state, theme, onPage) }];
  });
  return [...ground, ...drawn];
}

/** Numbers and names on the lines, signs of a lens's sides at the corners. */
export function tagPieces(tags: readonly Tag[], theme: Theme, ink: string, onPage = false): readonly Piece[] {
  return tags.map(({ of, x, y, width, height, text, side }) => {
    const ground =
      text === ""
        ? ""
        : `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height}" rx="3" fill="${theme.paper}" fill-opacity="0.92"/>`;
    const written =
      text === ""
        ? ""
        : textSvg(text, {
            x: x + width,
            y: y + height / 2 + typography.size * 0.35,
            fill: ink,
            weight: 500,
            anchor: "end",
            held: !onPage,
          });
    const mark = side === null ? "" : markSvg(side, x, y + height / 2, theme);
    return { of, svg: `<g>${ground}${written}${mark}</g>` };
  });
}

const markScale = 0.75;

function markSvg(side: keyof typeof sideMarks, x: number, centre: number, { sides, paper }: Theme): string {
  const { outline, filled } = sideMarks[side];
  return `<g transform="translate(${x.toFixed(1)} ${(centre - 8 * markScale).toFixed(1)}) scale(${markScale})"><path d="${outline}" fill="${paper}" stroke="${sides[side]}" stroke-width="2"/><path d="${filled}" fill="${sides[side]}"/></g>`;
}
