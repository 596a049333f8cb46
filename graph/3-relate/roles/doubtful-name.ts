import { typeOfNoun } from "../../2-ground/noun-type";
import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import {
  bareMeasures,
  classNouns,
  figurativeNouns,
  rankingAdjectives,
  relationalNouns,
} from "../../lexicon/relational-nouns";
import type { EntityId } from "../../model/entity";
import type { Passage } from "../passage";
import { goesOnBehindBracket, isHalfOfIt, isPointed, isTooLittle, pointsInside, runsOn } from "./half-named";
import { isBesideSlash } from "./is-beside-slash";

/**
 * Whether the name that a phrase would make is no name of a thing: a verb or adjective on its own, a noun that does not say of what it is
 * ("the loss", "low values"). What the vocabulary lists or the entry is headed by is a name however it looks.
 */
export function isDoubtful(entity: EntityId, phrase: NounPhrase, passage: Passage): boolean {
  const { grounding, heads, analysis } = passage;
  const { registry } = grounding;
  if (isPartOfName(phrase, passage) || isTooLittle(phrase, passage) || isActing(phrase, passage)) return true;
  if (isDrugItself(phrase, passage)) return true;
  if (isTooMuch(entity, phrase, passage) || isWithoutParticle(phrase, passage)) return true;
  if (
    isNarrowedActivity(entity, phrase, passage) ||
    pointsInside(registry.get(entity)?.label.toLowerCase() ?? "", phrase, passage) ||
    isHalfOfIt(phrase, passage)
  )
    return true;
  if (registry.isLexical(entity) || heads.some((head) => head.entity === entity)) return false;
  // "Poor clearance *of dying cells*": of what has not been read.
  if (phrase.of === undefined && analysis.words[phrase.to]?.low === "of") return true;
  if (isPointed(phrase, passage) || goesOnBehindBracket(phrase, passage) || runsOn(phrase, passage)) return true;
  const label = registry.get(entity)?.label.toLowerCase() ?? "";
  const words = label.split(" ");
  if (announcing.test(label)) return true;
  const noun = fold(words.at(-1) ?? "");
  if (figurativeNouns.has(noun) || /^(back|reason|most|many) /.test(label) || quantity.test(label)) return true;
  if (phrase.borrowed === undefined && analysis.words[phrase.head]?.tag === "adjective") return true;
  if (label.includes(" of ") || label.includes(" in "))
    return (
      pointsNowhere(label) ||
      /^(site|extent|place|location|time|timing|age|mode|stretch|stretches|share|portion|proportion|fraction) of /.test(
        label,
      )
    );
  if (words.length === 1 && noun === "deficiency" && phrase.determiner === "a") return true;
  if (words.length === 1) return relationalNouns.has(noun) || isNoNoun(phrase, passage) || isCut(noun, phrase, passage);
  if (classNouns.has(noun) && words.slice(0, -1).every((word) => rankingAdjectives.has(word))) return true;
  return (
    (bareMeasures.has(noun) || /^(titer|titre)$/.test(noun)) &&
    analysis.words[phrase.head]?.term === undefined &&
    words.slice(0, -1).every((word) => isAmount.test(word) || /^(plasma|serum|blood|urine|tissue)$/.test(word))
  );
}

/** "Three *aims guide care*: to …", "*stop attacks* quickly, shield patients": what is said with a verb that was taken for a noun. */
const announcing =
  /^(\w+ )?(aims?|goals?|principles?|rules?|steps?|pillars?|points?) (guides?|governs?|shapes?|drives?|leads?|matters?|counts?)\b|^(stop|prevent|avoid|shield|calm|ease|relieve|reduce|lower|raise|keep|take|update|carry|bring|wear|pack) \w+s$/;

/** "Antibodies against X" in an entry on drugs are these drugs. */
const isDrugItself = ({ head, complements }: NounPhrase, { analysis: { words }, heads }: Passage): boolean =>
  words[head]?.low === "antibodies" && complements.length > 0 && heads.some(({ type }) => type === "treatment");

/** "Injury to the nerve", "a fall in pressure" mean more than injuries and falls. */
const completed: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    injury: /^to$/,
    damage: /^to$/,
    fall: /^(in|of)$/,
    death: /^of$/,
    drop: /^in$/,
    monitoring: /^of$/,
  }),
);

const dashes = "-–−";

/** Whether what names the thing goes on behind the words that name it; a dash right behind it is part of it too. */
function isPartOfName(phrase: NounPhrase, passage: Passage): boolean {
  const {
    analysis,
    grounding: { text },
  } = passage;
  const head = analysis.words[phrase.head];
  const last = head && analysis.tokens[head.to - 1];
  if (!head || !last) return false;
  if (head.term === undefined && dashes.includes(text.charAt(last.end)) && /\s/.test(text.charAt(last.end + 1)))
    return true;
  if (continuesBehind(phrase, passage) || isBesideSlash(phrase, passage)) return true;
  if (phrase.of === undefined && phrase.complements.length === 0) return false;
  const goesOn = completed.get(fold(head.low));
  return (
    goesOn !== undefined &&
    (phrase.complements.some(({ preposition }) => goesOn.test(preposition)) ||
      (phrase.of !== undefined && goesOn.test("of")))
  );
}

const wanting = /^(failure|inability|ability|incapacity|tendency|attempt|reluctance|potential)$/;

/** "Failure of the marrow *to make cells*", "factor (F8)*-like enzyme*": the name goes on behind what was read of it. */
function continuesBehind(phrase: NounPhrase, { analysis: { words, tokens }, grounding: { text } }: Passage): boolean {
  const end = phrase.of?.members.at(-1) ?? phrase;
  const next = words[end.to];
  if (next?.tag === "to" && wanting.test(fold(words[phrase.head]?.low ?? ""))) return true;
  const last = tokens[(words[end.head]?.to ?? 1) - 1];
  if (last === undefined || (text[last.end] !== "(" && text[last.end + 1] !== "(")) return false;
  return /^\s?\([^)]{1,12}\)-\w/.test(text.slice(last.end, last.end + 20));
}

/** "… and cripples the hairs": a word that an article follows is a verb, though none that is known. */
const isActing = ({ from, to }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  /^(the|an?|its|their|your)$/.test(words[to]?.low ?? "") &&
  words[to - 1]?.term === undefined &&
  (to - from === 1
    ? words[from - 1]?.tag === "coordinator" && /s$/.test(words[from]?.low ?? "")
    : words[to - 1]?.verb?.form === "base" && words[to - 1]?.verb?.noun === true && words[to]?.low === "the");

/** "Smoking near oxygen", "swimming in cold water": what is done in some way or place is more than what is done. */
function isNarrowedActivity(
  entity: EntityId,
  { complements }: NounPhrase,
  { grounding: { registry } }: Passage,
): boolean {
  if (complements.length === 0 || !/^[a-z]+ing$/.test(entity)) return false;
  const type = registry.typeOf(entity);
  return (
    (type === undefined || type === "risk" || type === "treatment") &&
    complements.some(({ preposition }) =>
      /^(near|in|on|at|around|with|without|under|beside|against)$/.test(preposition),
    )
  );
}

/** "Too much iron" is not the iron that is given. */
const isTooMuch = (
  entity: EntityId,
  { from, head }: NounPhrase,
  { analysis: { words }, grounding: { registry } }: Passage,
): boolean =>
  head > from &&
  (registry.typeOf(entity) === "treatment" || (!registry.isLexical(entity) && words[from]?.low === "too much")) &&
  words.slice(from, head).some(({ low }) => /^(too much|extra|excess|excessive|stored|deposited)$/.test(low));

/** "60 mmol/L or more". */
const quantity = / or (more|less|over|under)$|\b(mmol|µg|percent)\b|\d [µμmnpk]?(g|mol|iu|u)\//;

/** "Accumulation" whose "of …" is too long for a name, "breaking" of "breaking down fat". */
function isCut(noun: string, phrase: NounPhrase, { analysis: { words } }: Passage): boolean {
  const head = words[phrase.head];
  const next = words[phrase.head + 1];
  if (!head || head.term !== undefined || fold(head.low) !== noun) return false;
  if (phrase.of !== undefined && typeOfNoun(noun, head.low)?.type === "mechanism") return true;
  return head.verb?.form === "ing" && next !== undefined && /^(down|up|off|out|away|apart)$/.test(next.low);
}

/** "Trouble turning" of "trouble turning over": the particle belongs to the name. */
function isWithoutParticle({ head, to }: NounPhrase, { analysis: { words } }: Passage): boolean {
  const word = words[head];
  return (
    word?.term === undefined &&
    /ing$/.test(word?.low ?? "") &&
    /^(over|down|up|off|out|away|apart|around)$/.test(words[to]?.low ?? "")
  );
}

/** "Low value", "normal level": they say how much, and not of what. */
const isAmount =
  /^(low|high|lower|higher|normal|abnormal|raised|elevated|increased|decreased|reduced|large|small|same|given|single|total|extra|full|half|certain|initial|usual|near-normal|positive|negative|first|second|third|falling|rising|poor|deficient|absent|residual)$/;

/** "Level of the latter", "most of all". */
const pointsNowhere = (label: string): boolean =>
  / of (the )?(latter|former|all|it|these|them|symptoms?|signs?|manifestations?|(the )?disease|the condition|complications?|types|kinds|both|degrees?|years?|months?|weeks?|days?|hours?|exclusion|cm|mm|percent|cd\d+|patients?|people|cases)$/.test(
    label,
  );

/** "Trouble breathing or *eating*": a gerund that shares what stands before the one it is joined to. */
const isJoinedGerund = (at: number, words: readonly Word[]): boolean =>
  words[at]?.verb?.form === "ing" && words[at - 1]?.tag === "coordinator" && / \w+ing$/.test(words[at - 2]?.low ?? "");

/** A lone word that stands where a noun should and is none: "faint", "interacting". */
function isNoNoun(phrase: NounPhrase, { analysis: { words } }: Passage): boolean {
  const head = words[phrase.head];
  if (!head || head.term !== undefined || phrase.borrowed !== undefined) return false;
  if (/ (ranging|lasting|looking|sounding|acting|living)$|^(low|lower|high|higher) \w+$/.test(head.low)) return true;
  if (head.tag !== "noun" || isJoinedGerund(phrase.head, words)) return true;
  const isVerb = head.verb !== undefined && !head.verb.noun && head.verb.form !== "ing";
  return isVerb && phrase.determiner === undefined && phrase.of === undefined;
}
