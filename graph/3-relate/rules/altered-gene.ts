import type { NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { variantNouns } from "../../lexicon/head-nouns";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Words that set what follows apart from what the entry is about. */
const contrasting = /^(unlike|rather|not|no|never|without|instead|contrast|exclude|excludes|absent)$/;

/** In an entry on a form of a disease, the genes that are said to be altered: "both copies of HFE are faulty", "traced to mutations in F12". */
export const alteredGene: Rule = {
  name: "altered-gene",
  read(passage) {
    const { place, heads, clause, analysis } = passage;
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

/** "X may turn out to be Y, caused by …": whose genes these are is open where another disease is named. */
const namesOther = ({ entity }: Role, { analysis: { terms }, grounding: { registry } }: Passage): boolean =>
  terms.some(
    (term) => term.entity !== entity && registry.typeOf(term.entity) === "disease" && !registry.isSubject(term.entity),
  );

/** The genes of a phrase about a change of them. */
function alteredIn(member: NounPhrase, passage: Passage): readonly Role[] {
  const noun = headNoun(member, passage.analysis);
  return variantNouns.has(noun) && noun !== "protein" && noun !== "product"
    ? ofTypes(phraseRoles(member, passage)[0] ?? [], "gene").filter(({ implied }) => !implied)
    : [];
}
