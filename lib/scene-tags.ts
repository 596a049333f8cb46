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

/** What a line says in a tag: nothing, a number, the sign of its side, or both. */
interface Told {
  readonly edge: Edge;
  readonly text: string;
  readonly side: LensSide | null;
}

/** What each line says; those that rest last. */
const toldBy = (edges: readonly Edge[], sideOf: (edge: Edge) => LensSide | null): readonly Told[] =>
  [...edges]
    .sort((a, b) => Number(a.quiet) - Number(b.quiet))
    .map((edge) => ({ edge, text: textOf(edge), side: sideOf(edge) }));

const isMute = ({ text, side }: Told): boolean => text === "" && side === null;

type Places = ReadonlyMap<string, Rectangle>;

/** A free place for each that says something, by line. One that finds none goes without. */
function* placesOf(boxes: readonly Rectangle[], all: readonly Told[]): InTurns<Places> {
  const speaking = all.filter((one) => !isMute(one));
  const found = yield* tagPlaces(
    speaking.map(({ edge, text, side }) => ({ route: edge.route, width: tagWidth(text, side), height })),
    boxes,
    all.filter((one) => isMute(one) && !one.edge.quiet).map(({ edge }) => edge.route),
  );
  return new Map(
    speaking.flatMap(({ edge }, index) => {
      const place = found[index];
      return place == null ? [] : [[edge.id, place] as const];
    }),
  );
}

/** Where the number of each sum stands, whatever is filtered, so that it stays there. */
export const numberPlaces = (boxes: readonly Rectangle[], edges: readonly Edge[]): InTurns<Places> =>
  placesOf(
    boxes,
    toldBy(edges, () => null),
  );

/** The tags of a drawing: the numbers of its sums in their places, and signs where a lens tells sides apart. */
export function* tagsOf(boxes: readonly Box[], edges: readonly Edge[], numbers: Places): InTurns<readonly Tag[]> {
  const corners = boxes.filter(({ side }) => side !== null).map(cornerOf);
  const sides = new Map(corners.map((corner) => [corner.of, corner.side]));
  const all = toldBy(edges, (edge) => markOf(edge, sides));
  const isPlain = all.every(({ side }) => side === null) && corners.length === 0;
  const places = isPlain ? numbers : yield* placesOf([...boxes, ...corners], all);
  const written = all.flatMap((one): Tag[] => {
    const place = places.get(one.edge.id);
    if (place === undefined || isMute(one)) return [];
    const { edge, text, side } = one;
    const width = tagWidth(text, side);
    // A number that the filter has made shorter stands in the middle of its place.
    return [{ ...place, of: edge.id, text, side, width, x: place.x + (place.width - width) / 2 }];
  });
  return [...corners, ...written];
}
