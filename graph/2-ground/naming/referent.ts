import type { NounPhrase } from "../../language/phrases";
import type { EntityId, EntityType } from "../../model/entity";
import type { Span } from "../../model/source";
import type { Analysis } from "../analysis";
import type { Registry } from "../registry";

/** What a noun phrase stands for. An open referent has no type of its own: the role it plays may give it one. */
export interface Referent {
  readonly entity: EntityId;
  readonly type: EntityType | undefined;
  readonly span: Span;
}

/** What is needed to name a phrase of a stretch of text. */
export interface Reader {
  readonly analysis: Analysis;
  readonly registry: Registry;
  /** Names a phrase within the phrase at hand. */
  readonly name: (phrase: NounPhrase, reader: Reader) => readonly Referent[];
}
