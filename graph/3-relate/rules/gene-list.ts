import type { NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { wordList } from "../../language/word-list";
import type { SectionKind } from "../../model/article";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { phraseRoles, rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Sections in which genes that are listed are those of the disease. */
const sections: ReadonlySet<SectionKind> = new Set(["lead", "types", "causes", "mechanism", "differential"]);
const listing = new Set(["include", "be", "comprise"]);

/** "Faulty genes include A and B", "the genes involved are A and B": what is listed is to blame for what the entry is about. */
/** "Risk variants of either gene", "a susceptibility gene": what they are a risk of is the disease. */
function riskVariants(passage: Passage): readonly Role[] {
  const { clause, analysis } = passage;
  const isRisky = ({ from, head }: NounPhrase) =>
    analysis.words.slice(from, head).some(({ low }) => /^(risk|susceptibility|predisposing|causative)$/.test(low));
  const genes = phrasesIn(clause)
    .filter((member) => isRisky(member) && /^(variant|allele|gene|mutation)$/.test(headNoun(member, analysis)))
    .flatMap((member) =>
      headNoun(member, analysis) === "gene"
        ? (rolesOf(clause.subject, passage)[0] ?? [])
        : (rolesOf(member.of, passage)[0] ?? phraseRoles(member, passage)[0] ?? []),
    );
  return ofTypes(genes, "gene");
}

export const geneList: Rule = {
  name: "gene-list",
  words: wordList("variant allele gene mutation"),
  read(passage) {
    const { clause, place, topic, analysis } = passage;
    const { verb, subject, objects } = clause;
    const risky = place.section === "causes" ? riskVariants(passage) : [];
    if (risky.length > 0)
      return link("cause", [risky], [[topic]], passage, `${geneList.name}:risk`, certaintyOf(clause, passage));
    if (!verb || !listing.has(verb.lemma) || !subject || objects.length === 0 || !sections.has(place.section))
      return [];
    if (subject.members.some((member) => headNoun(member, analysis) !== "gene" || member.pronoun)) return [];
    const genes = ofTypes(
      objects.flatMap((group) => rolesOf(group, passage)[0] ?? []),
      "gene",
    );
    return link("cause", [genes], [[topic]], passage, geneList.name, certaintyOf(clause, passage));
  },
};
