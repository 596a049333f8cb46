import { hedgingVerbs } from "./certainty";
import { phrasalVerbs } from "./phrasal-verbs";
import { newVerbGroup, type VerbGroup } from "./phrases";
import { newProgress, nextSolid, type Progress } from "./verb-group/progress";
import { takeAdverb, takeNegation } from "./verb-group/take-adverb";
import { takeAside } from "./verb-group/take-aside";
import { takeAuxiliary, takeModal } from "./verb-group/take-auxiliary";
import { takeAdjective, takeTo } from "./verb-group/take-infinitive";
import { takeVerb } from "./verb-group/take-verb";
import type { Word } from "./word";

/** Reads the verb group that starts at `from` ("may not have been caused", "is thought to contribute", "to help prevent"), or nothing. */
export function readVerbGroup(words: readonly Word[], from: number): VerbGroup | undefined {
  const group = newProgress(words, from);
  while (takeNext(group)) group.at++;
  if (group.head < 0) return isAlone(group, from) ? standIn(group, from) : undefined;
  const { at, head, lemma, passive, form, negated, uncertain, chain, number } = group;
  const phrasal = `${lemma} ${words[at]?.low ?? ""}`;
  const hasParticle = phrasalVerbs.has(phrasal);
  return newVerbGroup({
    from,
    to: hasParticle ? at + 1 : at,
    head,
    lemma: hasParticle ? phrasal : lemma,
    // "Given" without an auxiliary is no past tense.
    passive: passive || (form === "loose" && words[head]?.verb?.form === "participle"),
    form: form ?? "finite",
    negated,
    uncertain: uncertain || (passive && hedgingVerbs.has(lemma)),
    chain,
    number,
  });
}

/** "B may too", "B cannot": a modal with no verb behind it stands for the one before. */
const isAlone = ({ words, at }: Progress, from: number): boolean =>
  words[from]?.tag === "modal" &&
  at === from + 1 &&
  /^(mark|coordinator|subordinator)$/.test(nextSolid(words, at)?.tag ?? "mark");

const standIn = ({ at, negated, uncertain }: Progress, from: number): VerbGroup =>
  newVerbGroup({
    from,
    to: at,
    head: from,
    lemma: "do",
    passive: false,
    form: "finite",
    negated,
    uncertain,
    chain: [],
    number: undefined,
  });

/** Takes the word at `at` into the group; false where the group ends. */
function takeNext(group: Progress): boolean {
  const word = group.words[group.at];
  switch (word?.tag) {
    case "to":
      return takeTo(group);
    case "not":
      return takeNegation(group);
    case "adverb":
      return takeAdverb(group, word);
    case "modal":
      return takeModal(group, word);
    case "auxiliary":
      return takeAuxiliary(group, word);
    case "verb":
      return word.verb !== undefined && takeVerb(group, word.verb);
    case "adjective":
      return takeAdjective(group, word);
    case "mark":
      return takeAside(group);
    default:
      return false;
  }
}
