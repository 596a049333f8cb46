import type { ReferenceUse } from "@/graph/model/article";
import type { EntityId } from "@/graph/model/entity";
import type { GraphIndex } from "./graph-index";
import { passagesOf } from "./sources";

export interface EntitySources {
  /** Sentences that name it. */
  readonly naming: number;
  /** Sentences that state a fact about it. */
  readonly stating: number;
  /** Source labels that the article prints on the items of those facts. */
  readonly printed: number;
  /** How the literature bears on those items. */
  readonly uses: readonly ReferenceUse[];
}

/** What an entity's facts rest on, each sentence and item counted once. */
export function entitySources(index: GraphIndex, id: EntityId): EntitySources {
  const facts = index.relationsOf(id);
  const items = new Set(facts.flatMap((relation) => passagesOf(index, relation).map(({ item }) => item)));
  const naming = index.graph.mentions.filter(({ entity }) => entity === id).map(({ statement }) => statement);
  return {
    naming: new Set(naming).size,
    stating: new Set(facts.flatMap(({ evidence }) => evidence.map(({ statement }) => statement))).size,
    printed: [...items].reduce((sum, { citations }) => sum + citations.length, 0),
    uses: [...items].flatMap(({ references }) => references),
  };
}

const bearing = { conflicts: "contradicting", qualifies: "qualifying", supports: "supporting" } as const;

/** "2 qualifying, 5 supporting some of it": distinct works, by how they bear; one may bear both ways. */
export function worksByStance(uses: readonly ReferenceUse[]): { readonly works: number; readonly summary: string } {
  const works = new Set(uses.map(({ key }) => key)).size;
  const said = (["conflicts", "qualifies", "supports"] as const).flatMap((stance) => {
    const number = new Set(uses.filter((use) => use.stance === stance).map(({ key }) => key)).size;
    return number === 0 ? [] : [`${number} ${bearing[stance]}`];
  });
  return { works, summary: `${said.join(", ")} some of it` };
}
