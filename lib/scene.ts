import { type EntityId, type EntityType, entityTypes } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import { boxIds, type Drawn, type DrawnGroup } from "./drawn";
import type { GraphIndex } from "./graph-index";
import { groupLabel } from "./groups";
import type { Point, Rectangle } from "./layout/geometry";
import type { Frame, Placement } from "./layout/placement";
import { centreOfView, selectedEntities, within } from "./neighborhood";
import { linesIn } from "./scene-boxes";
import { type SceneLine, sceneLines } from "./scene-lines";
import { shortLabel } from "./short-label";
import { routeOf, stageOf } from "./stage";
import { subjectForms } from "./support";
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
  /** The ground that the members of an open group stand on. */
  readonly trays: readonly (Rectangle & { readonly id: string; readonly type: EntityType })[];
}

/** What the filter leaves: entities with a fact that is let through, and whatever is being read. */
function leftOf(index: GraphIndex, view: View, relations: readonly Relation[]): ReadonlySet<EntityId> {
  const start = centreOfView(index, view);
  const allowed = new Set(relations);
  const near = within(index, start, view.hops, (relation) => allowed.has(relation));
  const left = new Set<EntityId>(selectedEntities(index, view.selection));
  for (const { subject, object } of relations)
    for (const id of [subject, object]) if (start.length === 0 || near.has(id)) left.add(id);
  return left;
}

function boxOf(
  index: GraphIndex,
  id: string,
  group: DrawnGroup | undefined,
  left: ReadonlySet<EntityId>,
): Pick<Box, "id" | "type" | "group"> & { readonly label: string } {
  if (group !== undefined) {
    const members = group.members.filter((member) => left.has(member)).length;
    return { id, type: group.type, label: groupLabel(group, members), group: { open: group.open, members } };
  }
  const entity = index.entities.get(id);
  if (entity === undefined) throw new Error(`no entity ${id}`);
  return { id, type: entity.type, label: shortLabel(entity), group: null };
}

function boxesOf(index: GraphIndex, cast: Drawn, placement: Placement, left: ReadonlySet<EntityId>): readonly Box[] {
  const forms = subjectForms(index);
  const groups = new Map(cast.groups.map((group) => [group.id, group]));
  return placement.strips.flatMap(({ ids }, strip) =>
    ids.flatMap((id): Box[] => {
      const { label, ...box } = boxOf(index, id, groups.get(id), left);
      if (box.group === null ? !left.has(id) : box.group.members === 0) return [];
      const place = placement.boxes.get(id) as Rectangle;
      const lines = linesIn(label, place.width, box.group !== null);
      return [{ ...box, ...place, lines, apart: forms.includes(id), strip }];
    }),
  );
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
export function scene(
  index: GraphIndex,
  view: View,
  frame: Frame,
  relations: readonly Relation[] = index.graph.relations,
): Scene {
  const stage = stageOf(index, view, frame);
  const { cast, placement } = stage;
  const left = leftOf(index, view, relations);
  const boxes = boxesOf(index, cast, placement, left);
  const ids = new Map([...boxIds(cast)].filter(([id]) => left.has(id)));
  const lines = sceneLines(relations, ids, subjectForms(index));
  const size = (side: "x" | "y", length: "width" | "height"): number =>
    Math.max(0, ...[...placement.boxes.values()].map((box) => box[side] + box[length]));
  return {
    placement,
    width: size("x", "width"),
    height: Math.max(stage.upright ? 0 : frame.height, size("y", "height")),
    closedHeight: placement.closedHeight,
    flow: stage.upright ? "rows" : "columns",
    boxes,
    edges: lines.map((line) => ({ ...line, route: routeOf(stage, line) })),
    heads: stage.types.map((type, position) => ({
      ...(placement.heads[position] ?? { x: 0, y: 0, width: 0 }),
      type,
      label: entityTypes[type].plural,
      drawn: boxes.filter((box) => box.type === type && box.group === null).length,
      total: index.graph.entities.filter((entity) => entity.type === type).length,
    })),
    trays: traysOf(cast, boxes),
  };
}
