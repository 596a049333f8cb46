import type { InTurns } from "./in-turns";
import type { Rectangle } from "./layout/geometry";
import { tagPlaces } from "./layout/tags";
import { textWidth } from "./layout/text-width";
import type { LensSide } from "./lens";
import type { Box, Edge } from "./scene";
import { typography } from "./typography";

/** A small sign on a line or at a box's corner: how many facts a sum holds, on which side of a lens they are. */
export interface Tag extends Rectangle {
  /** The box or the line that it belongs to. */
  readonly of: string;
  readonly text: string;
  readonly side: LensSide | null;
}

/** How wide the sign of a side is drawn. */
export const markSide = 12;
export const markGap = 3;
const height = 14;

const textOf = ({ relations }: Edge): string => (relations.length > 1 ? String(relations.length) : "");

/** How wide a tag is: its sign, its text, or both. */
export function tagWidth(text: string, side: LensSide | null): number {
  const written = text === "" ? 0 : textWidth(text, typography.size);
  const marked = side === null ? 0 : markSide;
  return written + marked + (written > 0 && marked > 0 ? markGap : 0);
}

/** On the box's corner, half of it outside. */
const cornerOf = ({ id, x, y, width, side }: Box): Tag => ({
  of: id,
  text: "",
  side,
  x: x + width - markSide * 0.75,
  y: y - markSide / 2,
  width: markSide,
  height: markSide,
});

/** A line says its side itself where neither of its boxes does. */
const markOf = ({ from, to, side }: Edge, sides: ReadonlyMap<string, LensSide | null>): LensSide | null =>
  sides.get(from) === side || sides.get(to) === side ? null : side;

/** The tags of a drawing. A line that has no free place goes without. */
export function* tagsOf(boxes: readonly Box[], edges: readonly Edge[]): InTurns<readonly Tag[]> {
  const corners = boxes.filter(({ side }) => side !== null).map(cornerOf);
  const sides = new Map(corners.map((corner) => [corner.of, corner.side]));
  const own = [...edges]
    .sort((a, b) => Number(a.quiet) - Number(b.quiet))
    .map((edge) => ({ edge, text: textOf(edge), side: markOf(edge, sides) }));
  const isPlain = ({ text, side }: (typeof own)[number]): boolean => text === "" && side === null;
  const wanting = own.filter((one) => !isPlain(one));
  const plain = own.filter((one) => isPlain(one) && !one.edge.quiet);
  yield;
  const places = yield* tagPlaces(
    wanting.map(({ edge, text, side }) => ({ route: edge.route, width: tagWidth(text, side), height })),
    [...boxes, ...corners],
    plain.map(({ edge }) => edge.route),
  );
  const placed = wanting.flatMap(({ edge, text, side }, index): Tag[] => {
    const place = places[index];
    return place == null ? [] : [{ of: edge.id, text, side, ...place }];
  });
  return [...corners, ...placed];
}
