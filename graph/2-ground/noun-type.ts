import { headEndings, headNouns } from "../lexicon/head-nouns";
import { type EntityType, entityTypes } from "../model/entity";

interface NounType {
  readonly type: EntityType;
  readonly subtype?: string;
}

const byNoun: ReadonlyMap<string, EntityType> = new Map(
  [...entityTypes].reverse().flatMap((type) =>
    headNouns[type]
      .trim()
      .split(/\s+/)
      .map((noun) => [noun, type] as const),
  ),
);

/** The type that the head noun of a phrase suggests; `noun` folded, `written` as it stands. */
export function typeOfNoun(noun: string, written: string): NounType | undefined {
  const known = byNoun.get(noun);
  if (known) return { type: known };
  if (noun.length < 5) return undefined;
  const ending = headEndings.find(([pattern]) => pattern.test(noun));
  if (!ending) return undefined;
  if (ending[1] === "treatment" && /^\p{Lu}/u.test(written) && noun.length < 6) return undefined;
  return { type: ending[1], ...(ending[1] === "treatment" && { subtype: "drug" }) };
}
