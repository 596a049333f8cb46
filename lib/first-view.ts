import type { EntityId, EntityType } from "@/graph/model/entity";
import type { GraphIndex } from "./graph-index";
import { kindOf } from "./group-names";
import { type Group, gather, groupId } from "./groups";
import { bySupport, subjectForms } from "./support";

const most = { boxes: 68, perType: 10 };
/** So many of a type are drawn even where others are better supported: a story needs its every chapter, its causes most. */
const fewest: Readonly<Record<EntityType, number>> = {
  disease: 4,
  gene: 6,
  pathway: 6,
  mechanism: 7,
  symptom: 6,
  test: 4,
  treatment: 4,
  risk: 4,
};

export interface FirstView {
  /** Entities with a box of their own. */
  readonly alone: ReadonlySet<EntityId>;
  readonly groups: readonly Group[];
}

/**
 * The boxes worth seeing first: the best supported of `among`, and groups that hold the others, few enough to be read.
 * A type's share follows from its support, within limits; the subject's forms are always among them.
 */
export function firstView(index: GraphIndex, among?: ReadonlySet<EntityId>): FirstView {
  if (among !== undefined) return chosenFrom(index, among);
  const found = known.get(index) ?? chosenFrom(index, new Set(index.entities.keys()));
  known.set(index, found);
  return found;
}

/** That of all entities, worked out once for a graph. */
const known = new WeakMap<GraphIndex, FirstView>();

function chosenFrom(index: GraphIndex, among: ReadonlySet<EntityId>): FirstView {
  const ranked = bySupport(index).filter((id) => among.has(id));
  if (ranked.length <= most.boxes) return { alone: new Set(ranked), groups: [] };
  const kindOfId = (id: EntityId): string => {
    const entity = index.entities.get(id);
    return entity === undefined ? "" : groupId(entity.type, kindOf(entity));
  };
  const room = most.boxes - new Set(ranked.map(kindOfId)).size;
  const alone = new Set<EntityId>(subjectForms(index).filter((id) => among.has(id)));
  const count = new Map<EntityType, number>();
  const take = (id: EntityId, limitOf: (type: EntityType) => number): void => {
    const type = index.entities.get(id)?.type;
    if (type === undefined || alone.has(id) || alone.size >= room) return;
    const taken = count.get(type) ?? 0;
    if (taken >= limitOf(type)) return;
    count.set(type, taken + 1);
    alone.add(id);
  };
  for (const id of ranked) take(id, (type) => fewest[type]);
  for (const id of ranked) take(id, () => most.perType);
  for (const { members } of gather(index, ranked, alone)) if (members.length === 1) alone.add(members[0] as EntityId);
  return { alone, groups: gather(index, ranked, alone) };
}
