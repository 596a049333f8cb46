import type { EntityId } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import { type GraphIndex, otherEnd } from "./graph-index";
import { subjectForms } from "./support";
import type { View } from "./view";

/** Where a view's neighbourhood starts: the entity that is read, or both ends of the fact. Empty draws the whole map. */
export function centreOfView(index: GraphIndex, { selection, hops }: View): readonly EntityId[] {
  return hops === 0 ? [] : selectedEntities(index, selection);
}

/** The entities that what is read is about. */
export function selectedEntities(index: GraphIndex, selection: View["selection"]): readonly EntityId[] {
  if (selection?.kind === "entity" && index.entities.has(selection.id)) return [selection.id];
  const relation = selection?.kind === "relation" ? index.relations.get(selection.id) : undefined;
  return relation === undefined ? [] : [...new Set([relation.subject, relation.object])];
}

/**
 * What lies within so many steps of the start. The subject's forms are reached and not walked through, unless the walk
 * starts there: through them everything is two steps from everything.
 */
export function within(
  index: GraphIndex,
  start: readonly EntityId[],
  steps: number,
  isWalked: (relation: Relation) => boolean = () => true,
): ReadonlySet<EntityId> {
  const forms = new Set(subjectForms(index));
  const reached = new Set(start);
  let edge: readonly EntityId[] = start;
  for (let step = 0; step < steps; step += 1) {
    const next = edge.flatMap((id) =>
      step > 0 && forms.has(id)
        ? []
        : index
            .relationsOf(id)
            .filter(isWalked)
            .map((relation) => otherEnd(relation, id)),
    );
    edge = [...new Set(next)].filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  return reached;
}
