import type { Analysis } from "../../2-ground/analysis";
import type { Group, NounPhrase } from "../../language/phrases";
import { headNoun } from "./head-noun";
import { hasTerm } from "./phrase-content";

const shares = /^(percent|%)$/;
const risks = /^(risk|chance|likelihood|odd)$/;
const general = /^(disease|illness|disorder|condition)$/;

const passages = /^(change|progression|progress|transformation|evolution|conversion|transition)$/;

/** "Transformation into leukemia", "the progress to cirrhosis": what comes of it. */
const reached = ({ of, complements, from, head }: NounPhrase, analysis: Analysis): Group | undefined =>
  of || analysis.words.slice(from, head).some(({ tag }) => tag === "noun")
    ? undefined
    : complements.find(
        ({ preposition }) => preposition === "into" || (preposition === "to" && analysis.words[head]?.low !== "change"),
      )?.group;

/** "70 percent of cases", "the risk of the disease": what such a phrase is about stands behind "of", and is what has been spoken of. */
export function pointsThrough(phrase: NounPhrase, noun: string, analysis: Analysis): Group | undefined {
  const { of } = phrase;
  if (passages.test(noun) && !hasTerm(phrase, analysis)) return reached(phrase, analysis);
  if (!of || hasTerm(phrase, analysis)) return undefined;
  if (shares.test(noun)) return of.members.every((member) => headNoun(member, analysis) === "case") ? of : undefined;
  const isDisease = of.members.every(
    ({ determiner, head, pronoun }) =>
      !pronoun && /^(the|this)$/.test(determiner ?? "") && general.test(analysis.words[head]?.low ?? ""),
  );
  return risks.test(noun) && isDisease ? of : undefined;
}
