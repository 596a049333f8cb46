import { gather } from "../../language/gather";
import type { NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { wordList } from "../../language/word-list";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

const because = /^(due to|because of|owing to|secondary to|as a result of|thanks to)$/;

/** "X (due to Y)": what a name is said to come of in the bracket behind it. */
export const bracketedCause: Rule = {
  name: "bracketed-cause",
  words: wordList("due because owing secondary result thanks"),
  read(passage) {
    return gather(phrasesIn(passage.clause), (phrase) => (phrase.gloss.length > 0 ? readPhrase(phrase, passage) : []));
  },
};

const readPhrase = (phrase: NounPhrase, passage: Passage): readonly Draft[] =>
  phrase.gloss.flatMap((items) => {
    const [opener] = items;
    if (opener?.kind !== "preposition" || !because.test(opener.low)) return [];
    const causes = items.flatMap((item) => (item.kind === "noun" ? (phraseRoles(item, passage)[0] ?? []) : []));
    const certainty = { polarity: "asserted", qualifiers: {} } as const;
    return link("cause", [causes], phraseRoles(phrase, passage), passage, bracketedCause.name, certainty);
  });
