import { typeOfNoun } from "../../2-ground/noun-type";
import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { emptyNouns } from "../../lexicon/empty-nouns";
import { personNouns, pointedTypes, pointers } from "../../lexicon/head-nouns";
import type { EntityType } from "../../model/entity";
import { type Passage, subjectRole } from "../passage";
import { enumerated } from "./antecedents";
import { antibodiesMeant } from "./antibodies-meant";
import { episodesOf, sampleOf } from "./episodes-of";
import { formNamed } from "./form-named";
import { headNoun } from "./head-noun";
import { hasOtherContent } from "./phrase-content";
import { riskMeant } from "./risk-meant";
import { type Alternatives, impliedDisease, imply, nonEmpty, ofTypes, type Role } from "./role";
import { spellsOf } from "./spells-of";
import { testOutcome } from "./test-outcome";

const demonstratives = new Set("the this these that those its both either each such their neither all".split(" "));
/** Those of them that point even before a name that the vocabulary knows. */
const deictics = new Set(["this", "these", "such", "that", "those"]);
const plurals = new Set(["both", "either", "neither", "each", "these", "those", "all"]);
/** "The one shows X, the other Y", of the two that head an entry. */
const eachOf: ReadonlyMap<string, number> = new Map(Object.entries({ one: 0, other: 1 }));
const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({ former: 0, first: 0, second: 1, latter: -1, third: 2, last: -1 }),
);
const counts = ["two", "three", "four"];
/** Nouns by which an entry speaks of itself, whatever it has spoken of last. */
const selfReference = new Set(["step", "measure", "practice", "habit"]);

/** A phrase that may point back, with what the readings below ask about it. */
interface Pointing {
  readonly words: readonly Word[];
  readonly noun: string;
  /** The type that the noun points to, where it is one that points. */
  readonly type: EntityType | undefined;
  readonly determiner: string;
}

/** What a pointing phrase that is no pronoun stands for; undefined where the phrase names something itself. */
export function pointsBack(phrase: NounPhrase, passage: Passage): Alternatives | undefined {
  const noun = headNoun(phrase, passage.analysis);
  const pointing: Pointing = {
    words: passage.analysis.words.slice(phrase.from, phrase.to),
    noun,
    type: pointers.get(noun),
    determiner: phrase.determiner ?? "",
  };
  return (
    riskMeant(phrase, passage) ??
    antibodiesMeant(pointing.words, passage) ??
    byOrdinal(pointing, passage) ??
    byCount(pointing, passage) ??
    testOutcome(pointing.words, noun, passage) ??
    ownProcess(pointing, passage) ??
    spellsOf(phrase, noun, passage) ??
    whatWasSaid(pointing, passage) ??
    thisHead(pointing, passage) ??
    thisAct(phrase, pointing, passage) ??
    sampleOf(pointing.words, pointing.noun, passage) ??
    episodesOf(phrase, pointing.words, pointing.noun, passage) ??
    // "The syndrome of X" is one of its own.
    (phrase.of && noun === "syndrome" ? undefined : byType(pointing, passage))
  );
}

/** "The former", "the second drug", "the first two". */
function byOrdinal({ words, noun }: Pointing, passage: Passage): Alternatives | undefined {
  const one = words.length === 2 && passage.heads.length === 2 ? eachOf.get(words[1]?.low ?? "") : undefined;
  if (one !== undefined && words[0]?.low === "the") return [passage.heads.slice(one).slice(0, 1)];
  const ordinal = words.length >= 2 && words[0]?.low === "the" ? ordinals.get(words[1]?.low ?? "") : undefined;
  if (ordinal === undefined) return undefined;
  const listed = enumerated(passage);
  if (listed.length < 2) return undefined;
  const counted = counts.indexOf(words[2]?.low ?? "") + 2;
  if (counted > listed.length) return [];
  const namesNothing = words.length === 2 || words[2]?.tag === "number" || pointers.has(noun);
  if (!namesNothing) return undefined;
  return words[2]?.low === "two" ? [listed.slice(0, 2)] : [listed.slice(ordinal).slice(0, 1)];
}

/** "The two", "all three". */
function byCount({ words }: Pointing, passage: Passage): Alternatives | undefined {
  const first = words[0]?.low;
  return counts.includes(words.at(-1)?.low ?? "") && (first === "the" || first === "all")
    ? [enumerated(passage)]
    : undefined;
}

/** "Its activation" in an entry about a process: that process; "constant signaling" in one about a pathway: that of the pathway. */
function ownProcess({ words, noun, determiner }: Pointing, { heads }: Passage): Alternatives | undefined {
  const path = noun === "signaling" && words.every(({ term }) => term === undefined) ? ofTypes(heads, "pathway") : [];
  if (path.length === 1 && words.slice(0, -1).every(({ tag }) => tag !== "noun")) return [imply(path)];
  if ((determiner !== "its" && determiner !== "their") || words.length !== 2 || words[1]?.term !== undefined)
    return undefined;
  if (typeOfNoun(noun, noun)?.type !== "mechanism") return undefined;
  const processes = ofTypes(heads, "mechanism");
  return processes.length > 0 ? [imply(processes)] : undefined;
}

/** "This vicious circle", "such events": a noun that says nothing about types takes up what was said before. */
function whatWasSaid(pointing: Pointing, { analysis, heads, discourse }: Passage): Alternatives | undefined {
  const { words, noun, type, determiner } = pointing;
  const saysNothing =
    type === undefined &&
    (determiner === "this" || determiner === "these" || determiner === "such") &&
    !words.some(({ term }) => term !== undefined) &&
    !hasOtherContent(words, analysis) &&
    !typeOfNoun(noun, noun) &&
    !personNouns.has(noun);
  if (!saysNothing) return undefined;
  const sources = nonEmpty([heads, discourse.objects, discourse.recent]);
  return sources.length > 0 ? sources.map(imply) : undefined;
}

/** "This gentle drug": the head of the entry, where it is the only one of its type. */
function thisHead({ words, noun, type, determiner }: Pointing, passage: Passage): Alternatives | undefined {
  const { heads, discourse } = passage;
  if (type === undefined || determiner !== "this") return undefined;
  const spoken = ofTypes(discourse.objects, type).filter((role) => isNamed(role, noun, passage));
  if (spoken.length === 1 && !heads.some((role) => isNamed(role, noun, passage))) return [imply(spoken)];
  const own = ofTypes(heads, type);
  return own.length === 1 && words.at(-1)?.term === undefined ? [imply(own)] : undefined;
}

/** "The X pathway" is one by name. */
const isNamed = ({ entity }: Role, noun: string, { grounding: { registry } }: Passage): boolean =>
  new RegExp(`\\b${noun}s?$`, "i").test(registry.get(entity)?.label ?? "");

/** "This purine analog", "these antibodies", as the first words of an entry: the treatments or tests that head it. */
function thisAct({ from }: NounPhrase, pointing: Pointing, passage: Passage): Alternatives | undefined {
  const { words, noun, determiner } = pointing;
  const { heads, place, statement } = passage;
  if (from !== 0 || (determiner !== "this" && determiner !== "these")) return undefined;
  const isOwnName = words.length > 2 && words.at(-1)?.term === undefined;
  if (place.statements[0] !== statement && !isOwnName) return undefined;
  const own = ofTypes(heads, "treatment", "test");
  const agrees = determiner === "this" ? own.length === 1 : own.length > 1;
  const kind = typeOfNoun(noun, noun)?.type ?? pointers.get(noun);
  const isAct = kind === undefined || kind === "treatment" || kind === "test" || kind === "pathway";
  return agrees && own.length === heads.length && isAct && (isOwnName || !emptyNouns.has(noun))
    ? [imply(own)]
    : undefined;
}

/** "The drug", "both forms", "a tablet": a noun that points to a type. */
function byType(pointing: Pointing, passage: Passage): Alternatives | undefined {
  const { words, type, determiner } = pointing;
  if (type === undefined || hasOtherContent(words, passage.analysis)) return undefined;
  if (isOneOfForms(pointing)) return formNamed(pointing.words, pointing.determiner, passage);
  if (pointing.noun === "variant" && areOfGene(passage)) return undefined;
  const one = oneOfHeads(pointing, passage.heads);
  if (one) return one;
  const known = words.at(-1)?.term !== undefined;
  if (!demonstratives.has(determiner) || (known && !deictics.has(determiner))) return undefined;
  return spokenOf(type, pointing, passage);
}

/** "Its variants" behind a gene, and what a test finds, are changes of a gene, and no forms of a disease. */
const areOfGene = ({ discourse, heads, place }: Passage): boolean =>
  place.section === "tests" || [...discourse.genes, ...ofTypes(heads, "gene")].length > 0;

/** "The localized type", "its milder form": one of several, which goes by no name. */
const isOneOfForms = ({ words, noun }: Pointing): boolean =>
  /^(type|form|variant|subtype)$/.test(noun) &&
  words.slice(0, -1).some(({ tag, low }) => tag === "adjective" && !/^(same|other|such|own|first|second)$/.test(low));

/** "A single infusion" in an entry about a treatment: that treatment. */
function oneOfHeads({ words, type, determiner }: Pointing, heads: readonly Role[]): Alternatives | undefined {
  if ((determiner !== "a" && determiner !== "an" && determiner !== "one") || words.length < 2) return undefined;
  if ((type !== "treatment" && type !== "test") || words.some(({ term }) => term !== undefined)) return undefined;
  const own = ofTypes(heads, type);
  return own.length > 0 ? [imply(own)] : undefined;
}

/** What has been spoken of that has the type, nearest first. */
function spokenOf(type: EntityType, { noun, determiner }: Pointing, passage: Passage): Alternatives {
  const { discourse, heads, topic, grounding, place } = passage;
  const fitting = (roles: readonly Role[]) => ofTypes(roles, ...(pointedTypes.get(type) ?? [type]));
  const own = fitting(heads);
  if (selfReference.has(noun) && own.length > 0) return [imply(own)];
  const plural = plurals.has(determiner);
  const sources = plural
    ? [fitting(enumerated(passage)), own, fitting(discourse.recent)]
    : [own, fitting(discourse.recent), type === "disease" ? [] : fitting(discourse.objects)];
  if (type === "gene") sources.push(discourse.genes);
  const alternatives = [...nonEmpty(sources).map(imply)];
  if (type === "disease") {
    if (plural && grounding.forms.length > 1) alternatives.push(grounding.forms.map(impliedDisease));
    alternatives.push([topic]);
    // Under the name of another disease that causes it, "the disease" may still be that of the article.
    if (topic.entity !== grounding.subject && place.section === "causes") alternatives.push([subjectRole(grounding)]);
  }
  if (type === "mechanism" && alternatives.length === 0)
    alternatives.push(...nonEmpty([ofTypes(discourse.objects, "mechanism", undefined), heads]).map(imply));
  return alternatives;
}
