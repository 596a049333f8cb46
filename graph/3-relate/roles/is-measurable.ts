import { typeOfNoun } from "../../2-ground/noun-type";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";

/** Nouns of what is measured or counted. */
const measures: ReadonlySet<string> = new Set(
  `level count number value function rate pressure volume time activity density saturation output concentration titer ratio
  clearance reserve flow tone reflex muscle limb arm leg face throat eye cell platelet neutrophil lymphocyte protein enzyme
  antibody immunoglobulin sodium potassium iron copper sugar cholesterol fat hormone score weight response growth cough hearing
  vision node spleen liver gland joint vessel kidney heart skin store ferritin`.split(/\s+/),
);
/** What is given, and how things go: that they are "poor" or "low" is no finding. */
const courses: ReadonlySet<string> = new Set(
  "dose mortality morbidity prognosis outlook outcome course survival quality response understanding evidence".split(
    " ",
  ),
);
/** What opens a phrase that speaks of no measure in particular. */
const unspecific: ReadonlySet<string> = new Set("whatever whichever another other such no body's".split(" "));

/** "C1q", "IL-18". */
const symbol = /^[A-Z]{1,4}-?\d+[a-z]?$/;

/**
 * Whether a finding may be made of a phrase that nothing is known of by being `way`: the vocabulary knows what is measured, its noun is one of
 * measures, or `way` is said of nothing else.
 */
export function isMeasurable(member: NounPhrase, way: string, { analysis }: Passage): boolean {
  const noun = headNoun(member, analysis);
  const words = analysis.words.slice(member.from, member.head + 1);
  if (courses.has(noun) || words.some(({ low }) => unspecific.has(low))) return false;
  return (
    way === "raised" ||
    measures.has(noun) ||
    words.some(({ term }) => term !== undefined) ||
    symbol.test(analysis.tokens[words.at(-1)?.from ?? -1]?.text ?? "") ||
    typeOfNoun(noun, noun) !== undefined
  );
}
