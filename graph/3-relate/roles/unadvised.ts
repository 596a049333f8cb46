import type { Clause } from "../../language/clause";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { isTreatmentSection } from "../treatment-sections";
import { readingsOfTypes } from "./role";
import { rolesOf } from "./roles-of";

/** "Splenectomy is not recommended": nor is it a treatment of the disease. */
export function unadvised(
  { verb, subject, complements, link: how, ...clause }: Clause,
  passage: Passage,
): readonly Draft[] {
  const { place, heads, analysis, topic, grounding } = passage;
  if (!verb?.passive || !/^(recommend|advise)$/.test(verb.lemma) || complements.length > 0 || how !== "main") return [];
  if (heads.length > 0 || (place.section !== "principles" && !isTreatmentSection(place.section))) return [];
  const heading = place.item.group ?? place.heading;
  if (heading && /pregnan|breast-?feeding/i.test(grounding.text.slice(heading.start, heading.end))) return [];
  // "Routinely", "before …", "if …": then or so it is not.
  if (clause.adverbs.some((adverb) => adverb !== "longer") || analysis.clauses.length > 1) return [];
  const isHabit = analysis.words
    .slice(0, verb.to)
    .some(({ low }) => /^(routine|routinely|usually|generally)$/.test(low));
  const agents = subject && !isHabit ? readingsOfTypes(rolesOf(subject, passage), "treatment") : [];
  return agents.length === 0
    ? []
    : link("treat", agents, [[topic]], passage, "care", { polarity: "negated", qualifiers: {} });
}
