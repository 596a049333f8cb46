import type { Entity } from "@/graph/model/entity";
import type { GraphIndex } from "../graph-index";

/** The prefix of what no vocabulary names by itself. */
const ownPrefix = "etiograph";

/** Prefixes as Biolink writes them, where they differ from ours. */
const prefixes: Readonly<Record<string, string>> = { ORPHANET: "orphanet", Orphanet: "orphanet" };

const biolinkForm = (curie: string): string => {
  const colon = curie.indexOf(":");
  const prefix = curie.slice(0, colon);
  return `${prefixes[prefix] ?? prefix}${curie.slice(colon)}`;
};

/** Identifiers of an entity, as Biolink writes them. */
export const identifiersOf = ({ curies }: Pick<Entity, "curies">): readonly string[] => curies.map(biolinkForm);

/**
 * Node ids that other graphs share: an entity's first identifier that no other entity of the article has, else one of
 * our own. So two concepts never fall into one node.
 */
export function nodeIds({ graph }: GraphIndex): ReadonlyMap<string, string> {
  const users = new Map<string, number>();
  for (const entity of graph.entities)
    for (const curie of new Set(identifiersOf(entity))) users.set(curie, (users.get(curie) ?? 0) + 1);
  return new Map(
    graph.entities.map((entity) => {
      const own = identifiersOf(entity).find((curie) => users.get(curie) === 1);
      return [entity.id, own ?? `${ownPrefix}:${graph.article.id}.${entity.id}`];
    }),
  );
}
