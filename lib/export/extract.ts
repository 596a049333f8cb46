import type { Entity } from "@/graph/model/entity";
import type { Reference } from "@/graph/model/knowledge-graph";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { centreOfView, within } from "../neighborhood";
import { passagesOf } from "../sources";
import { listedPaths } from "../trace/listed";
import { lit } from "../trace/lit";
import type { View } from "../view";
import { visibleRelations } from "../visible";

/** What is taken away: the whole graph, or as much of it as a view shows. */
export interface Extract {
  readonly index: GraphIndex;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** The literature on the items that state those relations, in the order of the graph. */
  readonly references: readonly Reference[];
}

function extract(index: GraphIndex, relations: readonly Relation[], entities: readonly Entity[]): Extract {
  const cited = new Set(
    relations.flatMap((relation) =>
      passagesOf(index, relation).flatMap(({ item }) => item.references.map(({ key }) => key)),
    ),
  );
  return { index, entities, relations, references: index.graph.references.filter(({ id }) => cited.has(id)) };
}

/** All entities, relations and references. */
export const wholeGraph = (index: GraphIndex): Extract => ({
  index,
  entities: index.graph.entities,
  relations: index.graph.relations,
  references: index.graph.references,
});

/** What the filter, the lens, the neighbourhood and the chosen paths of a view leave, with the entities at its ends. */
export function viewExtract(index: GraphIndex, view: View): Extract {
  const start = centreOfView(index, view);
  const near = start.length === 0 ? null : within(index, start, view.hops);
  const traced = lit(index, view, listedPaths(index, view));
  const relations = visibleRelations(index, view).filter(
    ({ id, subject, object }) =>
      (near === null || (near.has(subject) && near.has(object))) && (traced === null || traced.facts.has(id)),
  );
  const ends = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
  return extract(
    index,
    relations,
    index.graph.entities.filter(({ id }) => ends.has(id)),
  );
}
