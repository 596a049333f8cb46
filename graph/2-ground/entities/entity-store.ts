import { slug } from "../../language/slug";
import type { Entity, EntityId, EntityType } from "../../model/entity";

/** An entity while the article is being read: known to the lexicon, or met in the text. */
export interface Draft {
  readonly id: EntityId;
  readonly label: string;
  type: EntityType | undefined;
  subtype: string | undefined;
  /** As the lexicon lists them. */
  readonly synonyms: readonly string[];
  /** As the article has it. */
  readonly aliases: Set<string>;
  readonly curies: readonly string[];
  readonly closeMatches: readonly string[] | undefined;
}

/** The entities of one article by id, with their types and names. */
export interface EntityStore {
  /** Entering one that is there gives the one that is there, and a type if it had none. */
  enter(entity: { readonly label: string; readonly type: EntityType | undefined; readonly subtype?: string }): EntityId;
  get(entity: EntityId): Draft | undefined;
  /** The entity that a name stands for, if the lexicon or the article knows it. */
  find(name: string): EntityId | undefined;
  alias(entity: EntityId, name: string): void;
  /** Its names beside the label: those of the lexicon, then those of the article. */
  otherNamesOf(entity: EntityId): readonly string[];
  typeOf(entity: EntityId): EntityType | undefined;
  subtypeOf(entity: EntityId): string | undefined;
  settleType(entity: EntityId, type: EntityType): void;
  /** Whether the lexicon lists it. */
  isLexical(entity: EntityId): boolean;
}

/** An empty store over a lexicon; `changed` is called whenever an entity takes another type. */
export function createEntityStore(lexicon: readonly Entity[], changed: () => void): EntityStore {
  const { known, byName } = indexOf(lexicon);
  const drafts = new Map<EntityId, Draft>();
  const get = (id: EntityId): Draft | undefined => {
    const draft = drafts.get(id);
    if (draft) return draft;
    const entity = known.get(id);
    if (!entity) return undefined;
    const fresh = draftOf(entity);
    drafts.set(id, fresh);
    return fresh;
  };
  const settleType = (id: EntityId, type: EntityType): void => {
    const draft = get(id);
    if (!draft || draft.type === type) return;
    draft.type = type;
    changed();
  };
  return {
    enter({ label, type, subtype }) {
      const id = slug(label) || "unnamed";
      const draft = get(id);
      if (!draft) drafts.set(id, newDraft(id, label, type, subtype));
      else if (draft.type === undefined && type !== undefined) settleType(id, type);
      return id;
    },
    get,
    find(name) {
      const key = slug(name);
      return byName.get(key) ?? (drafts.has(key) ? key : undefined);
    },
    alias(id, name) {
      get(id)?.aliases.add(name);
    },
    otherNamesOf(id) {
      const draft = get(id);
      return draft ? [...draft.synonyms, ...draft.aliases] : [];
    },
    typeOf: (id) => get(id)?.type,
    subtypeOf: (id) => get(id)?.subtype,
    settleType,
    isLexical: (id) => known.has(id),
  };
}

/** A lexicon entry is copied when the article first comes to it: what the article adds stays with the article. */
const draftOf = ({ id, label, type, subtype, synonyms, curies, closeMatches }: Entity): Draft => ({
  id,
  label,
  type,
  subtype,
  synonyms,
  aliases: new Set(),
  curies,
  closeMatches,
});

const newDraft = (id: EntityId, label: string, type: EntityType | undefined, subtype: string | undefined): Draft => ({
  id,
  label: capitalised(label),
  type,
  subtype,
  synonyms: [],
  aliases: new Set(),
  curies: [],
  closeMatches: undefined,
});

/** "mRNA" and the like keep their small letter. */
const capitalised = (label: string): string =>
  /^\p{Ll}[\p{Ll}\s-]/u.test(label) ? label.charAt(0).toUpperCase() + label.slice(1) : label;

interface Index {
  readonly known: ReadonlyMap<EntityId, Entity>;
  readonly byName: ReadonlyMap<string, EntityId>;
}

const indexes = new WeakMap<readonly Entity[], Index>();

/** A lexicon by id and by name, made once for all articles. */
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
