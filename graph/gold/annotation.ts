import { readFileSync } from "node:fs";
import type { EntityType } from "../model/entity";
import type { Predicate } from "../model/predicate";
import type { Polarity } from "../model/relation";

/** What people read in an article, by hand: the measure of what the compiler reads. */
export interface Annotation {
  readonly article: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: EntityType;
    readonly label: string;
    readonly synonyms?: readonly string[];
    /** Absent: both annotators marked it. False: one of them did, so that finding it is right and missing it no fault. */
    readonly required?: false;
  }[];
  readonly facts: readonly {
    readonly subject: string;
    readonly predicate: Predicate;
    readonly object: string;
    /** Absent: asserted. */
    readonly polarity?: Polarity;
    readonly required?: false;
    /** Words of the article that state it. */
    readonly quote?: string;
  }[];
}

/** Reads the annotation of one article. */
export const readAnnotation = (id: string): Annotation =>
  JSON.parse(readFileSync(new URL(`./${id}.json`, import.meta.url), "utf8"));
