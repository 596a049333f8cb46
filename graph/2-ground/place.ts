import type { Item, SectionKind } from "../model/article";
import type { EntityId } from "../model/entity";
import type { Span } from "../model/source";
import type { NameTree } from "./matcher";
import type { Registry } from "./registry";

/** An item and the kind of section it is read as part of. */
export interface Place {
  readonly section: SectionKind;
  /** That of its section. */
  readonly heading: Span | undefined;
  readonly item: Item;
}

/** A name that the article gives to an entity. */
export interface Name {
  readonly name: string;
  readonly entity: EntityId;
}

/** An entity where the text names it. */
export interface Named {
  readonly entity: EntityId;
  readonly span: Span;
}

/** What the steps of grounding look things up in. The tree of names grows from step to step. */
export interface Scope {
  readonly text: string;
  readonly tree: NameTree;
  readonly registry: Registry;
  readonly markupOf: (span: Span) => readonly Span[];
}

/** The head and statements of an item, in order. */
export const stretchesOf = ({ head, statements }: Item): readonly Span[] => [
  ...(head ? [head] : []),
  ...statements.map(({ span }) => span),
];
