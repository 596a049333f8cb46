import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

const causal = /^(.+) (related|induced|associated|triggered|mediated|driven|caused|provoked|dependent)$/;

/** A cause inside a compound: "steroid-induced bone loss". */
export const compoundCause: Rule = {
  name: "compound-cause",
  read(passage) {
    return phrasesIn(passage.clause).flatMap((phrase) => read(phrase, passage.clause, passage));
  },
};

function read(phrase: NounPhrase, clause: Clause, passage: Passage): readonly Draft[] {
  const { analysis, grounding } = passage;
  for (let at = phrase.from; at < phrase.head; at++) {
    const word = analysis.words[at];
    if (word?.tag !== "adjective" || !causal.test(word.low)) continue;
    const entity = grounding.registry.find(
      analysis.tokens
        .slice(word.from, word.to - 2)
        .map(({ text }) => text)
        .join(" "),
    );
    if (entity === undefined) continue;
    const agent: Role = {
      entity,
      type: grounding.registry.typeOf(entity),
      span: { start: analysis.tokens[word.from]?.start ?? 0, end: analysis.tokens[word.from]?.end ?? 0 },
      implied: false,
    };
    return link("cause", [[agent]], phraseRoles({ ...phrase, from: at + 1 }, passage), passage, "compound-cause", {
      ...certaintyOf(clause, passage),
      polarity: "asserted",
    });
  }
  return [];
}
