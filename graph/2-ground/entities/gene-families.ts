import { slug } from "../../language/slug";
import type { EntityId } from "../../model/entity";

/** Families of genes that an article spells out. */
export interface GeneFamilies {
  /** Enters the members of a family as the article lists them: "RAS genes (NRAS, KRAS)". The first list counts. */
  defineFamily(name: string, members: readonly EntityId[]): void;
  /** The members of a family; none where the article has listed none. */
  familyOf(name: string): readonly EntityId[];
}

/** No families yet; `changed` is called for each that is defined. */
export function createGeneFamilies(changed: () => void): GeneFamilies {
  const families = new Map<string, readonly EntityId[]>();
  return {
    defineFamily(name, members) {
      const key = slug(name);
      if (families.has(key)) return;
      families.set(key, members);
      changed();
    },
    familyOf: (name) => families.get(slug(name)) ?? [],
  };
}
