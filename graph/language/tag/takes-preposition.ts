import { phrasalVerbs } from "../phrasal-verbs";
import type { VerbForm } from "../verbs";
import type { Word } from "../word";
import { phraseList, wordList } from "../word-list";

/** Verbs with the preposition of their object, where the same word before another preposition may be a noun. */
const prepositionalVerbs = phraseList(`
  look for|screen for|test for|check for|search for|act on|act as|act by|act against|act in|work by|work on|
  work in|lead to|point to|result in|result from|respond to|progress to|range from|switch on|switch off|turn on|
  turn off|guard against|interact with|help with|help in|link to|tie to|relate to|belong to|bind to|stick to|
  contribute to|end in|grow into|stem from|start in|begin in|start with|begin with|start at|begin at|start between|begin between|start before|begin before|start after|begin after|start around|begin around|move to|amount to|signal through|overlap with|clash with|account for|code for|measure up|control for|benefit from
`);

/** Verbs that any preposition may follow. */
const freeWithPrepositions = wordList(`
  link contribute belong relate result lead point look work act focus rest end switch interact respond call account
  turn progress help
`);

/** Whether the word is a particle that belongs to the verb: "rule out". */
export const isParticle = ({ lemma }: VerbForm, word: Word | undefined): boolean =>
  word !== undefined && phrasalVerbs.has(`${lemma} ${word.low}`);

/** Whether the word is the preposition with which the verb takes its object: "result in". */
export const isItsPreposition = ({ lemma }: VerbForm, word: Word | undefined): boolean =>
  word !== undefined && prepositionalVerbs.has(`${lemma} ${word.low}`);

/** Whether the verb takes prepositions easily, so that one behind it speaks for the verb: "act against". */
export const takesPreposition = ({ lemma }: VerbForm): boolean => freeWithPrepositions.has(lemma);
