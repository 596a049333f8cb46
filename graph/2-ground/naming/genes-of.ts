import { changedPhrase, type NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import type { EntityId } from "../../model/entity";
import { type Analysis, spanOfTokens } from "../analysis";
import type { Reader, Referent } from "./referent";
import { labelOf, wordText } from "./word-text";

/** Capitals and digits, as in "NFKB1" or "HLA-B27". */
const geneSymbol = /^[A-Z][A-Z0-9]{1,9}(?:-[A-Z0-9]{1,5})?$/;

/** The genes whose change a phrase speaks of: "NRAS mutation", "mutations of NFKB1 or CTLA4", "changes in the HBB gene". */
export function genesOf(phrase: NounPhrase, words: readonly Word[], reader: Reader): readonly Referent[] {
  const named = words.slice(0, -1).flatMap((word) => genesIn(word, reader));
  return named.length > 0 ? named : genesInside(phrase, reader);
}

/** A gene, or the members of a family of genes, named before the noun. */
function genesIn(word: Word, { analysis, registry }: Reader): readonly Referent[] {
  const text = wordText(word, analysis);
  const isKnown = word.term !== undefined;
  const family = registry.familyOf(isKnown ? text.replace(/\s(pathway|family)$/i, "") : text);
  if (family.length > 0) return family.map((entity) => geneAt(word, entity, analysis));
  if (isKnown) {
    const entity = analysis.terms[word.term]?.entity ?? "";
    return registry.typeOf(entity) === "gene" ? [geneAt(word, entity, analysis)] : [];
  }
  return geneSymbol.test(text) && /[A-Z]{2}|\d/.test(text)
    ? [geneAt(word, registry.enter({ label: text, type: "gene" }), analysis)]
    : [];
}

/** Genes named behind the noun. */
function genesInside(phrase: NounPhrase, reader: Reader): readonly Referent[] {
  const { analysis, registry } = reader;
  const inside = [
    ...(phrase.of ? [phrase.of] : []),
    ...phrase.complements.filter(({ preposition }) => preposition === "in").map(({ group }) => group),
  ];
  return inside.flatMap(({ members }) =>
    members.flatMap((member): readonly Referent[] => {
      const known = reader.name(member, reader).filter(({ type }) => type === "gene");
      const head = analysis.words[member.head] as Word;
      const text = wordText(head, analysis);
      if (known.length > 0 || member.to - member.from !== 1 || !geneSymbol.test(text)) return known;
      return [geneAt(head, registry.enter({ label: text, type: "gene" }), analysis)];
    }),
  );
}

const geneAt = (word: Word, entity: EntityId, { tokens }: Analysis): Referent => ({
  entity,
  type: "gene",
  span: spanOfTokens(tokens, word),
});

/** "RAS genes (mostly NRAS, sometimes KRAS)": the family that the article itself spells out, which is remembered by its name. */
export function familyIn(phrase: NounPhrase, words: readonly Word[], reader: Reader): readonly Referent[] {
  const listed = phrase.gloss
    .flat()
    .flatMap((item) =>
      item.kind === "noun" ? reader.name(changedPhrase(item, { complements: [], apposition: [] }), reader) : [],
    )
    .filter(({ type }) => type === "gene");
  const family = labelOf(words.slice(0, -1), reader.analysis);
  if (family !== "" && listed.length > 1)
    reader.registry.defineFamily(
      family.replace(/\s(pathway|family)$/, ""),
      listed.map(({ entity }) => entity),
    );
  return listed;
}
