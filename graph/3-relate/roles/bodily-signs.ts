import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { fold } from "../../language/fold";
import { phraseText } from "../../language/phrase-text";
import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { bodyNouns, bodyStates, bodyVerbs, hardDoings, sufferersVerbs } from "../../lexicon/bodily-changes";
import { sufferers } from "../../lexicon/head-nouns";
import type { Span } from "../../model/source";
import type { Passage } from "../passage";
import { failingSigns } from "./failing-signs";
import { headNoun } from "./head-noun";
import { namedRole, ofTypes, type Role } from "./role";

const becoming = /^(become|turn|get|grow|look|feel|appear|seem|be|go)$/;
const hard = /^(difficult|hard|impossible|laborious|labored)$/;
const longest = 12;

/** The signs told by what the body or people with the disease do in the clause: "the ankles swell", "children tire easily". */
export function bodilySigns(clause: Clause, passage: Passage): readonly Role[] {
  const { subject, verb } = clause;
  if (!subject || !verb) return [];
  const own = clause === passage.clause ? passage : { ...passage, clause };
  const isMeant = !verb.passive || isBodilyState(own) || bodyVerbs.has(verb.lemma) || isTired(clause);
  return subject.members.flatMap((member) => {
    const failing = failingSigns(member, verb.lemma, own);
    if (failing !== undefined) return [namedRole(failing, spanOf(member.from, own), passage.grounding.registry)];
    return isMeant ? signOf(member, verb.lemma, own) : [];
  });
}

/** "The spleen is enlarged": no one does it. */
export const isBodilyState = ({ clause: { verb, complements }, analysis: { words } }: Passage): boolean =>
  verb?.passive === true &&
  bodyStates.has(words[verb?.head ?? -1]?.low ?? "") &&
  !complements.some(({ preposition }) => preposition === "by");

/** "Nearly all are tired". */
const isTired = ({ verb, complements }: Clause): boolean =>
  verb?.passive === true && /^(tire|exhaust)$/.test(verb.lemma) && complements.length === 0;

function signOf(member: NounPhrase, lemma: string, passage: Passage): readonly Role[] {
  const { analysis } = passage;
  const noun = headNoun(member, analysis);
  if (isPeople(member, noun, passage) || isReader(member, passage)) {
    const said = saidOf(passage);
    if (isTired(passage.clause) && !passage.clause.verb?.negated) return known("fatigue", member.from, passage);
    const { verb: told } = passage.clause;
    if (lemma === "thrive" && told?.negated) return known("failure to thrive", told.from, passage);
    // "Babies fail to gain weight".
    if (lemma === "gain" && told?.negated && /^weight\b/.test(said))
      return known("poor weight gain", told.from, passage);
    const rows = sufferersVerbs.filter(([verb, further]) => verb.test(lemma) && further.test(said));
    const signs = becoming.test(lemma) ? rows : rows.slice(0, 1);
    return told?.negated ? [] : signs.flatMap(([, , sign]) => known(sign, told?.from ?? member.from, passage));
  }
  const doing = hardDoings.get(analysis.words[member.head]?.low ?? "");
  if (doing !== undefined && becoming.test(lemma) && states(passage).some((word) => hard.test(word)))
    return known(doing, member.from, passage);
  return bodyNouns.has(noun) && member.of === undefined ? ofBody(member, lemma, passage) : [];
}

/** People, or "they", unless the entry is on signs in the plural: "Strokes. They are small". */
function isPeople(
  { head, pronoun }: NounPhrase,
  noun: string,
  { analysis: { words }, heads, discourse }: Passage,
): boolean {
  if (!pronoun) return sufferers.has(noun);
  const low = words[head]?.low ?? "";
  return (
    /^(many|some|most|others|few)$/.test(low) ||
    (low === "they" && ofTypes([...heads, ...discourse.recent], "symptom", "risk").length === 0)
  );
}

/** "You may feel dizzy", where the signs are told. */
const isReader = ({ head, pronoun }: NounPhrase, { place: { section }, analysis: { words } }: Passage): boolean =>
  pronoun && words[head]?.low === "you" && (section === "symptoms" || section === "lead" || section === "types");

/** Where the words behind the verb end that belong to it. */
function endOf({ clause, analysis: { words } }: Passage): number {
  const from = clause.verb?.to ?? 0;
  const end = words
    .slice(from, from + longest)
    .findIndex(
      ({ tag, low }, at) =>
        ((tag === "mark" || tag === "coordinator") && !(low !== "but" && joinsStates(words, from + at))) ||
        low === "but" ||
        low === "as",
    );
  return Math.min(words.length, from + (end < 0 ? longest : end));
}

/** "Tired, weak and dizzy". */
const joinsStates = (words: readonly Word[], at: number): boolean => {
  const after = words[at + 1]?.tag === "coordinator" ? words[at + 2] : words[at + 1];
  return /^(,|and|or)$/.test(words[at]?.low ?? "") && isAdjective(words[at - 1]) && isAdjective(after);
};

const isAdjective = (word: Word | undefined): boolean =>
  word?.tag === "adjective" || /^(tired|exhausted|confused|depressed|nauseated)$/.test(word?.low ?? "");

/** The words behind the verb. */
const saidOf = (passage: Passage): string =>
  phraseText(passage.analysis.words, passage.clause.verb?.to ?? 0, endOf(passage));

/** What says the sign: the doing, without who does it, or the part of the body with what becomes of it. */
const spanOf = (from: number, passage: Passage): Span => spanOfWords(passage.analysis, from, endOf(passage));

/** "Swollen, stiff and painful": how a part of the body is said to be, in a row behind the verb. */
function statesInRow({ clause: { verb }, analysis: { words } }: Passage): readonly string[] {
  const found: string[] = [];
  const from = verb?.passive ? verb.head : (verb?.to ?? words.length);
  for (const { low, tag } of words.slice(from)) {
    if (bodyStates.has(low)) found.push(low);
    else if (tag !== "adverb" && tag !== "adjective" && low !== "," && low !== "and" && low !== "or") break;
  }
  return found;
}

const states = ({ clause, analysis: { words } }: Passage): readonly string[] =>
  [...clause.adjectives, ...clause.objects.flatMap(({ members }) => members.filter(({ from, to }) => to - from === 1))]
    // "Stools are hard to flush away".
    .filter(({ to }) => words[to]?.tag !== "to")
    .flatMap(({ from, to }) => words.slice(from, to))
    .map(({ low }) => low);

/** What patients call what comes out of them. */
const plainNames: ReadonlyMap<string, string> = new Map([
  ["wee", "urine"],
  ["pee", "urine"],
  ["water", "urine"],
  ["poo", "stools"],
  ["tummy", "belly"],
]);

function ofBody(member: NounPhrase, lemma: string, passage: Passage): readonly Role[] {
  const { analysis, clause } = passage;
  if (clause.verb?.passive && clause.complements.some(({ preposition }) => preposition === "by")) return [];
  const state = isBodilyState(passage)
    ? statesInRow(passage)
    : becoming.test(lemma)
      ? [...new Set([...states(passage).filter((word) => bodyStates.has(word)), ...statesInRow(passage)])]
      : clause.objects.length === 0
        ? [bodyVerbs.get(lemma) ?? ""].filter((word) => word !== "")
        : [];
  const part = analysis.words
    .slice(member.from, member.head + 1)
    .filter(({ tag }) => tag !== "determiner")
    .map(({ low }) => plainNames.get(low) ?? low)
    .join(" ");
  return state.flatMap((word) => [signNamed(`${word} ${part}`, member, passage)]);
}

/** The sign by its name if it is known by one, else as a new one. */
function signNamed(label: string, member: NounPhrase, passage: Passage): Role {
  const { registry } = passage.grounding;
  const entity =
    registry.find(label) ??
    registry.find(label.split(" ").map(fold).join(" ")) ??
    registry.enter({ label, type: "symptom" });
  return namedRole(entity, spanOf(member.from, passage), registry);
}

function known(name: string, from: number, passage: Passage): readonly Role[] {
  const { registry } = passage.grounding;
  const entity = registry.find(name);
  return entity === undefined ? [] : [namedRole(entity, spanOf(from, passage), registry)];
}
