import { phrasesIn } from "../../language/phrases-in";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

/** In an entry on a gene or pathway, what is "downstream" is what it activates. */
export const downstream: Rule = {
  name: "downstream",
  read(passage) {
    const { clause, analysis, heads } = passage;
    const upstream = heads.filter(({ type }) => type === "gene" || type === "pathway");
    if (upstream.length === 0) return [];
    return phrasesIn(clause).flatMap((member) => {
      if (!analysis.words.slice(member.from, member.head).some(({ low }) => low === "downstream")) return [];
      return link(
        "promote",
        [upstream],
        phraseRoles(member, passage),
        passage,
        "downstream",
        certaintyOf(clause, passage),
      );
    });
  },
};
