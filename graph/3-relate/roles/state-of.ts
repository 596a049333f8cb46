import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { deviations } from "../../lexicon/head-nouns";
import { adjectiveWords } from "../adjective-words";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { namedRole, ofTypes, type Role } from "./role";

/** The finding that a clause states of a measure, by its own name: "platelets are low" is low platelets. Nothing where no name is known. */
export function stateOf(clause: Clause, { analysis, grounding: { registry } }: Passage): readonly Role[] {
  const { verb } = clause;
  const participle = verb?.passive ? (analysis.words[verb.head]?.low ?? "") : "";
  const way = [participle, ...adjectiveWords(clause, analysis)].find((word) => deviations.has(word));
  if (way === undefined || (verb && !verb.passive && verb.lemma !== "be" && verb.lemma !== "become")) return [];
  return (clause.subject?.members ?? []).flatMap((member): readonly Role[] => {
    const entity = registry.find(`${way} ${headNoun(member, analysis)}`);
    if (entity === undefined) return [];
    return ofTypes([namedRole(entity, spanOfWords(analysis, member.from, member.to), registry)], "symptom", "risk");
  });
}
