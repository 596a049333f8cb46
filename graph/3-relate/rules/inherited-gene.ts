import type { NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { variantNouns } from "../../lexicon/head-nouns";
import type { SectionKind } from "../../model/article";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

const sections: ReadonlySet<SectionKind> = new Set(["causes", "lead", "faq", "other"]);
/** What sets a gene apart from those of the disease, or gives it another part. */
const apart =
  /^(unlike|rather|never|without|contrast|exclude|excludes|absent|other|modif\w+|milder|severity|protects?|lowers?|raises?|risk|if|whether)$/;
const faulty = /^(faulty|defective|mutated|mutant|altered|changed|damaged|abnormal)$/;
const blamed = /^(fault|responsible|concerned|involved|affected|mutated|question)$/;
const handing = /^(pass on|hand down|inherit|transmit|pass)$/;

/** What speaks of how it is handed on. */
const handed: ReadonlySet<string> = new Set(
  "inherit inherits inherited inheriting inheritance carrier carry carries parent mother father family child children offspring dominant recessive chromosome sporadic passed handed copy allele inborn".split(
    " ",
  ),
);

/** "Each child may inherit the mutated X gene", "the gene at fault, X, lies on the X chromosome": told of how the disease is passed on. */
export const inheritedGene: Rule = {
  name: "inherited-gene",
  sections,
  words: handed,
  read(passage) {
    const { clause, analysis, heads, place, topic, grounding } = passage;
    if (!sections.has(place.section) || (heads.length > 0 && !place.item.question)) return [];
    if (topic.entity !== grounding.subject || !clause.subject) return [];
    const genes = phrasesIn(clause).flatMap((member) => blamedIn(member, passage));
    if (genes.length === 0 || analysis.words.some(({ low }) => apart.test(low)) || namesOther(passage)) return [];
    if (!analysis.tokens.some(({ low, folded }) => handed.has(low) || handed.has(folded))) return [];
    const certainty = certaintyOf(clause, passage);
    const isDenied = certainty.polarity === "negated" && !handing.test(clause.verb?.lemma ?? "");
    return isDenied
      ? []
      : link("cause", [genes], [[topic]], passage, inheritedGene.name, { polarity: "asserted", qualifiers: {} });
  },
};

const namesOther = ({ analysis: { terms }, grounding: { registry } }: Passage): boolean =>
  terms.some(({ entity }) => registry.typeOf(entity) === "disease" && !registry.isSubject(entity));

/** The genes of a phrase that says that they are altered, or to blame. */
function blamedIn(member: NounPhrase, passage: Passage): readonly Role[] {
  const { words } = passage.analysis;
  const noun = headNoun(member, passage.analysis);
  const isChange = variantNouns.has(noun) && !/^(gene|protein|product|copy|allele)$/.test(noun);
  const before = words.slice(member.from, member.head);
  const isAltered = before.some(({ low }) => faulty.test(low));
  const isBlamed =
    noun === "gene" && [...before, ...words.slice(member.to, member.to + 3)].some(({ low }) => blamed.test(low));
  if (!isChange && !isAltered && !isBlamed) return [];
  return ofTypes(phraseRoles(member, passage)[0] ?? [], "gene").filter(({ implied }) => !implied);
}
