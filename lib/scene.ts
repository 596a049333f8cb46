import { type EntityId, type EntityType, entityTypes } from "@/graph/model/entity";
import { predicates, type Sign } from "@/graph/model/predicate";
import type { Polarity, Relation } from "@/graph/model/relation";
import { drawnEntities } from "./drawn";
import type { GraphIndex } from "./graph-index";
import type { Point, Rectangle } from "./layout/geometry";
import type { Lane } from "./layout/lane";
import { order } from "./layout/order";
import { type Frame, place } from "./layout/place";
import { fittingWidth, wrap } from "./layout/wrap";
import type { Line } from "./line";
import { sceneEdges } from "./scene-edges";
import { shortLabel } from "./short-label";
import { story } from "./story";
import { subjectForms } from "./support";
import type { View } from "./view";
import { visibleRelations } from "./visible";

export interface Box extends Rectangle {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly lines: readonly string[];
  /** One of the subject's own forms, which stand apart. */
  readonly apart: boolean;
}

export interface Edge extends Line {
  readonly id: string;
  /** Start, control points of a quadratic B-spline, end. */
  readonly route: readonly Point[];
  readonly sign: Sign;
  readonly polarity: Polarity;
  /** It touches a form of the subject: drawn only where it is asked for. */
  readonly quiet: boolean;
}

export interface Head {
  readonly type: EntityType;
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly drawn: number;
  readonly total: number;
}

/** What is drawn, in its own units, for every surface alike: canvas, file, slide. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly edges: readonly Edge[];
  readonly heads: readonly Head[];
}

/** Sizes inside a box, in the scene's units. */
export const typography = { size: 13, line: 16, inset: 9, glyph: 13, glyphGap: 7 } as const;
/** Where the label starts, from the box's left side. */
export const textLeft = typography.inset + typography.glyph + typography.glyphGap;
const textRight = 8;
const textWidths = { min: 62, max: 108 };
const padding = 6;
/** Below this width columns are as narrow as three lines allow. */
const roomyWidth = 1200;

interface Chapter {
  readonly type: EntityType;
  readonly width: number;
  readonly apart: readonly EntityId[];
  readonly ids: readonly EntityId[];
}

function chapters(index: GraphIndex, drawn: ReadonlySet<EntityId>, lines: number): Chapter[] {
  const forms = subjectForms(index);
  return story.flatMap((entityType) => {
    const entities = index.graph.entities.filter((entity) => entity.type === entityType && drawn.has(entity.id));
    if (entities.length === 0) return [];
    const width = fittingWidth(entities.map(shortLabel), textWidths, lines, typography.size) + textLeft + textRight;
    const ids = entities.map(({ id }) => id).filter((id) => !forms.includes(id));
    return [{ type: entityType, width, apart: forms.filter((id) => index.entities.get(id)?.type === entityType), ids }];
  });
}

function boxOf(index: GraphIndex, id: EntityId, width: number, apart: boolean): Omit<Box, "x" | "y"> {
  const entity = index.entities.get(id);
  if (entity === undefined) throw new Error(`no entity ${id}`);
  const lines = wrap(shortLabel(entity), width - textLeft - textRight, typography.size);
  return { id, type: entity.type, lines, apart, width, height: lines.length * typography.line + 2 * padding };
}

/** Links that order the columns: those of the forms, which stand apart, would say nothing. */
function orderingLinks(relations: readonly Relation[], forms: readonly EntityId[]): [EntityId, EntityId][] {
  return relations
    .filter(({ subject, object }) => !forms.includes(subject) && !forms.includes(object))
    .map(({ subject, object }) => [subject, object]);
}

function lanesOf(columns: readonly Chapter[], boxes: ReadonlyMap<EntityId, Box>): Lane[] {
  return columns.map(({ apart, ids, width }) => {
    const own = [...apart, ...ids].flatMap((id) => boxes.get(id) ?? []).sort((a, b) => a.y - b.y);
    const left = own[0]?.x ?? 0;
    return { left, right: left + width, boxes: own };
  });
}

/** The drawing of a view: a pure function, the same to the last digit wherever it runs. */
export function scene(index: GraphIndex, view: View, frame: Frame): Scene {
  const drawn = drawnEntities(index, view);
  const found = chapters(index, drawn, frame.width < roomyWidth ? 3 : 2);
  const relations = visibleRelations(index, view).filter(
    ({ subject, object }) => drawn.has(subject) && drawn.has(object),
  );
  const forms = subjectForms(index);
  const ordered = order(
    found.map(({ ids }) => ids),
    orderingLinks(relations, forms),
  );
  const columns = found.map((chapter, position) => ({ ...chapter, ids: ordered[position] ?? [] }));
  const shapes = columns.flatMap(({ apart, ids, width }) => [
    ...apart.map((id) => boxOf(index, id, width, true)),
    ...ids.map((id) => boxOf(index, id, width, false)),
  ]);
  const shapeOf = new Map(shapes.map((shape) => [shape.id, shape]));
  const cells = (ids: readonly EntityId[]) => ids.flatMap((id) => shapeOf.get(id) ?? []);
  const placed = place(
    columns.map(({ width, apart, ids }) => ({ width, apart: cells(apart), cells: cells(ids) })),
    frame,
  );
  const boxes = shapes.map((shape): Box => ({ ...shape, ...(placed.get(shape.id) as Rectangle) }));
  const lanes = lanesOf(columns, new Map(boxes.map((box) => [box.id, box])));
  const total = (entityType: EntityType): number =>
    index.graph.entities.filter((entity) => entity.type === entityType).length;
  return {
    width: Math.max(0, ...boxes.map((box) => box.x + box.width)),
    height: Math.max(frame.height, ...boxes.map((box) => box.y + box.height)),
    boxes,
    edges: sceneEdges(relations, boxes, lanes, (relation) => ({
      sign: predicates[relation.predicate].sign,
      quiet: forms.includes(relation.subject) || forms.includes(relation.object),
    })),
    heads: columns.map(({ type: entityType, apart, ids, width }, position) => ({
      type: entityType,
      label: entityTypes[entityType].plural,
      x: lanes[position]?.left ?? 0,
      width,
      drawn: apart.length + ids.length,
      total: total(entityType),
    })),
  };
}
