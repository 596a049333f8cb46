import type { Item, Section } from "../model/article";
import type { Entity, EntityId } from "../model/entity";
import type { KnowledgeGraph } from "../model/knowledge-graph";
import { itemOf, itemsOf, speakingItems } from "../model/locate";
import type { Inspection } from "./inspection";

/** An item from which no fact was read, and why. */
export const silentItem: Inspection = {
  code: "silent-item",
  severity: "info",
  *run(graph) {
    const { article, entities, relations } = graph;
    const speaking = speakingItems(relations);
    const labels = new Map(entities.map((entity): [EntityId, Entity] => [entity.id, entity]));
    const named = namedIn(graph);
    for (const { section, item } of itemsOf(article)) {
      if (speaking.has(item.id)) continue;
      const known = [...(named.get(item.id) ?? [])].flatMap((id) => labels.get(id)?.label ?? []);
      yield { message: `${item.id} states no fact: ${reason(section, item, known)}`, span: item.span };
    }
  },
};

/** The entities that each item names, in order. */
function namedIn({ mentions }: KnowledgeGraph): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const named = new Map<string, Set<EntityId>>();
  for (const { entity, statement } of mentions) {
    const id = itemOf(statement);
    const set = named.get(id);
    if (set) set.add(entity);
    else named.set(id, new Set([entity]));
  }
  return named;
}

function reason({ kind }: Section, { statements, question }: Item, known: readonly string[]): string {
  if (statements.length === 0) return "it holds no sentence";
  if (kind === "notice" || kind === "references") return "notices and reference lists are not read for facts";
  if (known.length === 0) return "it names nothing that takes part in a fact";
  if (known.length === 1 && question) return `its answer names only "${known[0]}"`;
  if (known.length === 1) return `it names only "${known[0]}"`;
  const [first, second, ...rest] = known;
  return `it names "${first}"${rest.length > 0 ? "," : " and"} "${second}"${rest.length > 0 ? ` and ${rest.length} more` : ""}, but no wording that the rules know ties them`;
}
