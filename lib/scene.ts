import { type EntityId, type EntityType, entityTypes } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import { boxIds, type Drawn } from "./drawn";
import { boxesOf } from "./drawn-boxes";
import type { GraphIndex } from "./graph-index";
import { finish, type InTurns } from "./in-turns";
import type { Point, Rectangle } from "./layout/geometry";
import type { Frame, Placement } from "./layout/placement";
import type { LensSide } from "./lens";
import { centreOfView, selectedEntities, within } from "./neighborhood";
import { fewLines, type SceneLine, sceneLines } from "./scene-lines";
import { type Tag, tagsOf } from "./scene-tags";
import { drawnSide, entitySides } from "./sides";
import { routeOf, stageOf } from "./stage";
import { subjectForms } from "./support";
import { soloEntities, tracedEntities } from "./trace/lit";
import type { View } from "./view";

export interface Box extends Rectangle {
  /** Of an entity or of a group. */
  readonly id: string;
  readonly type: EntityType;
  readonly lines: readonly string[];
  /** One of the subject's own forms, which stand apart. */
  readonly apart: boolean;
  /** The column that it stands in, or the line of a row. */
  readonly strip: number;
  readonly group: { readonly open: boolean; readonly members: number } | null;
  /** The side of the lens that all its facts are on; none for what stands apart, which has to do with every side. */
  readonly side: LensSide | null;
}

export interface Edge extends SceneLine {
  /** Start, control points of a quadratic B-spline, end. */
  readonly route: readonly Point[];
}

export interface Head extends Omit<Rectangle, "height"> {
  readonly type: EntityType;
  readonly label: string;
  readonly drawn: number;
  readonly total: number;
}

/** What is drawn, in its own units, for every surface alike: canvas, file, slide. */
export interface Scene {
  /** Where all boxes stand: the same thing while only the filter changes. */
  readonly placement: Placement;
  readonly width: number;
  readonly height: number;
  /** The height with every group closed: what the whole is fitted by. */
  readonly closedHeight: number;
  /** The story runs from left to right in columns, or from top to bottom in rows. */
  readonly flow: "columns" | "rows";
  readonly boxes: readonly Box[];
  readonly edges: readonly Edge[];
  readonly heads: readonly Head[];
  readonly tags: readonly Tag[];
  /** The ground that the members of an open group stand on. */
  readonly trays: readonly (Rectangle & { readonly id: string; readonly type: EntityType })[];
}

/** What the filter leaves: entities with a fact that is let through, and whatever is being read. */
function leftOf(index: GraphIndex, view: View, relations: readonly Relation[]): ReadonlySet<EntityId> {
  const solo = soloEntities(index, view);
  if (solo !== null) return solo;
  const start = centreOfView(index, view);
  const allowed = new Set(relations);
  const near = within(index, start, view.hops, (relation) => allowed.has(relation));
  const left = new Set<EntityId>([...selectedEntities(index, view.selection), ...tracedEntities(index, view)]);
  for (const { subject, object } of relations)
    for (const id of [subject, object]) if (start.length === 0 || near.has(id)) left.add(id);
  return left;
}

const trayMargin = 5;

function traysOf({ groups }: Drawn, boxes: readonly Box[]): Scene["trays"] {
  const known = new Map(boxes.map((box) => [box.id, box]));
  return groups.flatMap(({ id, type, shown }) => {
    const own = shown.flatMap((member) => known.get(member) ?? []);
    if (own.length === 0) return [];
    const x = Math.min(...own.map((box) => box.x)) - trayMargin;
    const y = Math.min(...own.map((box) => box.y)) - trayMargin;
    const right = Math.max(...own.map((box) => box.x + box.width)) + trayMargin;
    const bottom = Math.max(...own.map((box) => box.y + box.height)) + trayMargin;
    return [{ id: `tray ${id}`, type, x, y, width: right - x, height: bottom - y }];
  });
}

/**
 * The drawing of a view: a pure function, the same to the last digit wherever it runs. Facts that are not among
 * `relations` are left out without moving what stays.
 */
export function* sceneInTurns(
  index: GraphIndex,
  view: View,
  frame: Frame,
  relations: readonly Relation[] = index.graph.relations,
): InTurns<Scene> {
  const stage = yield* stageOf(index, view, frame);
  yield;
  const { cast, placement } = stage;
  const left = leftOf(index, view, relations);
  const sideOf = drawnSide(index, view.lens);
  const boxes = boxesOf(index, cast, placement, { left, sides: entitySides(relations, sideOf) });
  const ids = new Map([...boxIds(cast)].filter(([id]) => left.has(id)));
  const lines = sceneLines(relations, ids, subjectForms(index), sideOf, fewLines[stage.upright ? "rows" : "columns"]);
  const edges = lines.map((line) => ({ ...line, route: routeOf(stage, line) }));
  const size = (side: "x" | "y", length: "width" | "height"): number =>
    Math.max(0, ...[...placement.boxes.values()].map((box) => box[side] + box[length]));
  return {
    placement,
    width: size("x", "width"),
    height: Math.max(stage.upright ? 0 : frame.height, size("y", "height")),
    closedHeight: placement.closedHeight,
    flow: stage.upright ? "rows" : "columns",
    boxes,
    edges,
    heads: stage.types.map((type, position) => ({
      ...(placement.heads[position] ?? { x: 0, y: 0, width: 0 }),
      type,
      label: entityTypes[type].plural,
      drawn: boxes.filter((box) => box.type === type && box.group === null).length,
      total: index.graph.entities.filter((entity) => entity.type === type).length,
    })),
    tags: yield* tagsOf(boxes, edges, stage.numbers),
    trays: traysOf(cast, boxes),
  };
}

/** The same, at once. */
export const scene = (...asked: Parameters<typeof sceneInTurns>): Scene => finish(sceneInTurns(...asked));
