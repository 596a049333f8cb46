import type { EntityId } from "../../model/entity";

/** The entries of an article by the noun that their name ends in. */
export interface HeadIndex {
  noteHead(entity: EntityId): void;
  /** The one entry of the article whose name ends in this noun. */
  headedBy(noun: string): EntityId | undefined;
}

/** An empty index. Names of one word never enter it: they are the noun itself. */
export function createHeadIndex(): HeadIndex {
  const byNoun = new Map<string, Set<EntityId>>();
  return {
    noteHead(id) {
      const noun = id.split("-").at(-1) ?? id;
      // "Stiffness between attacks" is no attack.
      if (noun === id || /-(between|in|on|after|with|during|of|from|without|to|at|by)-/.test(id)) return;
      const entities = byNoun.get(noun);
      if (entities) entities.add(id);
      else byNoun.set(noun, new Set([id]));
    },
    headedBy(noun) {
      const entities = byNoun.get(noun);
      return entities?.size === 1 ? [...entities][0] : undefined;
    },
  };
}
