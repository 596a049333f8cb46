import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { genesInHead } from "../genes-in-head";
import { link } from "../link/link";
import { readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const clear = new Set(["normal", "negative", "unremarkable", "clean"]);

/** A gene test that is normal in a disease denies that those genes cause it: "FAS, FASLG – typically normal in X". */
export const normalTest: Rule = {
  name: "normal-test",
  read(passage) {
    const { clause, analysis, heads, place, grounding, topic } = passage;
    const { verb, subject } = clause;
    if (!heads.some(({ type }) => type === "test")) return [];
    if (verb && (verb.lemma !== "be" || verb.negated)) return [];
    const isOfHead = !subject || subject.members.every(({ pronoun }) => pronoun);
    if (!isOfHead || !adjectiveWords(clause, analysis).some((word) => clear.has(word))) return [];
    const genes = genesInHead(place, grounding.registry);
    const where = clause.complements
      .filter(({ preposition }) => preposition === "in")
      .flatMap(({ group }) => rolesOf(group, passage));
    const diseases = [...readingsOfTypes(where, "disease"), [topic]];
    return link("cause", [genes], diseases, passage, normalTest.name, {
      ...certaintyOf(clause, passage),
      polarity: "negated",
    });
  },
};
