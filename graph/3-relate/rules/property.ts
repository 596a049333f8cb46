import { spanOfWords } from "../../2-ground/analysis";
import type { NounPhrase } from "../../language/phrases";
import { harmfulAdjectives, propertyAdjectives } from "../../lexicon/adjective-cues";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import { noVerb } from "../no-verb";
import type { Passage } from "../passage";
import { type Alternatives, namedRole, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Verbs that give their subject the properties of their object. */
const having = new Set(["be", "show", "have", "exert", "display", "act as"]);

/** An adjective that says what a treatment acts against: "an anti-inflammatory steroid", "shows antifibrotic effects". */
export const property: Rule = {
  name: "property",
  verbs: new Set([...having, noVerb]),
  read(passage) {
    const { clause, heads } = passage;
    const { verb, subject, objects } = clause;
    if (verb && !having.has(verb.lemma)) return [];
    const agents = readingsOfTypes([...(verb ? rolesOf(subject, passage) : []), heads], "treatment");
    if (agents.length === 0) return [];
    if (verb?.lemma === "be" && clause.adjectives.length > 0) return harmful(agents, passage);
    const groups = verb ? objects : [subject];
    return groups.flatMap((group) => group?.members ?? []).flatMap((member) => readPhrase(member, agents, passage));
  },
};

function readPhrase(member: NounPhrase, agents: Alternatives, passage: Passage): readonly Draft[] {
  const {
    analysis,
    clause,
    grounding: { registry },
  } = passage;
  for (let at = member.from; at <= member.head; at++) {
    const name = propertyAdjectives.get(analysis.words[at]?.low ?? "");
    const entity = name === undefined ? undefined : registry.find(name);
    if (entity === undefined) continue;
    const target = namedRole(entity, spanOfWords(analysis, at, at + 1), registry);
    return link("reduce", agents, [[target]], passage, property.name, certaintyOf(clause, passage));
  }
  return [];
}

/** "X is toxic to the kidneys" in one word: "X is nephrotoxic". */
function harmful(agents: Alternatives, passage: Passage): readonly Draft[] {
  const { analysis, clause, grounding } = passage;
  const { registry } = grounding;
  return clause.adjectives.flatMap(({ from, to }) => {
    const name = analysis.words.slice(from, to).flatMap(({ low }) => harmfulAdjectives.get(low) ?? [])[0];
    const entity = name === undefined ? undefined : registry.find(name);
    if (entity === undefined) return [];
    const harm = namedRole(entity, spanOfWords(analysis, from, to), registry);
    return link("cause", agents, [[harm]], passage, property.name, certaintyOf(clause, passage));
  });
}
