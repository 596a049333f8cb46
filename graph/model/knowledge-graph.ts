import type { Article } from "./article";
import type { Diagnostic } from "./diagnostic";
import type { Entity, EntityId, Mention } from "./entity";
import type { Relation } from "./relation";

/** A literature reference as CSL-JSON, with what it shows in our own words. */
export interface Reference {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/** Plain JSON in article order. Every index over it is derived, in lib/. */
export interface KnowledgeGraph {
  readonly format: "etiograph/1";
  readonly article: Article;
  readonly subject: EntityId;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly references: readonly Reference[];
}

export interface Compilation {
  readonly graph: KnowledgeGraph;
  readonly diagnostics: readonly Diagnostic[];
}
