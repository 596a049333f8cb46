import type { EntityId } from "../../model/entity";

/** What the article's structure says of its entities. */
export interface EntityStanding {
  isSubject(entity: EntityId): boolean;
  setSubject(entity: EntityId): void;
  /** "Juvenile X", in an article on X. */
  isForm(entity: EntityId): boolean;
  setForm(entity: EntityId): void;
  /** A disease that has an entry of its own: a form of the subject, a complication, a look-alike. */
  isTopical(entity: EntityId): boolean;
  setTopical(entity: EntityId): void;
  /** A section's head settled the type. */
  fix(entity: EntityId): void;
  isFixed(entity: EntityId): boolean;
}

/** Nothing known yet. */
export function createEntityStanding(): EntityStanding {
  const topical = new Set<EntityId>();
  const forms = new Set<EntityId>();
  const fixed = new Set<EntityId>();
  let subject: EntityId | undefined;
  return {
    isSubject: (id) => id === subject,
    setSubject(id) {
      subject = id;
    },
    isForm: (id) => forms.has(id),
    setForm(id) {
      forms.add(id);
    },
    isTopical: (id) => topical.has(id),
    setTopical(id) {
      topical.add(id);
    },
    fix(id) {
      fixed.add(id);
    },
    isFixed: (id) => fixed.has(id),
  };
}
