import type { StatementId } from "./article";
import type { EntityId } from "./entity";
import type { Predicate } from "./predicate";
import type { Span } from "./source";

export const polarities = ["asserted", "uncertain", "negated"] as const;
/** Whether the article asserts a fact, doubts it or denies it. */
export type Polarity = (typeof polarities)[number];

export const origins = ["germline", "somatic"] as const;
export const frequencies = ["hallmark", "frequent", "common", "occasional", "rare", "variable"] as const;

export interface Qualifiers {
  readonly origin?: (typeof origins)[number];
  readonly frequency?: (typeof frequencies)[number];
}

/** Where the article says it. Biolink: supporting text, subject and object location in text. */
export interface Evidence {
  readonly statement: StatementId;
  readonly quote: Span;
  /** Where the subject is named: in the quote, or where an implied one (the item's head, the article's subject) is named. */
  readonly subject: Span;
  readonly object: Span;
  /** The rule that read it, so that a reader can ask why. */
  readonly rule: string;
}

/** One reading of one statement, before merging. */
export interface Claim {
  readonly subject: EntityId;
  readonly predicate: Predicate;
  readonly object: EntityId;
  readonly polarity: Polarity;
  readonly qualifiers: Qualifiers;
  readonly evidence: Evidence;
}

/** A fact, once, with every place that states it. None exists without evidence. */
export interface Relation extends Omit<Claim, "evidence"> {
  readonly id: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}
