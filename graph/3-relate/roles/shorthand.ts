import type { NounPhrase } from "../../language/phrases";
import { episodicNouns } from "../../lexicon/episodic-nouns";
import type { EntityId } from "../../model/entity";
import type { Passage } from "../passage";
import { ofTypes, type Role } from "./role";

/**
 * "Crises" in an article whose entry is headed "Painful crises": a bare noun stands for the one headed thing that ends in it. `entity` is what
 * the phrase would stand for by itself. The span of what comes out is the head's.
 */
export function shorthand(entity: EntityId, noun: string, phrase: NounPhrase, passage: Passage): Role | undefined {
  const { heads, grounding, analysis } = passage;
  const { registry } = grounding;
  const words = analysis.words
    .slice(phrase.from, phrase.head + 1)
    .filter(({ tag }) => tag !== "determiner" && tag !== "number");
  const namesakes = heads.filter((role) => role.entity.endsWith(`-${noun}`));
  const acting = ofTypes(namesakes, "treatment", "test");
  const onlyDescribes = words.slice(0, -1).every(({ tag, term }) => tag === "adjective" && term === undefined);
  if (acting.length === 1 && phrase.determiner !== undefined && !registry.isLexical(entity) && onlyDescribes)
    return acting[0];
  const [only, ...others] = words;
  if (!only || others.length > 0 || heads.some((role) => role.entity === entity)) return undefined;
  // A name of several words that is known is no shorthand for another.
  if (only.to - only.from > 1 && registry.isLexical(entity)) return undefined;
  if (entity !== noun) {
    const own = ofTypes(namesakes, "symptom", "risk");
    return heads.length === 1 && own.length === 1 ? own[0] : undefined;
  }
  if (registry.isLexical(entity)) return undefined;
  // "An attack" is no heart attack, though that has an entry.
  const isAny = /^an?$/.test(phrase.determiner ?? "") && episodicNouns.has(noun);
  const alike = namesakes.filter((role) => role.entity !== entity && !(isAny && role.type !== "symptom"));
  if (alike.length === 1) return alike[0];
  const full = registry.headedBy(noun);
  const type = registry.typeOf(full ?? "");
  const isOther = (type === "mechanism" && episodicNouns.has(noun)) || (isAny && type !== "symptom");
  return full !== undefined && full !== entity && !isOther
    ? { entity: full, type, span: { start: 0, end: 0 }, implied: false }
    : undefined;
}
