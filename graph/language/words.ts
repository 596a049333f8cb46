import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  modals,
  numberWords,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from "./closed-class";
import { multiwords } from "./multiwords";
import type { Token } from "./tokens";
import { verbForms } from "./verbs";
import type { Tag, Word } from "./word";

/** A known term in a token sequence: tokens `from` to `to`, half-open. */
export interface Term {
  readonly from: number;
  readonly to: number;
}

const longestMultiword = 4;

/** Groups tokens into words and gives each the part of speech it has on its own; context may change it (see `tag`). */
export function words(tokens: readonly Token[], terms: readonly Term[]): readonly Word[] {
  const result: Word[] = [];
  let term = 0;
  for (let at = 0; at < tokens.length; ) {
    while (term < terms.length && (terms[term]?.from ?? 0) < at) term++;
    const known = terms[term];
    const word =
      known?.from === at
        ? termWord(tokens, known, term)
        : (timesPerPeriod(tokens, at) ??
          multiword(tokens, at) ??
          compound(tokens, at, terms[term]?.from ?? tokens.length));
    result.push(word);
    at = word.to;
  }
  return result;
}

function termWord(tokens: readonly Token[], { from, to }: Term, term: number): Word {
  const low = joined(tokens, from, to);
  const verb = to - from === 1 ? verbForms.get(low) : undefined;
  return {
    from,
    to,
    low,
    tag: "noun",
    term,
    tight: isTight(tokens, from),
    ...(verb && { verb }),
    ...(inCapitals(tokens[to - 1]) && { capitals: true as const }),
  };
}

const opensMultiword: ReadonlySet<string> = new Set([...multiwords.keys()].map((key) => key.split(" ")[0] ?? key));

function multiword(tokens: readonly Token[], from: number): Word | undefined {
  if (!opensMultiword.has(tokens[from]?.low ?? "")) return undefined;
  for (let length = Math.min(longestMultiword, tokens.length - from); length >= 1; length--) {
    if (length > 1 && tokens.slice(from, from + length).some(({ kind }) => kind === "hyphen")) continue;
    const low = joined(tokens, from, from + length);
    const tag = multiwords.get(low);
    if (tag) return { from, to: from + length, low, tag, tight: isTight(tokens, from) };
  }
  return undefined;
}

/** "Once a week", "three times daily", "twice per day" say when, not what. */
function timesPerPeriod(tokens: readonly Token[], from: number): Word | undefined {
  const first = tokens[from]?.low ?? "";
  if (!/^(once|twice|\d+|two|three|four|five|several)$/.test(first)) return undefined;
  const text = tokens
    .slice(from, from + 4)
    .map(({ low }) => low)
    .join(" ");
  const match = text.match(
    /^(?:once|twice|(?:\d+|two|three|four|five|several) times) (?:(?:a|an|per|each|every) )?(?:day|week|month|year|daily|weekly|monthly|yearly)\b/,
  );
  if (!match) return undefined;
  const to = from + match[0].split(" ").length;
  return { from, to, low: match[0], tag: "adverb", tight: false };
}

/** A word with everything hyphenated to it ("steroid-sparing"), unless a known term begins inside. */
function compound(tokens: readonly Token[], from: number, limit: number): Word {
  let to = from + 1;
  while (tokens[to]?.kind === "hyphen" && to + 1 < limit && isWordLike(tokens[to + 1]) && !tokens[to + 1]?.gap) to += 2;
  const last = tokens[to - 1];
  const low = joined(tokens, from, to);
  const verb = verbForms.get(to - from === 1 ? low : (last?.low ?? ""));
  const tag = to - from > 1 ? compoundTag(last?.low ?? "") : ownTag(tokens[from]);
  return {
    from,
    to,
    low,
    tag,
    tight: isTight(tokens, from),
    ...(verb && to - from === 1 && { verb }),
    ...(inCapitals(last) && { capitals: true as const }),
  };
}

const inCapitals = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && /^[\p{Lu}\p{N}]+$/u.test(token.text);
const isWordLike = (token: Token | undefined): boolean => token?.kind === "word" || token?.kind === "number";
const isTight = (tokens: readonly Token[], at: number): boolean => at > 0 && tokens[at]?.gap === false;

const joined = (tokens: readonly Token[], from: number, to: number): string => {
  if (to - from === 1) return tokens[from]?.low ?? "";
  let text = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "hyphen" || token.kind === "slash") continue;
    text += text === "" ? token.low : ` ${token.low}`;
  }
  return text;
};

const compoundTag = (last: string): Tag => {
  const verb = verbForms.get(last);
  if (verb && !verb.noun && verb.form !== "base" && verb.form !== "s") return "adjective";
  if (adjectives.has(last) || adjectiveEnding.test(last) || /^(on|off|in|out|down)$/.test(last)) return "adjective";
  return "noun";
};

const adjectiveEnding =
  /(atory|ctory|ous|ical|ary|ible|able|ful|less|oid|ive|ic|al|ular|ile|free|like|prone|rich|wide|specific|related|based|line)$/;
const nounDespiteEnding = new Set(
  "laboratory history victory factory conservatory observatory hospital signal interval clinic topic antibiotic laxative relative preservative medical arousal withdrawal approval removal survival arrival renewal trial animal mineral individual manual logic music traffic panic relapse table vegetable cable syllable objective alternative adjective sedative derivative additive canal capital total goal appraisal proposal denial material principal rival steroid thyroid opioid corticosteroid profile file mile missile textile life wife wheal peal meal deal heal seal metal petal pedal crystal vial line airline baseline guideline fabric mosaic colic cleric critic diuretic anesthetic cosmetic statistic characteristic diagnostic epidemic emetic analgesic narcotic prophylactic antiseptic probiotic prebiotic antiepileptic anticonvulsive emulsive incentive motive live dive drive vocabulary library summary salary boundary anniversary secretary estuary capillary artery".split(
    " ",
  ),
);
const adjectiveAnt = new Set(
  "resistant dependent persistent recurrent different important significant frequent present dominant pregnant deficient transient efficient consistent intermittent prominent permanent subsequent redundant abundant malignant constant relevant apparent recent decent sufficient insufficient distant instant silent violent excellent ancient evident urgent concurrent convenient potent competent redundant brilliant inadvertent indifferent reluctant incompetent immunocompetent immunodeficient triumphant purulent turbulent virulent impotent".split(
    " ",
  ),
);

/** The part of speech a single token has on its own. */
function ownTag(token: Token | undefined): Tag {
  if (!token) return "mark";
  if (token.kind === "number") return "number";
  if (token.kind !== "word") return "mark";
  const { low } = token;
  if (low === "to") return "to";
  if (low === "not" || low === "never" || low === "neither" || low === "nor") return "not";
  if (low === "cannot" || modals.has(low)) return "modal";
  if (auxiliaries.has(low)) return "auxiliary";
  if (determiners.has(low)) return "determiner";
  if (pronouns.has(low)) return "pronoun";
  if (relatives.has(low)) return "relative";
  if (coordinators.has(low)) return "coordinator";
  if (subordinators.has(low)) return "subordinator";
  if (prepositions.has(low)) return "preposition";
  if (numberWords.has(low)) return "number";
  if (adverbs.has(low)) return "adverb";
  if (adjectives.has(low) || adjectiveAnt.has(low)) return "adjective";
  if (verbForms.has(low)) return "verb";
  if (/^un[a-z]{4}/.test(low) && (adjectives.has(low.slice(2)) || verbForms.has(low.slice(2)))) return "adjective";
  if (
    /ly$/.test(low) &&
    low.length > 4 &&
    !/megaly$|^(family|anomaly|assembly|supply|belly|elderly|unfriendly|costly)$/.test(low)
  )
    return "adverb";
  if (adjectiveEnding.test(low) && !nounDespiteEnding.has(low)) return "adjective";
  if (
    /(ed|[^aeiou]est)$/.test(low) &&
    low.length > 5 &&
    !/(test|chest|forest|harvest|request|interest|arrest|protest|guest|crest)$/.test(low)
  )
    return "adjective";
  return "noun";
}
