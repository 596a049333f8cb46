import { spanOfWords } from "../../2-ground/analysis";
import type { NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { namedRole } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

/** "Guttate psoriasis" in an article on psoriasis: what has the subject's name with a modifier is a form of it. */
export const namedForm: Rule = {
  name: "named-form",
  read(passage) {
    const { clause, analysis, grounding } = passage;
    if (passage.place.section === "differential") return [];
    if (clause.verb?.negated || !analysis.terms.some(({ entity }) => entity === grounding.subject)) return [];
    return phrasesIn(clause).flatMap((member) => readForm(member, passage));
  },
};

function readForm(phrase: NounPhrase, passage: Passage): readonly Draft[] {
  const { analysis, grounding } = passage;
  const { registry, subject } = grounding;
  const term = analysis.words[phrase.head]?.term;
  if (term === undefined || analysis.terms[term]?.entity !== subject) return [];
  const forms = (phraseRoles(phrase, passage)[0] ?? []).filter(
    ({ entity, implied }) => !implied && registry.isForm(entity),
  );
  const whole = namedRole(subject, spanOfWords(analysis, phrase.head, phrase.head + 1), registry);
  return link("include", [[whole]], [forms], passage, namedForm.name, { polarity: "asserted", qualifiers: {} });
}
