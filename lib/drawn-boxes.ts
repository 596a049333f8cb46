import type { EntityId } from "@/graph/model/entity";
import type { Drawn, DrawnGroup } from "./drawn";
import type { GraphIndex } from "./graph-index";
import { groupLabel } from "./groups";
import type { Rectangle } from "./layout/geometry";
import type { Placement } from "./layout/placement";
import type { LensSide } from "./lens";
import type { Box } from "./scene";
import { linesIn } from "./scene-boxes";
import { shortLabel } from "./short-label";
import { jointSide } from "./sides";
import { subjectForms } from "./support";

/** What a view leaves of the cast, and on which side of the lens the facts of each entity are. */
export interface Remains {
  readonly left: ReadonlySet<EntityId>;
  readonly sides: ReadonlyMap<EntityId, readonly LensSide[]>;
}

/** Those that the group's box stands for: a member that is read meanwhile has a box of its own. */
const heldBy = ({ open, members, shown }: DrawnGroup, { left }: Remains): readonly EntityId[] =>
  members.filter((id) => left.has(id) && (open || !shown.includes(id)));

type Face = Pick<Box, "id" | "type" | "group" | "apart" | "side"> & { readonly label: string };

function faceOfGroup(group: DrawnGroup, remains: Remains): Face | null {
  const held = heldBy(group, remains);
  const { id, type, open } = group;
  if (held.length === 0) return null;
  const side = jointSide(held.flatMap((member) => remains.sides.get(member) ?? []));
  return { id, type, label: groupLabel(group, held.length), group: { open, members: held.length }, apart: false, side };
}

function faceOfEntity(index: GraphIndex, id: EntityId, { left, sides }: Remains): Face | null {
  const entity = index.entities.get(id);
  if (entity === undefined || !left.has(id)) return null;
  const apart = subjectForms(index).includes(id);
  const side = apart ? null : jointSide(sides.get(id) ?? []);
  return { id, type: entity.type, label: shortLabel(entity), group: null, apart, side };
}

/** The boxes of what is left, each where it was placed. */
export function boxesOf(index: GraphIndex, cast: Drawn, placement: Placement, remains: Remains): readonly Box[] {
  const groups = new Map(cast.groups.map((group) => [group.id, group]));
  return placement.strips.flatMap(({ ids }, strip) =>
    ids.flatMap((id): Box[] => {
      const group = groups.get(id);
      const face = group === undefined ? faceOfEntity(index, id, remains) : faceOfGroup(group, remains);
      if (face === null) return [];
      const { label, ...box } = face;
      const place = placement.boxes.get(id) as Rectangle;
      return [{ ...box, ...place, lines: linesIn(label, place.width, box.group !== null), strip }];
    }),
  );
}
