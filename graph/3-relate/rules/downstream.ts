import type { NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { ofTypes } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

/** In an entry on a gene or pathway, what is "downstream" is what it activates. */
export const downstream: Rule = {
  name: "downstream",
  words: new Set(["downstream"]),
  read(passage) {
    const { clause, analysis, heads } = passage;
    const upstream = ofTypes(heads, "gene", "pathway");
    if (upstream.length === 0) return [];
    const isDownstream = ({ from, head }: NounPhrase) =>
      analysis.words.slice(from, head).some(({ low }) => low === "downstream");
    return phrasesIn(clause)
      .filter(isDownstream)
      .flatMap((phrase) => {
        const targets = phraseRoles(phrase, passage);
        return link("promote", [upstream], targets, passage, downstream.name, certaintyOf(clause, passage));
      });
  },
};
