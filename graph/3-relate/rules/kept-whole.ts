import { spanOfWords } from "../../2-ground/analysis";
import { fold } from "../../language/fold";
import { phraseText } from "../../language/phrase-text";
import type { NounPhrase } from "../../language/phrases";
import { protectedParts } from "../../lexicon/protected-parts";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { impliedRole, type Role, readingsOfTypes } from "../roles/role";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

const keeping = /^(protect|preserve|strengthen|support|maintain|shield|safeguard|build|build up|fortify|benefit)$/;

/** What protects or strengthens a part of the body prevents what harms that: "calcium protects bone", "exercise keeps bones strong". */
export const keptWhole: Rule = {
  name: "kept-whole",
  verbs: "any",
  read(passage) {
    const { clause, place } = passage;
    const { verb } = clause;
    const isKept =
      verb?.lemma === "keep" &&
      adjectiveWords(clause, passage.analysis).some((word) => /^(strong|healthy)$/.test(word));
    if (!verb || verb.passive || (!isKept && !keeping.test(verb.lemma))) return [];
    if (!isTreatmentSection(place.section) && place.section !== "principles") return [];
    const harms = (clause.objects[0]?.members ?? []).flatMap((member) => harmTo(member, passage));
    if (harms.length === 0) return [];
    const agents = readingsOfTypes(subjectRoles(clause, "prevent", passage, false), "treatment");
    return link("prevent", agents, [harms], passage, keptWhole.name, certaintyOf(clause, passage));
  },
};

/** The harm that the article names; of bone, which nothing else threatens, its loss even where it names none. */
function harmTo(phrase: NounPhrase, passage: Passage): readonly Role[] {
  const { analysis, grounding } = passage;
  const { registry, mentioned } = grounding;
  const text = phraseText(analysis.words, phrase.from, phrase.to).replace(/^(the|your|his|her|their|own) /, "");
  const [, ...names] = protectedParts.find(([part]) => part.test(text) || part.test(fold(text))) ?? [];
  const known = names.flatMap((name) => registry.find(name) ?? []);
  const entity = known.find((each) => mentioned.has(each)) ?? (/bone|skeleton/.test(text) ? known.at(-1) : undefined);
  if (entity === undefined) return [];
  return [impliedRole(entity, spanOfWords(analysis, phrase.from, phrase.to), registry)];
}
