import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { type Alternatives, imply, nonEmpty, ofTypes } from "./role";

const risks = /^(risk|risks|danger|dangers|likelihood|chance|threat)$/;
const pointing = /^(this|that|these|those|the|both|such)$/;

/** "X lowers this risk", "Y adds to the danger": the risk of what has been spoken of. */
export function riskMeant({ of, complements, from, to }: NounPhrase, passage: Passage): Alternatives | undefined {
  const { analysis, discourse, heads, grounding, place } = passage;
  const [first, noun] = analysis.words.slice(from, to).map(({ low }) => low);
  // "The risk is one of childhood" says what it is.
  if (passage.clause.verb?.lemma === "be") return undefined;
  if (to - from !== 2 || of || complements.some(({ preposition }) => /^(for|of)$/.test(preposition))) return undefined;
  if (!pointing.test(first ?? "") || !risks.test(noun ?? "")) return undefined;
  const feared = [place.section === "complications" ? heads : [], discourse.objects, discourse.recent, heads].map(
    (roles) =>
      ofTypes(roles, "risk", "symptom", "disease").filter(
        ({ entity }) => entity !== grounding.subject && grounding.registry.subtypeOf(entity) !== "exposure",
      ),
  );
  const meant = nonEmpty(feared).slice(0, 1);
  if (meant.length === 0) return first === "the" ? undefined : [];
  return meant.map(imply);
}
