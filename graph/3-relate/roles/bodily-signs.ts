import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { fold } from "../../language/fold";
import { phraseText } from "../../language/phrase-text";
import type { NounPhrase } from "../../language/phrases";
import { bodyNouns, bodyStates, bodyVerbs, hardDoings, sufferersVerbs } from "../../lexicon/bodily-changes";
import { sufferers } from "../../lexicon/head-nouns";
import type { Span } from "../../model/source";
import type { Passage } from "../passage";
import { failingSigns } from "./failing-signs";
import { headNoun } from "./head-noun";
import { namedRole, ofTypes, type Role } from "./role";

const becoming = /^(become|turn|get|grow|look|feel|appear|be|go)$/;
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
    // "Babies fail to thrive".
    if (/^(thrive|gain)$/.test(lemma) && passage.clause.verb?.negated && (lemma === "thrive" || /^weight\b/.test(said)))
      return known("poor weight gain", passage.clause.verb.from, passage);
    const row = sufferersVerbs.find(([verb, further]) => verb.test(lemma) && further.test(said));
    return row && !passage.clause.verb?.negated ? known(row[2], passage.clause.verb?.from ?? member.from, passage) : [];
  }
  const doing = hardDoings.get(analysis.words[member.head]?.low ?? "");
  if (doing !== undefined && becoming.test(lemma) && states(passage).some((word) => hard.test(word)))
    return known(doing, member.from, passage);
  return bodyNouns.has(noun) && member.of === undefined ? ofBody(member, lemma, passage) : [];
}

/** People, or "they", unless the entry is on signs in the plural: "Strokes. They are small". */
function isPeople({ head, pronoun }: NounPhrase, noun: string, { analysis: { words }, heads }: Passage): boolean {
  if (!pronoun) return sufferers.has(noun);
  const low = words[head]?.low ?? "";
  return (
    /^(many|some|most|others|few)$/.test(low) || (low === "they" && ofTypes(heads, "symptom", "risk").length === 0)
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
    .findIndex(({ tag, low }) => tag === "mark" || tag === "coordinator" || low === "but" || low === "as");
  return Math.min(words.length, from + (end < 0 ? longest : end));
}

/** The words behind the verb. */
const saidOf = (passage: Passage): string =>
  phraseText(passage.analysis.words, passage.clause.verb?.to ?? 0, endOf(passage));

/** What says the sign: the doing, without who does it, or the part of the body with what becomes of it. */
const spanOf = (from: number, passage: Passage): Span => spanOfWords(passage.analysis, from, endOf(passage));

const states = ({ clause, analysis: { words } }: Passage): readonly string[] =>
  [...clause.adjectives, ...clause.objects.flatMap(({ members }) => members.filter(({ from, to }) => to - from === 1))]
    .flatMap(({ from, to }) => words.slice(from, to))
    .map(({ low }) => low);

function ofBody(member: NounPhrase, lemma: string, passage: Passage): readonly Role[] {
  const { analysis, clause } = passage;
  if (clause.verb?.passive && clause.complements.some(({ preposition }) => preposition === "by")) return [];
  const state = isBodilyState(passage)
    ? [analysis.words[clause.verb?.head ?? -1]?.low ?? ""]
    : becoming.test(lemma)
      ? states(passage).filter((word) => bodyStates.has(word))
      : clause.objects.length === 0
        ? [bodyVerbs.get(lemma) ?? ""].filter((word) => word !== "")
        : [];
  const part = analysis.words
    .slice(member.from, member.head + 1)
    .filter(({ tag }) => tag !== "determiner")
    .map(({ low }) => low)
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
