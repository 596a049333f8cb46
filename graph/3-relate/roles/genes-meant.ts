import { spanOfWords } from "../../2-ground/analysis";
import { nameReferents } from "../../2-ground/name";
import type { NounPhrase } from "../../language/phrases";
import { mereModifiers, variantNouns } from "../../lexicon/head-nouns";
import { genesInHead } from "../genes-in-head";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { contentWords, hasTerm } from "./phrase-content";
import { imply, namedRole, ofTypes, type Role } from "./role";

/** In an entry on the test of a gene, or behind the name of such a test, that gene; elsewhere those named last. */
function testedGenes(passage: Passage, last: readonly Role[]): readonly Role[] {
  const { place, heads, grounding, analysis, clause } = passage;
  const { registry } = grounding;
  if (place.section !== "tests") return last;
  const inHead = ofTypes(heads, "test").length > 0 ? genesInHead(place, registry) : [];
  if (inHead.length > 0) return inHead;
  const tests = (clause.subject?.members ?? []).flatMap(({ from, to, of }) =>
    wordsBetween(analysis, from, of?.members.at(-1)?.to ?? to),
  );
  const inName = tests.flatMap((name): readonly Role[] => {
    const entity = registry.find(name);
    return entity !== undefined && registry.typeOf(entity) === "gene"
      ? [
          namedRole(
            entity,
            spanOfWords(analysis, clause.subject?.members[0]?.from ?? 0, clause.verb?.from ?? 1),
            registry,
          ),
        ]
      : [];
  });
  return inName.length > 0 ? inName : last;
}

/** The single words of a name, as they are written. */
const wordsBetween = ({ tokens, words }: Passage["analysis"], from: number, to: number): readonly string[] =>
  words.slice(from, to).flatMap((word) => tokens.slice(word.from, word.to).map(({ text }) => text));

/** Nouns for what may change in a gene, and in much else. */
const general = /^(change|alteration|abnormality|defect|fault|error|dysfunction)$/;
const genetic = /^(gene|genetic|germline|somatic|inherited|hereditary|acquired|chromosomal|dna|underlying|such)$/;

/** "Spinal changes" are none of a gene. */
const isOfBody = (phrase: NounPhrase, noun: string, { analysis }: Passage): boolean => {
  const modifiers = contentWords(phrase, analysis).slice(0, -1);
  return (
    general.test(noun) &&
    modifiers.some((word) => !mereModifiers.has(word)) &&
    !modifiers.some((word) => genetic.test(word))
  );
};

/** "Germline changes", "the loss of one gene copy": of the genes that the entry is about, else of those named last. */
export function genesMeant(phrase: NounPhrase, noun: string, passage: Passage): readonly Role[] {
  const { analysis, heads, discourse, grounding } = passage;
  const inner = phrase.of?.members[0];
  const innerVaries = inner !== undefined && variantNouns.has(headNoun(inner, analysis));
  const varies = variantNouns.has(noun) || (noun === "loss" && innerVaries);
  const isKind = innerVaries && phrase.from === phrase.head && hasTerm(phrase, analysis);
  const saysOfWhat = (hasTerm(phrase, analysis) && !isKind) || (inner !== undefined && !innerVaries);
  if (!varies || saysOfWhat || isOfBody(phrase, noun, passage)) return [];
  const named = nameReferents(phrase, analysis, grounding.registry);
  if (named.some(({ type }) => type === "gene")) return [];
  const own = ofTypes(heads, "gene");
  const genes = imply(own.length > 0 ? own : testedGenes(passage, discourse.genes));
  // "Germline mutations of the gene": the kind of mutation is a cause as much as the gene.
  return isKind && genes.length > 0
    ? [...genes, ...named.map(({ entity, span }) => namedRole(entity, span, grounding.registry))]
    : genes;
}
