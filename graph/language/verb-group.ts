import { denyingAdverbs, hedgingAdverbs, hedgingModals, hedgingVerbs, negatingVerbs } from "./certainty";
import { auxiliaries } from "./closed-class";
import { phrasalVerbs } from "./phrasal-verbs";
import type { VerbGroup } from "./phrases";
import type { Word } from "./word";

interface State {
  at: number;
  head: number;
  lemma: string;
  passive: boolean;
  form: VerbGroup["form"] | undefined;
  negated: boolean;
  uncertain: boolean;
  chain: string[];
  /** The auxiliary last seen, which decides what a participle after it means. */
  auxiliary: "be" | "have" | "do" | undefined;
  number: VerbGroup["number"];
}

/** Reads the verb group that starts at `from` ("may not have been caused", "is thought to contribute", "to help prevent"), or nothing. */
export function readVerbGroup(words: readonly Word[], from: number): VerbGroup | undefined {
  const state: State = {
    at: from,
    head: -1,
    lemma: "",
    passive: false,
    form: undefined,
    negated: false,
    uncertain: false,
    chain: [],
    auxiliary: undefined,
    number: undefined,
  };
  while (step(words, state));
  if (state.head < 0) return undefined;
  const { head, lemma, passive, form, negated, uncertain, chain, number } = state;
  const particle = words[state.at];
  const phrasal = particle && phrasalVerbs.has(`${lemma} ${particle.low}`) ? `${lemma} ${particle.low}` : undefined;
  const to = phrasal ? state.at + 1 : state.at;
  return {
    kind: "verb",
    from,
    to,
    head,
    lemma: phrasal ?? lemma,
    passive,
    form: form ?? "finite",
    negated,
    uncertain: uncertain || (passive && hedgingVerbs.has(lemma)),
    chain,
    ...(number && { number }),
  };
}

/** Takes one word into the group; false where the group ends. */
function step(words: readonly Word[], state: State): boolean {
  const word = words[state.at];
  if (!word) return false;
  switch (word.tag) {
    case "to":
      return stepTo(words, state);
    case "not":
      return continues(words, state)
        ? advance(state, () => {
            state.negated = !state.negated;
          })
        : false;
    case "adverb":
      return stepAdverb(words, state, word);
    case "modal":
      if (state.head >= 0 && state.auxiliary === undefined) return false;
      return advance(state, () => {
        state.form = "finite";
        if (hedgingModals.has(word.low)) state.uncertain = true;
        if (/n't$|^cannot$/.test(word.low)) state.negated = true;
      });
    case "auxiliary":
      return stepAuxiliary(state, word);
    case "verb":
      return stepVerb(words, state, word);
    case "adjective":
      return stepAdjective(words, state, word);
    default:
      return false;
  }
}

const advance = (state: State, change: () => void): true => {
  change();
  state.at++;
  return true;
};

const nextSolid = (words: readonly Word[], at: number): Word | undefined => {
  let next = at;
  while (words[next]?.tag === "adverb" || words[next]?.tag === "not") next++;
  return words[next];
};

/** Whether more of the group follows the adverb or negation here. */
function continues(words: readonly Word[], state: State): boolean {
  const next = nextSolid(words, state.at + 1);
  if (!next) return false;
  if (state.head >= 0 && state.auxiliary === undefined) return next.tag === "to";
  if (state.auxiliary === "be" || state.auxiliary === "have") return true;
  return (
    next.tag === "verb" ||
    next.tag === "auxiliary" ||
    next.tag === "modal" ||
    (state.head >= 0 && next.tag === "adjective") ||
    state.form === "infinitive"
  );
}

function stepAdverb(words: readonly Word[], state: State, word: Word): boolean {
  if (!continues(words, state)) {
    return false;
  }
  return advance(state, () => {
    if (hedgingAdverbs.has(word.low)) state.uncertain = true;
    if (denyingAdverbs.has(word.low)) state.negated = !state.negated;
  });
}

function stepTo(words: readonly Word[], state: State): boolean {
  const next = nextSolid(words, state.at + 1);
  if (next?.tag !== "verb" && next?.tag !== "auxiliary") return false;
  if (next.tag === "verb" && next.verb?.form !== "base") return false;
  if (state.head >= 0 && !catenative(state)) return false;
  return advance(state, () => {
    if (state.head < 0) state.form = "infinitive";
    else link(state);
  });
}

/** The main verb so far becomes a link of the chain. */
function link(state: State): void {
  state.chain.push(state.lemma);
  if (hedgingVerbs.has(state.lemma)) state.uncertain = true;
  if (negatingVerbs.has(state.lemma)) state.negated = !state.negated;
  state.head = -1;
  state.passive = false;
  state.auxiliary = undefined;
  if (state.form === "loose") state.form = "finite";
}

const neverLinks = new Set("allow enable permit force lead push urge teach deprive contribute".split(" "));
const linksWhenActive = new Set(
  "help tend need have begin start continue serve aim come try attempt appear seem fail refuse cease happen want choose plan prove turn learn threaten remain struggle use ought likely unlikely able unable bound prone go wait hope intend".split(
    " ",
  ),
);
const linksWhenLoose = new Set(
  "think believe know use suspect need report show find suppose say expect mean design intend assume".split(" "),
);
function catenative(state: State): boolean {
  if (neverLinks.has(state.lemma) && !state.passive) return false;
  if (state.form === "loose" && linksWhenLoose.has(state.lemma)) return true;
  return state.passive || linksWhenActive.has(state.lemma) || state.auxiliary === "be" || state.auxiliary === "have";
}

function stepAuxiliary(state: State, word: Word): boolean {
  const auxiliary = auxiliaries.get(word.low);
  if (!auxiliary || (state.head >= 0 && state.auxiliary === undefined)) return false;
  return advance(state, () => {
    if (state.form === undefined)
      state.form = auxiliary.finite ? "finite" : word.low === "being" || word.low === "having" ? "ing" : "finite";
    if (word.low.endsWith("n't")) state.negated = true;
    if (state.chain.length === 0)
      state.number = /^(is|was|has|does)/.test(word.low)
        ? "singular"
        : /^(are|were|have|do)/.test(word.low)
          ? "plural"
          : undefined;
    state.auxiliary = auxiliary.lemma;
    state.head = state.at;
    state.lemma = auxiliary.lemma;
  });
}

function stepVerb(words: readonly Word[], state: State, word: Word): boolean {
  const verb = word.verb;
  if (!verb) return false;
  if (state.head >= 0 && state.auxiliary === undefined) {
    if ((state.lemma === "help" || state.lemma === "let") && verb.form === "base") {
      link(state);
      return stepVerb(words, state, word);
    }
    return false;
  }
  const participle = verb.form === "past" || verb.form === "participle";
  if (state.auxiliary === "be" && !participle && verb.form !== "ing") return false;
  if (state.auxiliary === "have" && !participle) return false;
  return advance(state, () => {
    state.passive = state.auxiliary === "be" && participle;
    if (state.form === undefined && state.head < 0)
      state.number = verb.form === "s" ? "singular" : verb.form === "base" ? "plural" : undefined;
    if (state.form === undefined) state.form = verb.form === "ing" ? "ing" : participle ? "loose" : "finite";
    state.auxiliary = undefined;
    state.head = state.at;
    state.lemma = verb.lemma;
    if (negatingVerbs.has(verb.lemma) && words[state.at + 1]?.tag !== "to") state.negated = !state.negated;
  });
}

const linkingAdjectives = new Set(
  "likely unlikely able unable bound prone certain sure apt quick slow known".split(" "),
);

function stepAdjective(words: readonly Word[], state: State, word: Word): boolean {
  if (state.auxiliary !== "be" || !linkingAdjectives.has(word.low) || words[state.at + 1]?.tag !== "to") return false;
  const next = nextSolid(words, state.at + 2);
  if (next?.tag !== "verb" && next?.tag !== "auxiliary") return false;
  state.lemma = word.low;
  state.at++;
  return true;
}
