import { spanOfWords } from "../2-ground/analysis";
import type { Clause } from "../language/clause";
import { deviations } from "../lexicon/head-nouns";
import type { Passage, Role } from "./passage";
import { headNoun } from "./roles";

/** The finding that a clause states of a measure, by its own name: "platelets are low" is low platelets. Nothing where no name is known. */
export function stateOf(clause: Clause, { analysis, grounding: { registry } }: Passage): readonly Role[] {
  const way = clause.adjectives
    .flatMap(({ from, to }) => analysis.words.slice(from, to).map(({ low }) => low))
    .find((word) => deviations.has(word));
  if (way === undefined || (clause.verb && clause.verb.lemma !== "be" && clause.verb.lemma !== "become")) return [];
  return (clause.subject?.members ?? []).flatMap((member): readonly Role[] => {
    const entity = registry.find(`${way} ${headNoun(member, analysis)}`);
    const type = entity === undefined ? undefined : registry.typeOf(entity);
    return entity !== undefined && (type === "symptom" || type === "risk")
      ? [{ entity, type, span: spanOfWords(analysis, member.from, member.to), implied: false }]
      : [];
  });
}
