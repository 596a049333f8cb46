import type { StatementId } from "./article";
import type { Span } from "./source";

export const entityTypes = ["disease", "gene", "pathway", "mechanism", "symptom", "test", "treatment", "risk"] as const;
export type EntityType = (typeof entityTypes)[number];

/** Kebab-case and stable: it appears in shared links. */
export type EntityId = string;

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** Kind of test, treatment or risk, from the type's own list. */
  readonly subtype?: string;
  readonly label: string;
  readonly synonyms: readonly string[];
  /** Identifiers of the same concept in public vocabularies: `HP:0001873`. */
  readonly curies: readonly string[];
  /** Identifiers of concepts that come close without being the same (SKOS closeMatch). */
  readonly closeMatches?: readonly string[];
}

/** One place where the article names an entity. */
export interface Mention {
  readonly entity: EntityId;
  readonly statement: StatementId;
  readonly span: Span;
}
