import { fold } from "../../language/fold";
import { readGroup } from "../../language/group";
import { changedPhrase, type Group, type NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { deviations } from "../../lexicon/head-nouns";
import { spanOfTokens, spanOfWords } from "../analysis";
import { typeOfNoun } from "../noun-type";
import { contentWords } from "./content-words";
import { enterPhrase } from "./enter-phrase";
import type { Reader, Referent } from "./referent";
import { labelOf, lastToken, wordText } from "./word-text";

/** With the name of a person before them they are findings: "Chvostek sign". */
const signNouns = new Set(["sign", "phenomenon"]);

/** What a noun that only points to something stands for: "the risk of A and B", "bleeding risk", "symptoms (A, B)". */
export function throughTransparent(phrase: NounPhrase, words: readonly Word[], reader: Reader): readonly Referent[] {
  if (isEponymousSign(words, reader)) return [enterPhrase(words, phrase, { type: "symptom" }, reader)];
  if (phrase.of && isNamedForm(words, reader)) return [];
  const scarce = phrase.of ? ofAmount(phrase.of, words, reader) : [];
  if (scarce.length > 0) return scarce;
  if (phrase.of) return groupReferents(phrase.of, reader);
  const listed = listedInGloss(phrase, reader);
  return listed.length > 0 ? listed : modifierReferent(phrase, words.slice(0, -1), reader);
}

const amountNoun = /^(number|amount)$/;

/** "A reduced number of platelets" is reduced platelets, and not platelets. */
function ofAmount({ members }: Group, words: readonly Word[], { analysis, registry }: Reader): readonly Referent[] {
  const noun = lastToken(words.at(-1) as Word, analysis);
  const way = words.slice(0, -1).find(({ low }) => deviations.has(low));
  if (way === undefined || !amountNoun.test(fold(noun))) return [];
  return members.map((member) => {
    const own = labelOf(contentWords(member, analysis), analysis);
    const entity =
      registry.find(`${way.low} ${own}`) ?? registry.enter({ label: `${way.low} ${noun} of ${own}`, type: "symptom" });
    return { entity, type: registry.typeOf(entity), span: spanOfWords(analysis, member.from, member.head + 1) };
  });
}

/** "Recessive forms of X": not X as a whole, and without a name. */
const isNamedForm = (words: readonly Word[], { analysis }: Reader): boolean =>
  /^(form|type|variant|subtype)$/.test(fold(lastToken(words.at(-1) as Word, analysis))) &&
  words
    .slice(0, -1)
    .some(({ tag, term, low }) => (tag === "adjective" || low.startsWith("non ")) && term === undefined);

/** What the members of a group stand for. */
export const groupReferents = ({ members }: Group, reader: Reader): readonly Referent[] =>
  members.flatMap((member) => reader.name(member, reader));

function isEponymousSign(words: readonly Word[], { analysis }: Reader): boolean {
  const eponym = words.at(-2);
  return (
    eponym !== undefined &&
    eponym.term === undefined &&
    /^\p{Lu}\p{Ll}/u.test(wordText(eponym, analysis)) &&
    signNouns.has(fold(lastToken(words.at(-1) as Word, analysis)))
  );
}

/** The members of a list in brackets. */
const listedInGloss = ({ gloss }: NounPhrase, reader: Reader): readonly Referent[] =>
  gloss.flatMap((items) => {
    const at = items.findIndex(({ kind }) => kind === "noun");
    const reading = at >= 0 ? readGroup(items, at, false) : undefined;
    return reading && reading.group.members.length > 1 ? groupReferents(reading.group, reader) : [];
  });

/** What stands before the noun: "bleeding risk" is about bleeding. */
function modifierReferent(phrase: NounPhrase, words: readonly Word[], reader: Reader): readonly Referent[] {
  const { analysis, registry } = reader;
  const last = words.at(-1);
  if (!last) return [];
  if (last.term !== undefined) {
    const entity = analysis.terms[last.term]?.entity ?? "";
    return [{ entity, type: registry.typeOf(entity), span: spanOfTokens(analysis.tokens, last) }];
  }
  const written = lastToken(last, analysis);
  const kind = last.tag === "noun" ? typeOfNoun(fold(written), written) : undefined;
  return kind ? [enterPhrase(words, changedPhrase(phrase, { head: analysis.words.indexOf(last) }), kind, reader)] : [];
}
