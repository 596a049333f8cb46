import type { EntityId } from "@/graph/model/entity";
import { type GraphIndex, neighborsOf } from "./graph-index";

/** How well the article supports what it says of an entity: the places that state one of its facts. */
export const support = (index: GraphIndex, id: EntityId): number =>
  index.relationsOf(id).reduce((sum, relation) => sum + relation.evidence.length, 0);

/** Entity ids, the best supported first; equals in the order of the article. */
export function bySupport(index: GraphIndex): readonly EntityId[] {
  const ranked = index.graph.entities.map(({ id }, order) => ({ id, order, support: support(index, id) }));
  return ranked.sort((a, b) => b.support - a.support || a.order - b.order).map(({ id }) => id);
}

/** A disease joined to at least this share of the subject's neighbours is a form of it. */
const closeShare = 0.25;

/**
 * The article's subject and its close forms: the diseases that are joined to nearly everything.
 * Drawn among the rest, they would bury it, so they stand apart.
 */
export function subjectForms(index: GraphIndex): readonly EntityId[] {
  const found = known.get(index) ?? formsOf(index);
  known.set(index, found);
  return found;
}

const known = new WeakMap<GraphIndex, readonly EntityId[]>();

function formsOf(index: GraphIndex): readonly EntityId[] {
  const { subject, entities } = index.graph;
  const reach = neighborsOf(index, subject).size;
  const close = entities.filter(
    ({ id, type }) =>
      type === "disease" && id !== subject && neighborsOf(index, id).size >= Math.max(6, reach * closeShare),
  );
  return index.entities.has(subject) ? [subject, ...close.map(({ id }) => id)] : close.map(({ id }) => id);
}
