import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { variantNouns } from "../../lexicon/head-nouns";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { phraseRoles, rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Words that set what follows apart from what the entry is about. */
const contrasting = /^(unlike|rather|not|no|never|without|instead|contrast|exclude|excludes|absent)$/;

/** In an entry on a form of a disease, the genes that are said to be altered: "both copies of HFE are faulty", "traced to mutations in F12". */
export const alteredGene: Rule = {
  name: "altered-gene",
  read(passage) {
    const { place, heads, clause, analysis } = passage;
    if (place.section === "causes" || place.section === "lead") return foundIn(passage);
    if (place.section !== "types" || place.item.question) return [];
    const [form, ...others] = ofTypes(heads, "disease");
    if (!form || others.length > 0 || analysis.words.some(({ low }) => contrasting.test(low))) return [];
    if (clause.link === "participle" && namesOther(form, passage)) return [];
    const genes = phrasesIn(clause).flatMap((member) => alteredIn(member, passage));
    const certainty = certaintyOf(clause, passage);
    if (genes.length === 0 || certainty.polarity === "negated") return [];
    return link("cause", [genes], [[form]], passage, alteredGene.name, certainty);
  },
};

/** Verbs by which changes of a gene are said to be there, or to be behind the disease. */
const having = new Set(
  "find see detect identify carry underlie affect concern have inherit lie reside link explain associate trace implicate report discover"
    .split(" ")
    .concat(["pass on", "account for"]),
);

/** "A mutation of X is found in most families", "people carry two altered copies of X", "it has been linked to variants of X". */
function foundIn(passage: Passage): readonly Draft[] {
  const { clause, analysis, heads, topic, place } = passage;
  const { verb, subject, objects, complements } = clause;
  if (!verb || !having.has(verb.lemma) || place.item.question || heads.length > 0 || clause.link !== "main") return [];
  if (verb.negated || analysis.words.some(({ low }) => contrasting.test(low)) || namesOther(topic, passage)) return [];
  // "The mutation lies in X", "the defect affects X".
  const ofMutation = subject?.members.every(
    ({ of, head, determiner }) =>
      determiner === "the" && !of && variantNouns.has(fold(analysis.words[head]?.low ?? "")),
  );
  const genes = [subject, ...objects, ...complements.map(({ group }) => group)].flatMap(
    (group) =>
      group?.members.flatMap((member) =>
        ofMutation && group !== subject ? genesOf(member, passage) : alteredIn(member, passage),
      ) ?? [],
  );
  const isOnOther = [subject, ...objects].some((group) =>
    (rolesOf(group, passage)[0] ?? []).some(({ type }) => type !== undefined && type !== "gene" && type !== "disease"),
  );
  return isOnOther
    ? []
    : link("cause", [genes], [[topic]], passage, `${alteredGene.name}:found`, certaintyOf(clause, passage));
}

/** "X may turn out to be Y, caused by …": whose genes these are is open where another disease is named. */
const namesOther = ({ entity }: Role, { analysis: { terms }, grounding: { registry } }: Passage): boolean =>
  terms.some(
    (term) => term.entity !== entity && registry.typeOf(term.entity) === "disease" && !registry.isSubject(term.entity),
  );

const genesOf = (member: NounPhrase, passage: Passage): readonly Role[] =>
  ofTypes(phraseRoles(member, passage)[0] ?? [], "gene").filter(({ implied }) => !implied);

/** The genes of a phrase about a change of them. */
function alteredIn(member: NounPhrase, passage: Passage): readonly Role[] {
  const noun = headNoun(member, passage.analysis);
  return variantNouns.has(noun) && noun !== "protein" && noun !== "product" ? genesOf(member, passage) : [];
}
