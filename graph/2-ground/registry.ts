import { slug } from "../lexicon/lexicon";
import type { Entity, EntityId, EntityType } from "../model/entity";

/** An entity while the article is being read: known to the lexicon, or met in the text. */
export interface Draft {
  readonly id: EntityId;
  label: string;
  type: EntityType | undefined;
  subtype?: string;
  readonly names: Set<string>;
  readonly curies: readonly string[];
  readonly closeMatches?: readonly string[];
}

/** All entities of one article, by id. Entering one that is there gives the one that is there. */
export interface Registry {
  enter(entity: { readonly label: string; readonly type: EntityType | undefined; readonly subtype?: string }): EntityId;
  alias(entity: EntityId, name: string): void;
  typeOf(entity: EntityId): EntityType | undefined;
  subtypeOf(entity: EntityId): string | undefined;
  /** Whether the lexicon lists it. */
  isLexical(entity: EntityId): boolean;
  settleType(entity: EntityId, type: EntityType): void;
  /** Whether a use of the entity may still change its type: not once a section has said what it is. */
  mayTurn(entity: EntityId, type: EntityType): boolean;
  /** A section's head settled the type. */
  fix(entity: EntityId): void;
  /** Changes whenever a type or family does: what was worked out from them before may be out of date. */
  revision(): number;
  /** The entity that a name stands for, if the lexicon or the article knows it. */
  find(name: string): EntityId | undefined;
  /** The one entry of the article whose name ends in this noun. */
  headedBy(noun: string): EntityId | undefined;
  noteHead(entity: EntityId): void;
  /** The gene that shares the name of a pathway or protein, if the lexicon has one. */
  geneOf(entity: EntityId): EntityId | undefined;
  /** Enters the members of a family of genes as the article lists them: "RAS genes (NRAS, KRAS)". */
  defineFamily(name: string, members: readonly EntityId[]): void;
  familyOf(name: string): readonly EntityId[];
  isSubject(entity: EntityId): boolean;
  /** A disease that has an entry of its own: a form of the subject, a complication, a look-alike. */
  isTopical(entity: EntityId): boolean;
  setTopical(entity: EntityId): void;
  setSubject(entity: EntityId): void;
  get(entity: EntityId): Draft | undefined;
}

interface Index {
  readonly known: ReadonlyMap<EntityId, Entity>;
  readonly byName: ReadonlyMap<string, EntityId>;
}

const indexes = new WeakMap<readonly Entity[], Index>();

function indexOf(lexicon: readonly Entity[]): Index {
  const made = indexes.get(lexicon);
  if (made) return made;
  const index: Index = {
    known: new Map(lexicon.map((entity) => [entity.id, entity])),
    byName: new Map(
      lexicon.flatMap((entity) => [entity.label, ...entity.synonyms].map((name) => [slug(name), entity.id] as const)),
    ),
  };
  indexes.set(lexicon, index);
  return index;
}

export function createRegistry(lexicon: readonly Entity[]): Registry {
  const { known, byName } = indexOf(lexicon);
  const drafts = new Map<EntityId, Draft>();
  const byNoun = new Map<string, Set<EntityId>>();
  const topical = new Set<EntityId>();
  const fixed = new Set<EntityId>();
  let revision = 0;
  const families = new Map<string, readonly EntityId[]>();
  let subject: EntityId | undefined;
  const get = (id: EntityId): Draft | undefined => {
    const draft = drafts.get(id);
    if (draft) return draft;
    const entity = known.get(id);
    if (!entity) return undefined;
    const fresh: Draft = {
      id,
      label: entity.label,
      type: entity.type,
      names: new Set(entity.synonyms),
      curies: entity.curies,
      ...(entity.closeMatches && { closeMatches: entity.closeMatches }),
      ...(entity.subtype !== undefined && { subtype: entity.subtype }),
    };
    drafts.set(id, fresh);
    return fresh;
  };
  return {
    enter({ label, type, subtype }) {
      const id = slug(label) || "unnamed";
      const draft = get(id);
      if (draft) {
        if (draft.type === undefined && type !== undefined) {
          draft.type = type;
          revision++;
        }
        return id;
      }
      drafts.set(id, {
        id,
        label: capitalised(label),
        type,
        names: new Set([label]),
        curies: [],
        ...(subtype !== undefined && { subtype }),
      });
      return id;
    },
    alias(id, name) {
      get(id)?.names.add(name);
    },
    typeOf: (id) => get(id)?.type,
    subtypeOf: (id) => get(id)?.subtype,
    settleType(id, type) {
      const draft = get(id);
      if (!draft || draft.type === type) return;
      draft.type = type;
      revision++;
    },
    find(name) {
      const key = slug(name);
      return byName.get(key) ?? (drafts.has(key) ? key : undefined);
    },
    headedBy(noun) {
      const entities = byNoun.get(noun);
      return entities?.size === 1 ? [...entities][0] : undefined;
    },
    noteHead(id) {
      const noun = id.split("-").at(-1) ?? id;
      if (noun === id) return;
      const entities = byNoun.get(noun);
      if (entities) entities.add(id);
      else byNoun.set(noun, new Set([id]));
    },
    mayTurn: (id, type) => !fixed.has(id) || get(id)?.type === type,
    fix(id) {
      fixed.add(id);
    },
    revision: () => revision,
    isLexical: (id) => known.has(id),
    geneOf: () => undefined,
    defineFamily(name, members) {
      if (families.has(slug(name))) return;
      families.set(slug(name), members);
      revision++;
    },
    familyOf: (name) => families.get(slug(name)) ?? [],
    isSubject: (id) => id === subject,
    isTopical: (id) => topical.has(id),
    setTopical(id) {
      topical.add(id);
    },
    setSubject(id) {
      subject = id;
    },
    get,
  };
}

const capitalised = (label: string): string =>
  /^\p{Ll}[\p{Ll}\s-]/u.test(label) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
