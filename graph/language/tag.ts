import { adjectives, pronounDeterminers } from "./closed-class";
import { phrasalVerbs } from "./phrasal-verbs";
import type { Tag, Word } from "./word";

/**
 * Settles the part of speech of words that can be several, by what stands around them: "blocks" the verb and the noun, "that" the
 * determiner, relative and subordinator, "enlarged" the adjective and participle.
 */
export function tag(words: readonly Word[]): readonly Word[] {
  const settled: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    settled.push(settle(word, settled, words, at));
  }
  return settled;
}

/** Tags the words of a heading or label, where a word that may be a noun is one ("Bruise check"). */
export const tagLabel = (words: readonly Word[], nominal = false): readonly Word[] =>
  tag(words).map((word, at, all) =>
    nominal && word.tag === "verb" && at === 0 && word.verb?.form === "base" && all[1]?.tag === "noun"
      ? { ...word, tag: "noun" }
      : word.tag === "verb" && at === 0 && adjectives.has(word.low)
        ? { ...word, tag: "adjective" }
        : word.tag === "verb" && word.verb?.noun && at > 0 && (word.verb.form === "base" || word.verb.form === "s")
          ? { ...word, tag: "noun" }
          : word,
  );

/** Tags a question without its auxiliary ("X turn into Y"): the first word that can be a base verb behind a noun is the verb. */
export function tagAsked(words: readonly Word[]): readonly Word[] {
  const tagged = tag(words);
  if (tagged.some((word) => word.tag === "verb" && word.verb?.form !== "ing" && word.verb?.form !== "past"))
    return tagged;
  const at = tagged.findIndex(
    (word, index) =>
      index > 0 &&
      word.term === undefined &&
      word.verb?.form === "base" &&
      /noun|pronoun/.test(tagged[index - 1]?.tag ?? ""),
  );
  return at < 0 ? tagged : tagged.map((word, index) => (index === at ? { ...word, tag: "verb" } : word));
}

/** Nouns that mostly stand second in a compound: "clot risk", "scar formation". */
const compoundHeads = new Set(
  "risk risks formation count counts level levels factor factors rate rates area areas size test tests score scores attack attacks".split(
    " ",
  ),
);
const quantities = new Set("more less few fewer many much several enough".split(" "));
const nounish: ReadonlySet<Tag> = new Set(["noun", "adjective", "determiner", "number", "pronoun"]);
const opensPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  (nounish.has(word.tag) ||
    (word.tag === "verb" &&
      (word.verb?.noun === true || word.verb?.form === "past" || word.verb?.form === "participle")));

function settle(word: Word, before: readonly Word[], words: readonly Word[], at: number): Word {
  if (
    word.low === "about" &&
    (words[at + 1]?.tag === "number" || words[at + 1]?.low === "one" || words[at + 1]?.low === "half")
  )
    return { ...word, tag: "adverb" };
  if (word.low === "that") return { ...word, tag: settleThat(before, words, at) };
  if (word.low === "so" || word.low === "yet") return { ...word, tag: startsClause(before) ? "coordinator" : "adverb" };
  if (word.low === "like" && before.at(-1)?.tag !== "modal") return { ...word, tag: "preposition" };
  if (word.low === "well" && words[at + 1]?.low === "as") return { ...word, tag: "adverb" };
  if (
    word.tag === "example" &&
    word.to - word.from === 1 &&
    word.low !== "e.g." &&
    word.low !== "i.e." &&
    (!opensPhrase(words[at + 1]) || (word.low !== "including" && before.at(-1)?.tag !== "mark"))
  )
    return { ...word, tag: "adverb" };
  if (word.tag === "determiner" && pronounDeterminers.has(word.low))
    return {
      ...word,
      tag: !standsAlone(words, at)
        ? "determiner"
        : quantities.has(word.low) && leftOf(before)?.tag === "auxiliary"
          ? "adjective"
          : "pronoun",
    };
  if (word.low === "one" && opensPhrase(words[at + 1]) && words[at + 1]?.tag !== "determiner")
    return { ...word, tag: "number" };
  if (word.verb) return { ...word, tag: settleVerb(word, before, words, at) };
  if (
    word.tag === "adverb" &&
    adjectives.has(word.low) &&
    opensPhrase(words[at + 1]) &&
    words[at + 1]?.tag !== "determiner" &&
    isAfterNominal(before)
  )
    return { ...word, tag: "adjective" };
  return word;
}

const isAfterNominal = (before: readonly Word[]): boolean => {
  const last = before.at(-1);
  return (
    last === undefined ||
    last.tag === "determiner" ||
    last.tag === "preposition" ||
    last.tag === "mark" ||
    last.tag === "coordinator" ||
    last.tag === "verb" ||
    last.tag === "adjective"
  );
};

const startsClause = (before: readonly Word[]): boolean => {
  const last = before.at(-1);
  return last === undefined || last.tag === "mark" || last.tag === "coordinator";
};

/** Whether the determiner at `at` has no noun of its own. */
function standsAlone(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    if (!word) break;
    if (word.tag === "adverb" || word.tag === "adjective" || word.tag === "number") continue;
    if (word.tag === "noun") return false;
    if (word.tag === "verb" && word.verb)
      return word.verb.form === "ing"
        ? false
        : !(word.verb.noun && next === at + 1 && !opensPhrase(words[next + 1])) &&
            !(word.verb.form === "past" && opensPhrase(words[next + 1]));
    return true;
  }
  return true;
}

const contentNouns = new Set(
  "evidence proof fact belief hope idea chance sign suspicion likelihood concern worry possibility".split(" "),
);

function settleThat(before: readonly Word[], words: readonly Word[], at: number): Tag {
  const last = before.at(-1);
  const next = words[at + 1];
  const verbAhead =
    next !== undefined &&
    (next.tag === "verb" ||
      next.tag === "auxiliary" ||
      next.tag === "modal" ||
      next.tag === "not" ||
      (next.tag === "adverb" && /verb|auxiliary|modal/.test(words[at + 2]?.tag ?? "")));
  if (last && contentNouns.has(last.low)) return "subordinator";
  if (last?.tag === "verb") return verbAhead ? "pronoun" : "subordinator";
  if (last?.tag === "noun" || last?.tag === "pronoun" || last?.low === ")") return "relative";
  if (verbAhead) return last?.tag === "mark" ? "relative" : "pronoun";
  return last?.tag === "adjective"
    ? "subordinator"
    : next?.tag === "noun" || next?.tag === "adjective"
      ? "determiner"
      : "subordinator";
}

/** The nearest word to the left that is no adverb or negation and stands outside brackets. */
function leftOf(before: readonly Word[]): Word | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    let word = before[at];
    if (word?.low === ")") {
      const open = before.findLastIndex((other, index) => index < at && other.low === "(");
      if (open > 0) {
        at = open - 1;
        word = before[at];
      }
    }
    if (word && word.tag !== "adverb" && word.tag !== "not") return word;
  }
  return undefined;
}

function rightOf(words: readonly Word[], at: number): Word | undefined {
  for (let next = at + 1; next < words.length; next++) if (words[next]?.tag !== "adverb") return words[next];
  return undefined;
}

/** Adjectives that open a fragment as verbs: "Lower the risk", "Clear mucus". */
const plainVerbs = new Set("lower clear slow free open close calm dry correct".split(" "));
const leadsToVerb = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === "to" && (words[at + 1]?.verb?.form === "base" || /^(be|have)$/.test(words[at + 1]?.low ?? ""));
const ordinals = new Set("former latter first second third last other".split(" "));
const prepositionalVerbs = new Set(
  "look for|screen for|test for|check for|search for|act on|act as|act by|act against|act in|work by|work on|work in|lead to|point to|result in|result from|respond to|progress to|range from|switch on|switch off|turn on|turn off|guard against|interact with|help with|help in|link to|tie to|relate to|belong to|bind to|stick to|contribute to|move to|amount to|signal through|overlap with|account for|measure up|control for".split(
    "|",
  ),
);
const takesPreposition = new Set(
  "link contribute belong relate result lead point look work act focus rest end switch interact respond call account turn progress help".split(
    " ",
  ),
);
const adjectivalIng = new Set(
  "worsening existing underlying lasting remaining growing circulating missing disabling living increasing following ongoing resulting matching promising long-lasting life-threatening slow-healing debilitating presenting".split(
    " ",
  ),
);

function settleVerb(word: Word, before: readonly Word[], words: readonly Word[], at: number): Tag {
  const verb = word.verb;
  if (!verb) return word.tag;
  const left = leftOf(before);
  const right = words[at + 1];
  switch (verb.form) {
    case "base":
    case "s":
      return settlePresent(word, verb.form, left, right, words, at, before);
    case "ing":
      return settleIng(word, left, right, before, words, at);
    default:
      return settlePast(word, left, right, words, at, before);
  }
}

const nominal = (word: Word): Tag => (adjectives.has(word.low) ? "adjective" : "noun");

function settlePresent(
  word: Word,
  form: "base" | "s",
  left: Word | undefined,
  right: Word | undefined,
  words: readonly Word[],
  at: number,
  before: readonly Word[],
): Tag {
  const noun = word.verb?.noun === true || word.term !== undefined || adjectives.has(word.low);
  if (
    form === "base" &&
    (left?.tag === "to" || left?.tag === "modal" || (left?.tag === "auxiliary" && /^d(o|id|oes)/.test(left.low)))
  )
    return "verb";
  if (left?.tag === "auxiliary") return nominal(word);
  if (left && ordinals.has(left.low) && opensPhrase(right) && before.some((w) => w.low === "the")) return "verb";
  if (
    form === "base" &&
    left?.tag === "number" &&
    left.low !== "one" &&
    (opensPhrase(right) || before.at(-2)?.low === "the")
  )
    return "verb";
  if (!noun && form === "s") return "verb";
  if (left?.tag === "determiner" || left?.tag === "number" || (left?.tag === "preposition" && left === before.at(-1)))
    return nominal(word);
  if (left?.low === "/" && before.at(-2)?.tag === "noun" && (right?.tag === "noun" || right?.verb?.noun))
    return nominal(word);
  if (
    left?.tag === "adjective" &&
    left === before.at(-1) &&
    before.at(-2)?.tag !== "auxiliary" &&
    before.at(-2)?.tag !== "adverb"
  )
    return nominal(word);
  if (left?.tag === "relative" || (left?.tag === "pronoun" && left.low !== "one" && left.low !== "other"))
    return "verb";
  if (
    form === "base" &&
    left?.tag === "verb" &&
    (left.verb?.lemma === "help" || left.verb?.lemma === "let" || left.verb?.lemma === "make")
  )
    return "verb";
  if (form === "s" && left?.tag === "verb" && left.verb?.form === "ing") return "verb";
  if (!noun) return form === "base" && left?.tag === "adjective" && adjectives.has(word.low) ? "adjective" : "verb";
  if (left?.low === "," && opensPhrase(right) && earlierVerb(before, form) && verbCloses(words, at, form))
    return "verb";
  const onward = rightOf(words, at);
  if (
    (left === undefined || left.tag === "mark") &&
    onward &&
    (phrasalVerbs.has(`${word.verb?.lemma} ${onward.low}`) ||
      (onward.tag === "preposition" && prepositionalVerbs.has(`${word.verb?.lemma} ${onward.low}`)))
  )
    return "verb";
  if ((left === undefined || left.tag === "mark") && adjectives.has(word.low) && !plainVerbs.has(word.low))
    return "adjective";
  if (left === undefined || left.tag === "mark")
    return opensPhrase(right) &&
      !compoundHeads.has(right?.low ?? "") &&
      !(right?.tag === "adjective" && /^(to|with|from|for)$/.test(words[at + 2]?.low ?? "")) &&
      !finiteAhead(words, at)
      ? "verb"
      : nominal(word);
  if (left.tag === "adjective")
    return opensPhrase(right) && right?.tag === "determiner" && before.at(-1)?.tag === "adverb"
      ? "verb"
      : nominal(word);
  if (left.tag === "coordinator")
    return (opensPhrase(right) ||
      leadsToVerb(words, at + 1) ||
      phrasalVerbs.has(`${word.verb?.lemma} ${right?.low}`) ||
      prepositionalVerbs.has(`${word.verb?.lemma} ${right?.low}`)) &&
      earlierVerb(before, form) &&
      !finiteAhead(words, at)
      ? "verb"
      : nominal(word);
  if (left.tag === "noun") return presentAfterNoun(word, form, left, right, words, at, before);
  return nominal(word);
}

/** "…, block vessels and break down": a coordinator with a verb of the same form closes the list. */
function verbCloses(words: readonly Word[], at: number, form: "base" | "s"): boolean {
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    if (!word || (word.tag === "mark" && word.low !== ",")) return false;
    if (word.tag === "coordinator") {
      const verb = words[next + 1]?.tag === "adverb" ? words[next + 2] : words[next + 1];
      if (verb?.verb?.form === form) return true;
    }
  }
  return false;
}

function presentAfterNoun(
  word: Word,
  form: "base" | "s",
  left: Word,
  right: Word | undefined,
  words: readonly Word[],
  at: number,
  before: readonly Word[],
): Tag {
  const next = right?.tag === "adverb" ? rightOf(words, at) : right;
  if ((next === undefined || next.tag === "mark") && form === "base" && isPlural(left) && opensClause(before))
    return "verb";
  if (
    next === undefined ||
    next.tag === "mark" ||
    next.tag === "coordinator" ||
    next.tag === "auxiliary" ||
    next.tag === "modal" ||
    next.tag === "relative"
  )
    return nominal(word);
  if (word.verb?.lemma === "help" && next.verb?.form === "base") return "verb";
  if (next.tag === "verb" && next.verb?.form !== "ing" && next.verb?.form !== "past" && !next.verb?.noun)
    return nominal(word);
  if (next.tag === "to" && leadsToVerb(words, at + 1)) return "verb";
  if (phrasalVerbs.has(`${word.verb?.lemma} ${next.low}`)) return "verb";
  if (form === (isPlural(left) ? "base" : "s") && before.at(-1)?.tag === "adverb" && next.tag === "preposition")
    return "verb";
  if (word.low === "present" && next.tag === "preposition" && isPlural(left) && !finiteAhead(words, at)) return "verb";
  if (next.tag === "preposition" || next.tag === "to")
    return prepositionalVerbs.has(`${word.verb?.lemma} ${next.low}`) ||
      takesPreposition.has(word.verb?.lemma ?? "") ||
      right?.tag === "adverb" ||
      (form === "s" && needsVerb(words, at))
      ? "verb"
      : nominal(word);
  const plural = isPlural(left) || coordinated(before);
  if (form === "s") return plural ? nominal(word) : "verb";
  return plural && opensPhrase(next) ? "verb" : nominal(word);
}

/** "A and B": the subject so far joins several. */
function coordinated(before: readonly Word[]): boolean {
  let joined = false;
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at];
    if (word?.tag === "coordinator" && word.low === "and") joined = true;
    else if (
      !word ||
      (!/^(noun|adjective|number|determiner|adverb)$/.test(word.tag) &&
        word.low !== "," &&
        word.low !== "(" &&
        word.low !== ")")
    )
      return joined && (word === undefined || word.low === "." || word.low === ";" || word.low === ":");
  }
  return joined;
}

/** Whether the noun phrase that ends here stands at the beginning, or right behind a coordinator with a determiner of its own: "and many patients". */
function opensClause(before: readonly Word[]): boolean {
  let at = before.length - 1;
  while (at >= 0 && /^(noun|adjective|number|adverb)$/.test(before[at]?.tag ?? "")) at--;
  const determiner = before[at]?.tag === "determiner";
  if (determiner) at--;
  return at < 0
    ? determiner || before.length === 1
    : determiner && (before[at]?.tag === "coordinator" || before[at]?.tag === "subordinator");
}

/** A subordinate clause that has no verb before or after this word. */
function needsVerb(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const word = words[back];
    if (word?.tag === "subordinator" || word?.tag === "relative") return !finiteAhead(words, at);
    if (!word || word.tag === "mark" || word.tag === "verb" || word.tag === "auxiliary" || word.tag === "modal")
      return false;
  }
  return false;
}

const isPlural = ({ low, capitals }: Word): boolean =>
  capitals !== true &&
  ((/[^su]s$/.test(low) && !/(sis|tus|itis)$/.test(low)) ||
    /^(people|children|men|women|bacteria|both|mitochondria|fungi)$/.test(low));

/** Whether a finite verb follows before the clause ends. */
function finiteAhead(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    if (!word || (word.tag === "mark" && word.low !== ",") || word.tag === "relative" || word.tag === "subordinator")
      return false;
    const before = words[next - 1]?.tag === "adverb" ? words[next - 2] : words[next - 1];
    if (before?.tag === "coordinator") continue;
    if (
      word.tag === "modal" ||
      (word.tag === "auxiliary" && /^(is|are|was|were|has|have|had|does|do|did)/.test(word.low))
    )
      return true;
    if (
      word.tag === "verb" &&
      word.verb &&
      (word.verb.form === "s" || word.verb.form === "base") &&
      !word.verb.noun &&
      words[next - 1]?.tag !== "to"
    )
      return true;
  }
  return false;
}

/** Whether a present-tense or base verb stands earlier in the clause, which a coordinator may continue. */
function earlierVerb(before: readonly Word[], form: "base" | "s"): boolean {
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at];
    if (!word || (word.tag === "mark" && word.low !== "," && word.low !== "(" && word.low !== ")")) return false;
    if (word.tag === "auxiliary" && (form === "s" ? /^(is|has|does|was)$/ : /^(are|have|do|were)$/).test(word.low))
      return true;
    if (
      word.tag === "verb" &&
      (word.verb?.form === form || word.verb?.form === "past" || before[at - 1]?.tag === "modal")
    )
      return true;
  }
  return false;
}

function settlePast(
  word: Word,
  left: Word | undefined,
  right: Word | undefined,
  words: readonly Word[],
  at: number,
  before: readonly Word[],
): Tag {
  if (left?.tag === "auxiliary" || left?.tag === "pronoun" || left?.tag === "relative") return "verb";
  if (right?.low === "," && words[at + 2]?.tag === "adjective" && words[at + 3]?.tag === "noun" && left?.tag !== "noun")
    return "adjective";
  const pair = words[at + 2];
  if (
    right?.tag === "coordinator" &&
    pair &&
    (pair.tag === "adjective" || pair.verb?.form === "past") &&
    words[at + 3]?.tag === "noun" &&
    (left === undefined || left.tag === "mark")
  )
    return "adjective";
  const noun = opensPhrase(right) && right?.tag !== "determiner" && right?.tag !== "pronoun" && right?.tag !== "number";
  if (left?.tag === "determiner" || left?.tag === "number") return "adjective";
  if (left?.tag === "preposition" || left?.tag === "adjective")
    return right?.tag === "preposition" && left.tag !== "preposition" ? "verb" : "adjective";
  if (left === undefined || left.tag === "mark" || left.tag === "coordinator")
    return noun && before.at(-1)?.tag !== "adverb" && !(left?.tag === "coordinator" && earlierPast(before))
      ? "adjective"
      : "verb";
  if (left.tag === "verb") return noun ? "adjective" : "verb";
  if (left.tag === "noun" && right?.tag === "noun" && finiteAhead(words, at)) return "adjective";
  return "verb";
}

function earlierPast(before: readonly Word[]): boolean {
  return before.some((word) => word.tag === "verb" && (word.verb?.form === "past" || word.verb?.form === "participle"));
}

function settleIng(
  word: Word,
  left: Word | undefined,
  right: Word | undefined,
  before: readonly Word[],
  words: readonly Word[],
  at: number,
): Tag {
  if (left?.tag === "auxiliary" && left.low !== "having")
    return adjectivalIng.has(word.low) || word.low === "missing" ? "adjective" : "verb";
  if (left?.tag === "determiner" || left?.tag === "number")
    return opensPhrase(right) && right?.tag === "noun" ? "adjective" : "noun";
  if (adjectivalIng.has(word.low)) return opensPhrase(right) ? "adjective" : "noun";
  if (word.term !== undefined) return "noun";
  const object = opensPhrase(right) || (right?.tag === "adverb" && left?.tag !== "noun") || right?.tag === "to";
  if (left?.tag === "adjective") return right?.tag === "noun" ? "adjective" : "noun";
  if (left?.tag === "preposition" || left?.tag === "subordinator")
    return object || (right?.tag === "verb" && right.verb?.form === "past") ? "verb" : "noun";
  if (left?.tag === "noun")
    return right?.tag === "determiner" ||
      right?.tag === "adjective" ||
      (right?.tag === "noun" && (before.at(-1)?.low === "," || isPlural(left) || !finiteAhead(words, at)))
      ? "verb"
      : "noun";
  if (left === undefined || left.tag === "mark" || left.tag === "coordinator")
    return object && !ingBeforeNoun(word, right, before)
      ? "verb"
      : right?.tag === "preposition" && left?.low === ","
        ? "verb"
        : "noun";
  if (left.tag === "verb") return object ? "verb" : "noun";
  return "noun";
}

/** "sickling disorders": the -ing word describes the noun, unless a comma before it makes it a participle with an object. */
function ingBeforeNoun(word: Word, right: Word | undefined, before: readonly Word[]): boolean {
  if (before.length === 0 || /^[:;.]$/.test(before.at(-1)?.low ?? ""))
    return right?.tag === "noun" && describing.has(word.verb?.lemma ?? "");
  return (
    right?.tag === "noun" &&
    before.at(-1)?.low !== "," &&
    before.at(-1)?.tag !== "adverb" &&
    !transitiveOnly.has(word.verb?.lemma ?? "")
  );
}

/** Participles that stand before a noun to describe it: "bleeding gums". */
const describing = new Set(
  "bleed burn ache itch tingle swell clot sickle circulate develop grow work exist heal live stab shoot wheeze weaken persist recur remain relapse remit progress vary increase decrease rise fall worsen improve cough vomit shake tremble sweat walk sleep breathe eat drink train counsel screen test swim read learn fast age whoop droop bulge peel sag".split(
    " ",
  ),
);
const transitiveOnly = new Set(
  "cause avoid reduce treat prevent take use remove block increase lower improve keep make give raise limit produce replace lead control eat drink do have drinking wear stop check correct".split(
    " ",
  ),
);
