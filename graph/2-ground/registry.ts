import type { Entity, EntityId, EntityType } from "../model/entity";
import { createEntityStanding, type EntityStanding } from "./entities/entity-standing";
import { createEntityStore, type EntityStore } from "./entities/entity-store";
import { createGeneFamilies, type GeneFamilies } from "./entities/gene-families";
import { createHeadIndex, type HeadIndex } from "./entities/head-index";

/** All that is known of the entities of one article. Later stages read it and settle types in it. */
export interface Registry extends EntityStore, HeadIndex, GeneFamilies, EntityStanding {
  /** Whether a use of the entity may still change its type: not once a section has said what it is. */
  mayTurn(entity: EntityId, type: EntityType): boolean;
  /** Changes whenever a type or family does: what was worked out from them before may be out of date. */
  revision(): number;
}

/** The registry of an article that has yet to be read, over the entities of the lexicon. */
export function createRegistry(lexicon: readonly Entity[]): Registry {
  let revision = 0;
  const changed = (): void => {
    revision++;
  };
  const store = createEntityStore(lexicon, changed);
  const standing = createEntityStanding();
  return {
    ...store,
    ...standing,
    ...createHeadIndex(),
    ...createGeneFamilies(changed),
    mayTurn: (id, type) => {
      if (standing.isSubject(id)) return type === "disease";
      return !standing.isFixed(id) || store.typeOf(id) === type;
    },
    // What an article is about is a disease, whatever a sentence seems to make of it.
    settleType(id, type) {
      if (type === "disease" || !standing.isSubject(id)) store.settleType(id, type);
    },
    revision: () => revision,
  };
}
