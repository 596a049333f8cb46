import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { genesInHead, namesInHead } from "../genes-in-head";
import { link } from "../link/link";
import { ofTypes, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const clear = new Set(["normal", "negative", "unremarkable", "clean"]);

/**
 * A gene test that is normal in a disease denies that those genes cause it ("FAS, FASLG – typically normal in X"); any other that it finds the
 * disease: "negative in X".
 */
export const normalTest: Rule = {
  name: "normal-test",
  words: clear,
  read(passage) {
    const { clause, analysis, heads, place, grounding, topic } = passage;
    const { verb, subject } = clause;
    if (place.section !== "tests" && !heads.some(({ type }) => type === "test")) return [];
    if (verb && (verb.lemma !== "be" || verb.negated)) return [];
    if (!adjectiveWords(clause, analysis).some((word) => clear.has(word))) return [];
    const isOfHead = !subject || subject.members.every(({ pronoun }) => pronoun);
    const genes = isOfHead ? genesInHead(place, grounding.registry) : [];
    const where = clause.complements
      .filter(({ preposition }) => preposition === "in")
      .flatMap(({ group }) => rolesOf(group, passage));
    const certainty = { ...certaintyOf(clause, passage), polarity: "negated" as const };
    const named = readingsOfTypes(where, "disease");
    if (genes.length > 0) return link("cause", [genes], [...named, [topic]], passage, normalTest.name, certainty);
    const [tests] = readingsOfTypes(isOfHead ? [heads] : rolesOf(subject, passage), "test");
    const isOne = tests?.length === 1 && !ofTypes(namesInHead(place, grounding.registry), "gene", "pathway").length;
    // That it is normal in the article's own disease says what it is not, and not that it is of no use.
    const others = named.map((roles) => roles.filter(({ entity }) => !grounding.registry.isSubject(entity)));
    return isOne ? link("detect", [tests], others, passage, normalTest.name, certainty) : [];
  },
};
