import { fold } from "../language/fold";
import { readGroup } from "../language/group";
import type { Group, NounPhrase } from "../language/phrases";
import type { Word } from "../language/word";
import { episodicNouns } from "../lexicon/episodic-nouns";
import {
  deviations,
  mereModifiers,
  personNouns,
  pointers,
  transparentNouns,
  variantNouns,
} from "../lexicon/head-nouns";
import { slug } from "../lexicon/lexicon";
import type { EntityId, EntityType } from "../model/entity";
import type { Span } from "../model/source";
import { type Analysis, spanOfWords } from "./analysis";
import { typeOfNoun } from "./noun-type";
import type { Registry } from "./registry";

/** What a noun phrase stands for. An open referent has no type of its own: the role it plays may give it one. */
export interface Referent {
  readonly entity: EntityId;
  readonly type: EntityType | undefined;
  readonly span: Span;
}

/** The things a phrase names: one, several ("mutations of A and B"), or none (people, "the risk"). Unknown ones are entered in the registry. */
export function nameReferents(phrase: NounPhrase, analysis: Analysis, registry: Registry): readonly Referent[] {
  if (phrase.pronoun) return [];
  const reader: Reader = { analysis, registry };
  const words = contentWords(phrase, analysis);
  const head = words.at(-1);
  if (!head) return [];
  if (phrase.borrowed !== undefined) return [borrowing(phrase, words, reader)];
  const noun = fold(lastToken(head, analysis));
  const glossed = fromGloss(phrase, reader, words);
  if (glossed) return [glossed];
  if (head.term !== undefined && variantNouns.has(noun)) {
    const genes = genesOf(phrase, words, reader);
    if (genes.length > 0) return genes;
  }
  const flare = flaring(head, words, reader);
  if (flare.length > 0 && head.term !== undefined) return [knownHead(head, [head], phrase, reader), ...flare];
  if (head.term !== undefined) return [knownHead(head, words, phrase, reader)];
  if (noun === "care" && words.length === 1) return [];
  if (
    personNouns.has(noun) ||
    (words.length === 1 &&
      pointers.has(noun) &&
      !transparentNouns.has(noun) &&
      !(phrase.of && typeOfNoun(noun, noun)?.type === "mechanism"))
  )
    return [];
  if (transparentNouns.has(noun) && !(phrase.of === undefined && episodicNouns.has(noun)))
    return throughTransparent(phrase, words, reader);
  if (amounts.has(noun) && phrase.of) {
    const dosed = groupReferents(phrase.of, reader).filter(({ type }) => type === "treatment");
    if (dosed.length > 0) return dosed;
  }
  const carried = carriers.has(noun) ? words.at(-2) : undefined;
  if (carried?.term !== undefined && registry.typeOf(analysis.terms[carried.term]?.entity ?? "") === "treatment")
    return [knownHead(carried, words.slice(0, -1), { ...phrase, head: analysis.words.indexOf(carried) }, reader)];
  if (variantNouns.has(noun)) {
    const family = familyIn(phrase, words, reader);
    if (family.length > 0) return family;
    const genes = genesOf(phrase, words, reader);
    if (genes.length > 0) return genes;
  }
  return unknownHead(phrase, words, noun, reader);
}

/** "Viral and bacterial infections": the first adjective with the noun that it borrows. */
function borrowing(phrase: NounPhrase, words: readonly Word[], { analysis, registry }: Reader): Referent {
  const head = words.at(-1) as Word;
  const noun = lastToken(head, analysis);
  const modifier =
    words
      .slice(0, -1)
      .map((word) => textOf(word, analysis))
      .join(" ") || textOf(analysis.words[phrase.from] as Word, analysis);
  const label = `${modifier} ${noun}`;
  const tails = textOf(head, analysis)
    .split(" ")
    .map((_, at, all) => all.slice(at).join(" "));
  const entity =
    tails.map((tail) => registry.find(`${modifier} ${tail}`)).find((found) => found !== undefined) ??
    registry.enter({ label, type: typeOfNoun(fold(noun), noun)?.type });
  return { entity, type: registry.typeOf(entity), span: spanOfWords(analysis, phrase.from, phrase.to) };
}

interface Reader {
  readonly analysis: Analysis;
  readonly registry: Registry;
}

const lastToken = (word: Word, { tokens }: Analysis): string => tokens[word.to - 1]?.text ?? "";

/** "An excess of vitamin D", "high doses of X". */
const amounts = new Set(["excess", "overdose", "dose", "amount", "intake", "use", "course"]);

/** "Steroid exposure", "opioid use" are about the drug. */
const carriers = new Set(["exposure", "use", "intake", "administration", "dosing", "course", "withdrawal_"]);

/** The words of a phrase without determiner, brackets, and modifiers that change nothing ("severe"). A borrowed head comes last. */
function contentWords(phrase: NounPhrase, { words, tokens }: Analysis): readonly Word[] {
  const found: Word[] = [];
  let depth = 0;
  for (let at = phrase.from; at < phrase.to; at++) {
    const word = words[at];
    if (!word) continue;
    if (word.low === "(" || word.low === "[") depth++;
    else if (word.low === ")" || word.low === "]") depth--;
    else if (
      depth === 0 &&
      word.tag !== "mark" &&
      word.tag !== "determiner" &&
      word.tag !== "adverb" &&
      word.tag !== "coordinator"
    )
      found.push(word);
  }
  const borrowed = phrase.borrowed === undefined ? undefined : words[phrase.borrowed];
  const head = borrowed ?? found.at(-1);
  const modifiers = borrowed ? [...found] : found.slice(0, -1);
  const classifier = modifiers[0];
  if (
    head &&
    classifier &&
    classifiers.has(fold(classifier.low)) &&
    /\p{Lu}|\d/u.test(textOf(modifiers[1] ?? head, { tokens } as Analysis))
  )
    modifiers.shift();
  const kept = modifiers.filter(
    (word, at) =>
      word.term !== undefined ||
      (word.tag !== "number" && !mereModifiers.has(word.low)) ||
      isNamePart(word, modifiers[at - 1]),
  );
  return head ? [...kept, head] : kept;
}

/** "The enzyme RhoA", "the kinases PKN1": the proper name is the name. */
const classifiers = new Set(
  "enzyme protein gene kinase receptor hormone drug antibody mold bacterium cytokine complex mutation variant transporter channel messenger molecule antigen".split(
    " ",
  ),
);

/** Numbers that belong to a name ("type 2", "factor 8") are part of compounds or known terms; loose ones are amounts. */
const isNamePart = (word: Word, before: Word | undefined): boolean =>
  word.tag === "number" &&
  (/^[ivx]+$/.test(word.low) || /^(type|grade|stage|class|phase|factor|group)$/.test(before?.low ?? ""));

/** "A raised white cell count (leukocytosis)": a phrase the vocabulary does not know, glossed by one that it does. */
function fromGloss(phrase: NounPhrase, { analysis, registry }: Reader, words: readonly Word[]): Referent | undefined {
  if (words.at(-1)?.term !== undefined && words.length === 1) return undefined;
  const items = phrase.gloss.at(-1);
  const only = items?.length === 1 ? items[0] : undefined;
  if (only?.kind !== "noun") return undefined;
  const head = analysis.words[only.head];
  const term = head?.term === undefined ? undefined : analysis.terms[head.term];
  if (!term || only.to - only.from > 1) return undefined;
  const first = words[0] as Word;
  const span = {
    start: spanOfWords(analysis, analysis.words.indexOf(first), phrase.head + 1).start,
    end: spanOfWords(analysis, phrase.head, phrase.head + 1).end,
  };
  const base = words.at(-1)?.term === undefined ? undefined : analysis.terms[words.at(-1)?.term ?? -1]?.entity;
  if (
    base !== undefined &&
    (base === term.entity ||
      (["gene", "disease", "treatment"].includes(registry.typeOf(base) ?? "") &&
        registry.typeOf(base) !== registry.typeOf(term.entity)))
  )
    return undefined;
  registry.alias(term.entity, labelOf(words, phrase, analysis));
  return { entity: term.entity, type: registry.typeOf(term.entity), span };
}

/** Modifiers that make a form of its own of the article's subject. */
const formWords = new Set(
  "acquired secondary atypical drug-induced neonatal cutaneous ocular generalized congenital monogenic juvenile sporadic familial".split(
    " ",
  ),
);

/** "Cytopenia flares" are flares, and of cytopenia. */
function flaring(head: Word, words: readonly Word[], { analysis, registry }: Reader): readonly Referent[] {
  if (!/^flares?$|^flare ups?$/.test(head.low)) return [];
  return words.slice(0, -1).flatMap((word): readonly Referent[] => {
    const entity = word.term === undefined ? undefined : analysis.terms[word.term]?.entity;
    return entity !== undefined && registry.typeOf(entity) === "symptom"
      ? [{ entity, type: "symptom", span: wordSpan(word, analysis) }]
      : [];
  });
}

function knownHead(head: Word, words: readonly Word[], phrase: NounPhrase, reader: Reader): Referent {
  const { analysis, registry } = reader;
  const term = analysis.terms[head.term ?? -1];
  const entity = term?.entity ?? "";
  const type = registry.typeOf(entity);
  const base: Referent = { entity, type, span: withModifiers(head, phrase, analysis) };
  const modifiers = words.slice(0, -1).filter(({ low }) => type === "disease" || !low.endsWith(" like"));
  if (modifiers.length === 0 || type === "gene" || modifiers.some((word) => word.tag === "verb")) return base;
  const deviant = modifiers.some((word) => deviations.has(word.low));
  if (type === "pathway") return deviant ? specific(words, phrase, "symptom", reader, undefined) : base;
  if (registry.isSubject(entity) && !modifiers.some((word) => formWords.has(word.low))) return base;
  if (deviant && (type === "mechanism" || type === "test"))
    return specific(words, phrase, "symptom", reader, undefined);
  return specific([...modifiers, head], phrase, type, reader, registry.subtypeOf(entity));
}

/** The span of a known name with the adjectives right before it ("mild pain"), which are part of how the article words it. */
function withModifiers(head: Word, phrase: NounPhrase, analysis: Analysis): Span {
  let from = phrase.borrowed === undefined ? phrase.head : analysis.words.indexOf(head);
  const { end } = wordSpan(head, analysis);
  while (from - 1 >= phrase.from && analysis.words[from - 1]?.tag === "adjective") from--;
  return { start: Math.min(spanOfWords(analysis, from, from + 1).start, wordSpan(head, analysis).start), end };
}

const signNouns = new Set(["sign", "phenomenon"]);

/** "The risk of A and B", "bleeding risk": what the noun points to. */
function throughTransparent(phrase: NounPhrase, words: readonly Word[], reader: Reader): readonly Referent[] {
  const eponym = words.at(-2);
  if (
    eponym &&
    eponym.term === undefined &&
    /^\p{Lu}\p{Ll}/u.test(textOf(eponym, reader.analysis)) &&
    signNouns.has(fold(lastToken(words.at(-1) as Word, reader.analysis)))
  )
    return [specific(words, phrase, "symptom", reader, undefined)];
  if (phrase.of) return groupReferents(phrase.of, reader);
  const listed = phrase.gloss.flatMap((items) => {
    const at = items.findIndex(({ kind }) => kind === "noun");
    const reading = at >= 0 ? readGroup(items, at, false) : undefined;
    return reading && reading.group.members.length > 1 ? groupReferents(reading.group, reader) : [];
  });
  if (listed.length > 0) return listed;
  const before = words.slice(0, -1);
  const last = before.at(-1);
  if (!last) return [];
  if (last.term !== undefined) {
    const entity = reader.analysis.terms[last.term]?.entity ?? "";
    return [{ entity, type: reader.registry.typeOf(entity), span: wordSpan(last, reader.analysis) }];
  }
  const noun = fold(lastToken(last, reader.analysis));
  const type = last.tag === "noun" ? typeOfNoun(noun, lastToken(last, reader.analysis)) : undefined;
  return type
    ? [specific(before, { ...phrase, head: reader.analysis.words.indexOf(last) }, type.type, reader, type.subtype)]
    : [];
}

export function groupReferents(group: Group, reader: Reader): readonly Referent[] {
  return group.members.flatMap((member) => nameReferents(member, reader.analysis, reader.registry));
}

/** "RAS genes (mostly NRAS, sometimes KRAS)": the family that the article itself spells out. */
function familyIn(phrase: NounPhrase, words: readonly Word[], { analysis, registry }: Reader): readonly Referent[] {
  const listed = phrase.gloss
    .flatMap((items) =>
      items.flatMap((item) =>
        item.kind === "noun" ? nameReferents({ ...item, complements: [], apposition: [] }, analysis, registry) : [],
      ),
    )
    .filter(({ type }) => type === "gene");
  if (listed.length === 0) return [];
  const name = labelOf(words.slice(0, -1), phrase, analysis);
  if (name !== "" && listed.length > 1)
    registry.defineFamily(
      name.replace(/\s(pathway|family)$/, ""),
      listed.map(({ entity }) => entity),
    );
  return listed;
}

const geneSymbol = /^[A-Z][A-Z0-9]{1,9}(?:-[A-Z0-9]{1,5})?$/;

/** "NRAS mutation", "mutations of NFKB1 or CTLA4", "changes in the HBB gene". */
function genesOf(phrase: NounPhrase, words: readonly Word[], reader: Reader): readonly Referent[] {
  const { analysis, registry } = reader;
  const named = words.slice(0, -1).flatMap((word): Referent[] => {
    if (word.term !== undefined) {
      const entity = analysis.terms[word.term]?.entity ?? "";
      const members = registry.familyOf(textOf(word, analysis).replace(/\s(pathway|family)$/i, ""));
      if (members.length > 0)
        return members.map((member) => ({ entity: member, type: "gene", span: wordSpan(word, analysis) }));
      return registry.typeOf(entity) === "gene" || registry.geneOf(entity)
        ? [{ entity: registry.geneOf(entity) ?? entity, type: "gene", span: wordSpan(word, analysis) }]
        : [];
    }
    const text = textOf(word, analysis);
    const family = registry.familyOf(text);
    if (family.length > 0) return family.map((entity) => ({ entity, type: "gene", span: wordSpan(word, analysis) }));
    return geneSymbol.test(text) && /[A-Z]{2}|\d/.test(text)
      ? [{ entity: registry.enter({ label: text, type: "gene" }), type: "gene", span: wordSpan(word, analysis) }]
      : [];
  });
  if (named.length > 0) return named;
  const inside = [
    ...(phrase.of ? [phrase.of] : []),
    ...phrase.complements.filter(({ preposition }) => preposition === "in").map(({ group }) => group),
  ];
  return inside.flatMap((group) =>
    group.members.flatMap((member): readonly Referent[] => {
      const known = nameReferents(member, analysis, registry).filter(({ type }) => type === "gene");
      const text = textOf(analysis.words[member.head] as Word, analysis);
      if (known.length > 0 || member.to - member.from !== 1 || !geneSymbol.test(text)) return known;
      return [
        {
          entity: registry.enter({ label: text, type: "gene" }),
          type: "gene",
          span: wordSpan(analysis.words[member.head] as Word, analysis),
        },
      ];
    }),
  );
}

const nominalOf: ReadonlySet<EntityType> = new Set(["mechanism", "symptom", "risk", "test"]);

function unknownHead(phrase: NounPhrase, words: readonly Word[], noun: string, reader: Reader): readonly Referent[] {
  const head = words.at(-1) as Word;
  const deviant = words.slice(0, -1).some((word) => deviations.has(word.low));
  const kind =
    head.tag === "noun" || phrase.borrowed !== undefined
      ? typeOfNoun(noun, lastToken(head, reader.analysis))
      : undefined;
  const type =
    deviant && (kind === undefined || kind.type === "test" || kind.type === "pathway") ? "symptom" : kind?.type;
  const bare = words.length === 1;
  if (bare && type === undefined && head.tag !== "noun") return [];
  return [specific(words, phrase, type, reader, kind?.subtype)];
}

/** Enters the phrase as an entity of its own, with its "of …" where the head is a process or state ("loss of sight"). */
function specific(
  words: readonly Word[],
  phrase: NounPhrase,
  type: EntityType | undefined,
  reader: Reader,
  subtype: string | undefined,
): Referent {
  const { analysis, registry } = reader;
  const ofPart =
    phrase.of && (type === undefined || nominalOf.has(type))
      ? ` of ${phrase.of.members.map((member) => labelOf(contentWords(member, analysis), member, analysis)).join(phrase.of.joint === "or" ? " or " : " and ")}`
      : "";
  const label = labelOf(words, phrase, analysis) + (ofPart.length < 60 ? ofPart : "");
  const site = phrase.complements.find(
    ({ preposition, group }) =>
      preposition === "at" && /site$/.test(analysis.words[group.members[0]?.head ?? -1]?.low ?? ""),
  );
  if (site && type !== undefined) return siteReaction(words, phrase, site.group.members[0] as NounPhrase, type, reader);
  const first = analysis.words.indexOf(words[0] as Word);
  const end =
    ofPart && phrase.of
      ? spanOfWords(
          analysis,
          phrase.of.members.at(-1)?.head ?? phrase.head,
          (phrase.of.members.at(-1)?.head ?? phrase.head) + 1,
        ).end
      : spanOfWords(analysis, phrase.head, phrase.head + 1).end;
  const start = spanOfWords(analysis, first, first + 1).start;
  const entity = registry.enter({ label, type, ...(subtype !== undefined && { subtype }) });
  return { entity, type: registry.typeOf(entity), span: { start: Math.min(start, end), end: Math.max(start, end) } };
}

/** "Redness at the injection site". */
function siteReaction(
  words: readonly Word[],
  phrase: NounPhrase,
  site: NounPhrase,
  type: EntityType,
  { analysis, registry }: Reader,
): Referent {
  const label = `${labelOf(words, phrase, analysis)} at the ${labelOf(contentWords(site, analysis), site, analysis)}`;
  const entity = registry.find(label) ?? registry.enter({ label, type });
  const first = analysis.words.indexOf(words[0] as Word);
  return {
    entity,
    type: registry.typeOf(entity),
    span: {
      start: spanOfWords(analysis, first, first + 1).start,
      end: spanOfWords(analysis, site.head, site.head + 1).end,
    },
  };
}

const wordSpan = (word: Word, { tokens }: Analysis): Span => ({
  start: tokens[word.from]?.start ?? 0,
  end: tokens[word.to - 1]?.end ?? 0,
});

const textOf = (word: Word, { tokens }: Analysis): string => {
  let text = "";
  for (let at = word.from; at < word.to; at++) {
    const token = tokens[at];
    if (token) text += (token.gap && text !== "" ? " " : "") + token.text;
  }
  return text;
};

/** The phrase as a label: its words as written, without what brackets and commas hold apart. */
export function labelOf(words: readonly Word[], phrase: NounPhrase, analysis: Analysis): string {
  void phrase;
  return words.map((word) => textOf(word, analysis)).join(" ");
}

export const idOf = slug;
