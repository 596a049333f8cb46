import type { Item, Section, Statement, StatementId } from "@/graph/model/article";
import type { Entity, EntityId } from "@/graph/model/entity";
import type { KnowledgeGraph, Reference } from "@/graph/model/knowledge-graph";
import type { Relation } from "@/graph/model/relation";

/** Where a statement stands. */
export interface Place {
  readonly section: Section;
  readonly item: Item;
  readonly statement: Statement;
}

/** A graph with its lookups. Every query is total: an id from an old link finds nothing and breaks nothing. */
export interface GraphIndex {
  readonly graph: KnowledgeGraph;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly places: ReadonlyMap<StatementId, Place>;
  readonly references: ReadonlyMap<string, Reference>;
  relationsOf(id: EntityId): readonly Relation[];
}

export function indexGraph(graph: KnowledgeGraph): GraphIndex {
  const touching = new Map<EntityId, Relation[]>();
  for (const relation of graph.relations) {
    for (const end of new Set([relation.subject, relation.object])) {
      const known = touching.get(end);
      if (known === undefined) touching.set(end, [relation]);
      else known.push(relation);
    }
  }
  const places = graph.article.sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.statements.map((statement) => [statement.id, { section, item, statement }] as const),
    ),
  );
  return {
    graph,
    entities: new Map(graph.entities.map((entity) => [entity.id, entity])),
    relations: new Map(graph.relations.map((relation) => [relation.id, relation])),
    places: new Map(places),
    references: new Map(graph.references.map((reference) => [reference.id, reference])),
    relationsOf: (id) => touching.get(id) ?? [],
  };
}

/** The entity at the other end. */
export const otherEnd = (relation: Relation, id: EntityId): EntityId =>
  relation.subject === id ? relation.object : relation.subject;

export const neighborsOf = (index: GraphIndex, id: EntityId): ReadonlySet<EntityId> =>
  new Set(index.relationsOf(id).map((relation) => otherEnd(relation, id)));
