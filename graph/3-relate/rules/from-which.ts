import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const coming = new Set([
  "arise",
  "develop",
  "result",
  "follow",
  "come",
  "stem",
  "originate",
  "emerge",
  "evolve",
  "spring",
]);

/** "X promotes cirrhosis, from which cancer may arise": what stands before brings about what comes from it. */
export const fromWhich: Rule = {
  name: "from-which",
  verbs: coming,
  read(passage) {
    const { clause, analysis } = passage;
    const { subject, antecedent, verb, objects } = clause;
    if (clause.link !== "relative" || !antecedent || !verb || objects.length > 0 || subject === antecedent) return [];
    const from = subject?.members[0]?.from ?? 0;
    if (
      !coming.has(verb.lemma) ||
      analysis.words[from - 1]?.low !== "which" ||
      analysis.words[from - 2]?.low !== "from"
    )
      return [];
    const [last] = antecedent.members.at(-1)?.complements ?? [];
    const named = [...rolesOf(last?.group, passage), ...rolesOf(antecedent, passage)];
    const sources = readingsOfTypes(named, "symptom", "risk", "disease", "mechanism");
    const comes = rolesOf(subject, passage);
    return link("cause", sources, comes, passage, fromWhich.name, certaintyOf(clause, passage));
  },
};
