import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { deviations, transparentNouns } from "../../lexicon/head-nouns";
import { figurativeNouns } from "../../lexicon/relational-nouns";
import type { EntityType } from "../../model/entity";
import type { Span } from "../../model/source";
import { type Analysis, spanOfTokens, spanOfWords } from "../analysis";
import { enterPhrase } from "./enter-phrase";
import { infectingGerm } from "./infecting-germ";
import { isInnate } from "./is-innate";
import type { Reader, Referent } from "./referent";

/** Participles and the like that make a form of its own of the article's subject. */
const formWords = new Set("acquired secondary drug-induced generalized sporadic familial".split(" "));
/** How a form is passed on, which tells it from those that are passed on otherwise. */
const inheritance = /^(x linked|(autosomal )?(recessive|dominant)|digenic|mitochondrial)$/;

/** Adjectives that say of the whole subject what it is like, or how far it is known. */
const describing =
  /^(heritable|inherited|hereditary|genetic|classic|classical|symptomatic|presymptomatic|asymptomatic|seronegative|seropositive|systemic|autoimmune|metabolic|inflammatory|normal|controlled|clinical|.*(linked|driven|causing|like|free|positive|negative))$/;

/** What a test may come out as when nothing is wrong: it is the test still. */
const clear = new Set(["normal", "negative", "unremarkable"]);
/** What is said of a process that goes badly, and not of something that is measured. */
const ailing = /^(impaired|defective|poor|weak|slow|overactive|abnormal|excessive|insufficient|delayed|suppressed)$/;
/** In which a substance is measured: "serum potassium" is a test. */
const fluids = /^(serum|plasma|urine|urinary|fecal|stool|salivary)$/;

/** Whether a modifier of the subject's name makes a form of it: "guttate psoriasis", and not "heritable psoriasis" or "diagnosed psoriasis". */
const makesForm = ({ low, tag, verb }: Word): boolean =>
  formWords.has(low) ||
  inheritance.test(low) ||
  (verb === undefined &&
    (tag === "adjective" || tag === "noun") &&
    !describing.test(low) &&
    !figurativeNouns.has(low) &&
    !transparentNouns.has(low));

/**
 * What a phrase stands for whose head is a known name. With modifiers it is an entity of its own ("severe pain" is pain, "chest pain" is not),
 * unless it is a gene, a pathway or the article's subject; with a modifier such as "low" or "abnormal" it is a finding.
 * `words` are the content words of the phrase, the head last.
 */
export function knownHead(head: Word, words: readonly Word[], phrase: NounPhrase, reader: Reader): Referent {
  const { analysis, registry } = reader;
  const entity = analysis.terms[head.term ?? -1]?.entity ?? "";
  const type = registry.typeOf(entity);
  const base: Referent = { entity, type, span: withAdjectives(head, phrase, analysis) };
  const modifiers = words
    .slice(0, -1)
    .filter(({ low }) => (type === "disease" || !low.endsWith(" like")) && !(type === "test" && clear.has(low)));
  const germ = infectingGerm(head, phrase, reader);
  if (germ !== undefined) return germ;
  if (isElsewhere(head, type, phrase, reader)) return enterPhrase(words, phrase, { type }, reader);
  if (modifiers.length === 0 || type === "gene" || modifiers.some(({ tag }) => tag === "verb")) return base;
  const deviant = modifiers.some(({ low }) => deviations.has(low));
  if ((type === "pathway" || type === "treatment") && modifiers.some(({ low }) => fluids.test(low)) && !deviant)
    return enterPhrase(words, phrase, { type: "test", subtype: "lab" }, reader);
  if (type === "treatment" && head.low === "fluid" && modifiers.some(({ low }) => low === "free"))
    return enterPhrase(words, phrase, { type: "symptom" }, reader);
  if (type === "pathway" && (!deviant || modifiers.every(({ low }) => low === "overactive" || low === "defective")))
    return base;
  if (type === "pathway") return enterPhrase(words, phrase, { type: "symptom" }, reader);
  if (registry.isSubject(entity) && !modifiers.every(makesForm)) return base;
  if (deviant && type === "mechanism" && modifiers.every(({ low }) => !deviations.has(low) || ailing.test(low)))
    return enterPhrase(words, phrase, { type }, reader);
  if (deviant && (type === "mechanism" || type === "test"))
    return enterPhrase(words, phrase, { type: "symptom" }, reader);
  if (type === "symptom" && isInnate([...modifiers, head].map(({ low }) => low).join(" ")))
    return enterPhrase([...modifiers, head], phrase, { type: "disease" }, reader);
  const form = enterPhrase([...modifiers, head], phrase, { type, subtype: registry.subtypeOf(entity) }, reader);
  if (registry.isSubject(entity) && form.entity !== entity && !registry.isLexical(form.entity))
    registry.setForm(form.entity);
  return form;
}

/** Findings that are others in another place: "pain on swallowing", "inflammation of the valves". */
const general =
  /^(pain|redness|swelling|inflammation|bruising|bleeding|tenderness|burning|itching|numbness|stiffness|tingling|weakness|exhaustion|paralysis|blisters?|lumps?|patches|spasms?|cramps?|warts)$/;
const places = /^(from|into|on|in|inside|across|under|around|behind|along|between|over|throughout)$/;

function isElsewhere(
  { low }: Word,
  type: EntityType | undefined,
  { of, complements, borrowed }: NounPhrase,
  { analysis: { words, terms }, registry }: Reader,
): boolean {
  if ((type !== "symptom" && type !== "mechanism") || borrowed !== undefined || !general.test(low)) return false;
  const isPart = ({ head }: NounPhrase) => {
    const term = words[head]?.term;
    const kind = term === undefined ? undefined : registry.typeOf(terms[term]?.entity ?? "");
    return kind === undefined || kind === "test" || kind === "pathway";
  };
  return (
    of?.members.every((member) => !member.pronoun && isPart(member)) ??
    complements.some(
      ({ preposition, group: { members } }) =>
        places.test(preposition) || (preposition === "at" && /site$/.test(words[members[0]?.head ?? -1]?.low ?? "")),
    )
  );
}

/** The span of a known name with the adjectives right before it ("mild pain"), which are part of how the article words it. */
function withAdjectives(head: Word, phrase: NounPhrase, analysis: Analysis): Span {
  let from = phrase.borrowed === undefined ? phrase.head : analysis.words.indexOf(head);
  const { start, end } = spanOfTokens(analysis.tokens, head);
  while (from - 1 >= phrase.from && analysis.words[from - 1]?.tag === "adjective") from--;
  return { start: Math.min(spanOfWords(analysis, from, from + 1).start, start), end };
}

/** The symptoms that flare in "cytopenia flares": these are flares, and of cytopenia. */
export function flaring(head: Word, words: readonly Word[], phrase: NounPhrase, reader: Reader): readonly Referent[] {
  const { of } = phrase;
  if (!/^flares?$|^flare ups?$/.test(head.low)) return [];
  const behind = of?.members.flatMap((member) => reader.name(member, reader)) ?? [];
  const { analysis, registry } = reader;
  const isIllness = ({ entity, type }: Referent) =>
    type === "symptom" || (type === "disease" && !registry.isSubject(entity) && !registry.isForm(entity));
  if (behind.length > 0 && behind.every(isIllness)) return behind;
  return words.slice(0, -1).flatMap((word): readonly Referent[] => {
    const entity = word.term === undefined ? undefined : analysis.terms[word.term]?.entity;
    return entity !== undefined && registry.typeOf(entity) === "symptom"
      ? [{ entity, type: "symptom", span: spanOfTokens(analysis.tokens, word) }]
      : [];
  });
}
