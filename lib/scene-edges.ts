import type { EntityId } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import { docks } from "./layout/docks";
import { centreOf } from "./layout/geometry";
import type { Lane, Link } from "./layout/lane";
import { arcSide, routes } from "./layout/route";
import { lineOf } from "./line";
import type { Box, Edge } from "./scene";

type Look = Pick<Edge, "sign" | "quiet">;

const key = (id: EntityId, side: string): string => `${side} ${id}`;

/** Which side of a box a link to another box docks on. */
type Side = (box: Box, other: Box) => "left" | "right";

/** Where each relation docks on each of its boxes: by box, side and relation. */
function dockings(
  relations: readonly Relation[],
  boxOf: ReadonlyMap<EntityId, Box>,
  sideOf: Side,
): Map<string, ReadonlyMap<string, number>> {
  const waiting = new Map<string, { relation: string; otherY: number; box: Box }[]>();
  for (const { id, subject, object } of relations) {
    for (const [end, far] of [
      [subject, object],
      [object, subject],
    ] as const) {
      const [box, other] = [boxOf.get(end), boxOf.get(far)];
      if (box === undefined || other === undefined) continue;
      const place = key(end, sideOf(box, other));
      waiting.set(place, [...(waiting.get(place) ?? []), { relation: id, otherY: centreOf(other).y, box }]);
    }
  }
  const result = new Map<string, ReadonlyMap<string, number>>();
  for (const [place, links] of waiting) {
    const heights = docks(
      (links[0] as { box: Box }).box,
      links.map(({ otherY }) => otherY),
    );
    result.set(place, new Map(links.map(({ relation }, index) => [relation, heights[index] as number])));
  }
  return result;
}

export function sceneEdges(
  relations: readonly Relation[],
  boxes: readonly Box[],
  lanes: readonly Lane[],
  look: (relation: Relation) => Look,
): readonly Edge[] {
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const laneOf = new Map(
    lanes
      .flatMap((lane, index) => lane.boxes.map((box) => [box as Box, index] as const))
      .map(([box, index]) => [box.id, index]),
  );
  const sideOf: Side = (box, other) => {
    if (box.x === other.x) return arcSide(laneOf.get(box.id) ?? 0, lanes);
    return other.x < box.x ? "left" : "right";
  };
  const docked = dockings(relations, boxOf, sideOf);
  const drawn = relations.flatMap((relation): { relation: Relation; link: Link }[] => {
    const line = lineOf(relation);
    const [from, to] = [boxOf.get(line.from), boxOf.get(line.to)];
    if (from === undefined || to === undefined || from === to) return [];
    const end = (box: Box, other: Box) => ({
      box,
      lane: laneOf.get(box.id) ?? 0,
      y: docked.get(key(box.id, sideOf(box, other)))?.get(relation.id) ?? centreOf(box).y,
    });
    return [{ relation, link: { from: end(from, to), to: end(to, from) } }];
  });
  const ways = routes(
    drawn.map(({ link }) => link),
    lanes,
  );
  return drawn.map(({ relation }, index) => {
    const { id, polarity } = relation;
    return { id, polarity, ...lineOf(relation), ...look(relation), route: ways[index] ?? [] };
  });
}
