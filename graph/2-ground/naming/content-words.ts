import { doseUnit } from "../../language/dose-unit";
import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import type { Tag, Word } from "../../language/word";
import { deviations, mereModifiers, personNouns } from "../../lexicon/head-nouns";
import type { Analysis } from "../analysis";
import { isTelling } from "./is-telling";
import { wordText } from "./word-text";

/** "The enzyme RhoA", "the kinases PKN1": the proper name is the name. */
const classifiers = new Set(
  "enzyme protein gene kinase receptor hormone drug antibody mold bacterium cytokine complex mutation variant transporter channel messenger molecule antigen fragment peptide chemokine ligand protease subunit virus parasite fungus marker carrier regulator oncogene".split(
    " ",
  ),
);

/** Parts of speech that are no part of a name. */
const nameless: ReadonlySet<Tag> = new Set(["mark", "determiner", "adverb", "coordinator"]);

/** Nouns whose number is part of the name: "type 2", "factor 8". */
const numbered = /^(type|grade|stage|class|phase|factor|group)$/;
const romanNumber = /^[ivx]+$/;

/** The words of a phrase without determiner, brackets, and modifiers that change nothing ("severe"). A borrowed head comes last. */
export function contentWords(phrase: NounPhrase, analysis: Analysis): readonly Word[] {
  const found = outsideBrackets(phrase, analysis).filter(({ low }) => !isOfPerson(low));
  const borrowed = phrase.borrowed === undefined ? undefined : analysis.words[phrase.borrowed];
  const head = borrowed ?? found.at(-1);
  if (!head) return [];
  const all = borrowed ? found : found.slice(0, -1);
  const first = all.findIndex(({ low }) => !mereModifiers.has(low));
  const modifiers =
    first >= 0 && isClassifier(all[first], all[first + 1] ?? head, head, analysis) ? all.slice(first + 1) : all;
  const named = [...modifiers, head];
  return named.filter(
    (word, at) =>
      word === head ||
      isFixed(word, named[at + 1]) ||
      isOfCourse(word, named[at + 1], head) ||
      belongsToName(word, at > 0 ? modifiers[at - 1] : undefined, head),
  );
}

function outsideBrackets({ from, to, head, borrowed }: NounPhrase, { words }: Analysis): readonly Word[] {
  let depth = 0;
  // "Zinc 50 mg": how much of it stands behind the name.
  const isDosed = words[head + 1]?.tag === "number" && doseUnit.test(words[head + 2]?.low ?? "");
  const end = borrowed === undefined && isDosed ? head + 1 : to;
  const outside = words.slice(from, end).filter(({ low, tag }) => {
    if (low === "(" || low === "[") depth++;
    else if (low === ")" || low === "]") depth--;
    else return depth === 0 && !nameless.has(tag) && !/^(any|every|else|some)where$/.test(low);
    return false;
  });
  const dose = outside.findIndex(({ tag }, at) => at > 0 && tag === "number" && unit.test(outside[at + 1]?.low ?? ""));
  return dose > 0 ? outside.slice(0, dose) : outside;
}

/** Behind a number they say how much is given: "xal 1 mg". */
const unit = /^(mg|g|kg|µg|μg|mcg|ml|iu|units?|micrograms?|milligrams?|grams?)(\/.*)?$/;

/** "The baby's rash" is a rash. */
const isOfPerson = (low: string): boolean =>
  low.includes("'") && /'s?$/.test(low) && (personNouns.has(fold(low.replace(/'s?$/, ""))) || low === "body's");

const isClassifier = (word: Word | undefined, next: Word, head: Word, analysis: Analysis): boolean =>
  word !== undefined &&
  ((classifiers.has(fold(word.low)) && /\p{Lu}|\d/u.test(wordText(next, analysis))) || isEnzyme(word, head));

/** "The enzyme pyruvate kinase", "the hormone hepcidin". */
const isEnzyme = ({ low }: Word, { low: name }: Word): boolean =>
  (low === "enzyme" && /ase$/.test(name)) || (/^(hormone|cytokine|protein)$/.test(low) && /[a-z]{4}in$/.test(name));

/** Parts and workings of the body, which are findings only by what is wrong with them. */
const emptyish =
  /^(joint|knee|ankle|hip|elbow|shoulder|finger|toe|gum|tongue|reflex|muscle|limb|arm|leg|face|voice|cough|pulse|grip|bone|nail|pulse|heartbeat|breath|gait|suck|cry)(e?s)?$/;

/** "Chronic lead disease" is not any lead disease. */
const isOfCourse = (word: Word, next: Word | undefined, head: Word): boolean =>
  word.low === "chronic" &&
  head.low === "disease" &&
  head.term === undefined &&
  next !== head &&
  next?.tag === "noun" &&
  !next.low.endsWith("like");

/** "Clear cell", "big toe", "small intestine": the adjective says which of several things of the name it is. */
const isFixed = (word: Word, next: Word | undefined): boolean =>
  (/^(clear|small|large|giant|great)$/.test(word.low) && /^cells?$/.test(next?.low ?? "")) ||
  (/^(light|heavy)$/.test(word.low) && /^chains?$/.test(next?.low ?? "")) ||
  (/^(big|great|small|large)$/.test(word.low) &&
    /^(toes?|intestines?|bowel|airways?|vessels?|arteries|joints?|nerves?|fib(er|re)s?)$/.test(next?.low ?? ""));

const course = /^(chronic|acute)$/;
const ofCourse = /(itis|pathy|failure)$/;

/** "Commonest", "earliest" say which one is meant. */
const superlative = /.{3}est$/;

function belongsToName(word: Word, before: Word | undefined, head: Word): boolean {
  // "Short bowel syndrome": all of it is the name.
  if (word.term !== undefined || head.low === "syndrome") return true;
  if (word.tag === "number") return isNumberOfName(word, before);
  // "Weak reflexes" are no reflexes.
  if (head.term === undefined && (deviations.has(word.low) || word.low === "painful") && emptyish.test(head.low))
    return true;
  // "A weak response to X" is none to speak of.
  if (head.term === undefined && deviations.has(word.low) && /^(responses?|supply|clearance)$/.test(head.low))
    return true;
  // "Weak T-cell activation" is not T-cell activation.
  if (word.low === "weak" && (head.term !== undefined || /(response|reaction|activation|signaling)s?$/.test(head.low)))
    return true;
  if (head.term === undefined && isTelling(word.low, head.low)) return true;
  // "Chronic bronchitis" is a disease of its own, "chronic pain" is pain.
  if (head.term === undefined && course.test(word.low) && ofCourse.test(head.low)) return true;
  return !mereModifiers.has(word.low) && !(word.tag === "adjective" && superlative.test(word.low));
}

/** Numbers that belong to a name are part of compounds or known terms, or stand behind "type"; loose ones are amounts. */
const isNumberOfName = (word: Word, before: Word | undefined): boolean =>
  romanNumber.test(word.low) || numbered.test(before?.low ?? "");
