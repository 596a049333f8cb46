import { headEndings, headNouns } from "../lexicon/head-nouns";
import { type EntityType, entityTypeNames } from "../model/entity";

/** What a noun suggests of the things it names. */
interface NounType {
  readonly type: EntityType;
  readonly subtype?: string;
}

/** Where two types list a noun, the first in the order of `entityTypes` has it. */
const byNoun: ReadonlyMap<string, EntityType> = new Map(
  [...entityTypeNames].reverse().flatMap((type) =>
    headNouns[type]
      .trim()
      .split(/\s+/)
      .map((noun) => [noun, type] as const),
  ),
);

/** The ending of a shorter word says nothing. */
const shortestWithEnding = 5;

/** A place or person that happens to end like a drug. */
const isShortProperName = (noun: string, written: string): boolean => /^\p{Lu}/u.test(written) && noun.length < 6;

/** The type that the head noun of a phrase suggests; `noun` folded, `written` as it stands. */
export function typeOfNoun(noun: string, written: string): NounType | undefined {
  const known = byNoun.get(noun);
  if (known) return { type: known };
  if (noun.length < shortestWithEnding) return undefined;
  const type = headEndings.find(([pattern]) => pattern.test(noun))?.[1];
  if (type === undefined) return undefined;
  if (type !== "treatment") return { type };
  return isShortProperName(noun, written) ? undefined : { type, subtype: "drug" };
}
