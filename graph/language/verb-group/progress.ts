import { hedgingVerbs, negatingVerbs } from "../certainty";
import type { VerbGroup } from "../phrases";
import { isAdverbAside } from "../tag/place";
import type { Word } from "../word";

/** What is known of a verb group while its words are read one after the other. */
export interface Progress {
  readonly words: readonly Word[];
  /** The word to be read next. */
  at: number;
  /** The last verb or auxiliary; -1 while there is none, or none after the last link of the chain. */
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

/** A verb group of which nothing has been read. */
export const newProgress = (words: readonly Word[], at: number): Progress => ({
  words,
  at,
  head: -1,
  lemma: "",
  passive: false,
  form: undefined,
  negated: false,
  uncertain: false,
  chain: [],
  auxiliary: undefined,
  number: undefined,
});

/** Whether the main verb has been read, so that only a chained verb may still follow. */
export const hasMainVerb = ({ head, auxiliary }: Progress): boolean => head >= 0 && auxiliary === undefined;

/** Makes the main verb so far a link of the chain ("is *thought* to cause"), so that another may follow. */
export function linkVerb(group: Progress): void {
  group.chain.push(group.lemma);
  if (hedgingVerbs.has(group.lemma)) group.uncertain = true;
  if (negatingVerbs.has(group.lemma)) group.negated = !group.negated;
  group.head = -1;
  group.passive = false;
  group.auxiliary = undefined;
  if (group.form === "loose") group.form = "finite";
}

/** The first word from `at` on that is no adverb or negation. */
export function nextSolid(words: readonly Word[], at: number): Word | undefined {
  let next = at;
  for (;;) {
    if (isAdverbAside(words, next)) next += 3;
    else if (words[next]?.tag === "adverb" || words[next]?.tag === "not") next++;
    else return words[next];
  }
}
