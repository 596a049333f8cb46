import { gather } from "../../language/gather";
import { changedPhrase, type NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { wordList } from "../../language/word-list";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { compoundRole } from "../roles/compound-role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

const causal = /^(.+) (related|induced|associated|triggered|mediated|driven|caused|provoked|dependent)$/;

/** "Lysosome-related organelles": what has to do with a thing need not come from it. */
const emptyCell = /(^|-)(organelle|structure|cell|protein|gene|pathway|vesicle|membrane|tissue|molecule|factor)$/;

const antibody = /antibody$|anca$|^autoantibody/;

/** A cause inside a compound: "steroid-induced bone loss". */
export const compoundCause: Rule = {
  name: "compound-cause",
  words: wordList("related induced associated triggered mediated driven caused provoked dependent"),
  read(passage) {
    return gather(phrasesIn(passage.clause), (phrase) => readPhrase(phrase, passage));
  },
};

function readPhrase(phrase: NounPhrase, passage: Passage): readonly Draft[] {
  for (let at = phrase.from; at < phrase.head; at++) {
    const word = passage.analysis.words[at];
    if (word?.tag !== "adjective" || !word.low.includes(" ") || !causal.test(word.low)) continue;
    const agent = compoundRole(word, passage);
    // "Xab-associated vasculitis": a marker by which it is named, and no cause.
    if (!agent || (agent.type === "mechanism" && word.low.endsWith(" associated") && antibody.test(agent.entity)))
      continue;
    const caused = phraseRoles(changedPhrase(phrase, { from: at + 1 }), passage).map((roles) =>
      roles.filter(({ entity, type }) => type !== undefined || !emptyCell.test(entity)),
    );
    return link("cause", [[agent]], caused, passage, compoundCause.name, {
      ...certaintyOf(passage.clause, passage),
      polarity: "asserted",
    });
  }
  return [];
}
