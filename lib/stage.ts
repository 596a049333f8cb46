import type { EntityId, EntityType } from "@/graph/model/entity";
import { boxIds, type Drawn, drawn } from "./drawn";
import type { GraphIndex } from "./graph-index";
import type { InTurns } from "./in-turns";
import { columns } from "./layout/columns";
import type { Point, Rectangle } from "./layout/geometry";
import { order } from "./layout/order";
import type { Frame, Placement } from "./layout/placement";
import { rows } from "./layout/rows";
import { chaptersOf, type TypedChapter } from "./scene-boxes";
import { sceneEdges } from "./scene-edges";
import { bundleOf, type SceneLine, sceneLines } from "./scene-lines";
import { numberPlaces } from "./scene-tags";
import { subjectForms } from "./support";
import type { View } from "./view";

/** All that a view may draw, where it stands, whatever is filtered: so nothing moves when the filter changes. */
interface Arrangement {
  readonly cast: Drawn;
  readonly upright: boolean;
  readonly types: readonly EntityType[];
  readonly placement: Placement;
}

/** An arrangement with the ways of its lines. */
export interface Stage extends Arrangement {
  /** The ways of the lines, from end to end, by bundle or by fact. */
  readonly ways: ReadonlyMap<string, { readonly from: string; readonly route: readonly Point[] }>;
  /** Where the numbers of the sums stand, by line. */
  readonly numbers: ReadonlyMap<string, Rectangle>;
}

/** Below this width columns are as narrow as three lines allow. */
const roomyWidth = 1200;

/** The chapters with their boxes in an order that crosses few lines; the forms' lines, which reach everywhere, aside. */
function ordered(index: GraphIndex, chapters: readonly TypedChapter[]): readonly TypedChapter[] {
  const forms = subjectForms(index);
  const known = new Set(chapters.flatMap(({ cells }) => cells.map(({ id }) => id)));
  const links = index.graph.relations
    .filter(({ subject, object }) => known.has(subject) && known.has(object))
    .filter(({ subject, object }) => !forms.includes(subject) && !forms.includes(object))
    .map(({ subject, object }): [EntityId, EntityId] => [subject, object]);
  const found = order(
    chapters.map(({ cells }) => cells.map(({ id }) => id)),
    links,
  );
  return chapters.map((chapter, position) => {
    const cells = new Map(chapter.cells.map((cell) => [cell.id, cell]));
    return { ...chapter, cells: (found[position] ?? []).flatMap((id) => cells.get(id) ?? []) };
  });
}

function* arranged(index: GraphIndex, cast: Drawn, frame: Frame): InTurns<Arrangement> {
  const upright = frame.width < frame.height;
  const cut = { own: upright, lines: upright || frame.width < roomyWidth ? 3 : 2 };
  const cutToSize = chaptersOf(index, cast, cut);
  yield;
  const chapters = ordered(index, cutToSize);
  yield;
  const placement = upright ? rows(chapters, frame) : columns(chapters, frame);
  return { cast, upright, types: chapters.map(({ type }) => type), placement };
}

function* staged(index: GraphIndex, cast: Drawn, frame: Frame): InTurns<Stage> {
  const arrangement = yield* arranged(index, cast, frame);
  const { placement, upright } = arrangement;
  const lines = sceneLines(index.graph.relations, boxIds(cast), subjectForms(index));
  const edges = yield* sceneEdges(lines, placement.boxes, placement.strips, upright);
  const ways = edges.flatMap(({ id, from, to, polarity, relations, route }) =>
    [bundleOf(from, to, polarity), ...relations, id].map((name) => [name, { from, route }] as const),
  );
  yield;
  const numbers = yield* numberPlaces([...placement.boxes.values()], edges);
  return { ...arrangement, ways: new Map(ways), numbers };
}

/** The way of a line: its own, or that of the sum that it is left of. */
export function routeOf({ ways }: Stage, { id, from, to, polarity }: SceneLine): readonly Point[] {
  const way = ways.get(id) ?? ways.get(bundleOf(from, to, polarity));
  if (way === undefined) return [];
  return way.from === from ? way.route : way.route.toReversed();
}

/** What was worked out before, the latest first: to and fro between views costs nothing. */
const known = new WeakMap<GraphIndex, readonly { readonly key: string; readonly stage: Stage }[]>();
const kept = 6;

/** The stage of a view in a frame. */
export function* stageOf(index: GraphIndex, view: View, frame: Frame): InTurns<Stage> {
  const cast = drawn(index, view);
  const { alone, groups } = cast;
  const key = JSON.stringify([frame.width, frame.height, [...alone], groups]);
  const stage = known.get(index)?.find((one) => one.key === key)?.stage ?? (yield* staged(index, cast, frame));
  const others = (known.get(index) ?? []).filter((one) => one.key !== key);
  known.set(index, [{ key, stage }, ...others].slice(0, kept));
  return stage;
}
