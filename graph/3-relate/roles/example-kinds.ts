import { spanOfWords } from "../../2-ground/analysis";
import type { Registry } from "../../2-ground/registry";
import { phraseText } from "../../language/phrase-text";
import type { Group, NounPhrase } from "../../language/phrases";
import { deviations } from "../../lexicon/head-nouns";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { inPlaceOf, namedRole, type Role } from "./role";

/** "Vaccines such as pneumococcal, flu": each example with the noun before it, where all of these names are known. */
export function exampleKinds(phrase: NounPhrase, given: Group, passage: Passage): readonly Role[] | undefined {
  const {
    analysis,
    grounding: { registry },
  } = passage;
  const noun = headNoun(phrase, analysis);
  const kinds = given.members.flatMap(({ from, to }): readonly Role[] => {
    const entity = registry.find(`${phraseText(analysis.words, from, to)} ${noun}`);
    return entity === undefined ? [] : [namedRole(entity, spanOfWords(analysis, from, to), registry)];
  });
  return kinds.length === given.members.length ? kinds : undefined;
}

/** "Elevated markers such as IL-10" are elevated IL-10: what the phrase, or the first of its group, says of its examples. */
export function deviationOf(phrase: NounPhrase, group: Group | undefined, { analysis }: Passage): string | undefined {
  const leading = group?.members[0] ?? phrase;
  return [phrase, leading]
    .flatMap(({ from, head }) => analysis.words.slice(from, head))
    .find(({ low }) => deviations.has(low))?.low;
}

/** An example under the name that it has together with the noun or the deviation of the phrase it exemplifies; itself where it has none. */
export function exampleRole(role: Role, noun: string, deviation: string | undefined, registry: Registry): Role {
  if (role.type === "symptom" || role.type === "risk" || role.type === "disease") return role;
  if (role.type === "treatment" && deviation === undefined) return role;
  const label = registry.get(role.entity)?.label ?? role.entity;
  const named = registry.find(`${label} ${noun}`);
  if (named !== undefined) return inPlaceOf(role, named, registry);
  if (deviation === undefined || role.type === "gene") return role;
  const name = `${deviation} ${label}`;
  const entity = registry.find(name) ?? registry.enter({ label: name, type: "symptom" });
  return inPlaceOf(role, entity, registry);
}

/** "Deficiencies (iron, B12, folate)": each with the noun before the bracket. Nothing unless all of them have such a name. */
export function bracketKinds(phrase: NounPhrase, inside: readonly Role[], passage: Passage): readonly Role[] {
  const {
    analysis,
    grounding: { registry, text },
  } = passage;
  const noun = headNoun(phrase, analysis);
  const kinds = inside.flatMap((role): readonly Role[] => {
    if (role.type === "symptom" || role.type === "risk") return [];
    const written = text.slice(role.span.start, role.span.end);
    const label = registry.get(role.entity)?.label ?? role.entity;
    const entity = registry.find(`${written} ${noun}`) ?? registry.find(`${label} ${noun}`);
    return entity === undefined ? [] : [inPlaceOf(role, entity, registry)];
  });
  return kinds.length === inside.length ? kinds : [];
}
