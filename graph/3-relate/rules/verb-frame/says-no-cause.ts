import type { Clause } from "../../../language/clause";
import { deviations } from "../../../lexicon/head-nouns";
import { adjectiveWords } from "../../adjective-words";
import type { Passage } from "../../passage";
import { type Alternatives, ofTypes } from "../../roles/role";

/** "Leaves seizures untouched". */
const unmoved = /^(untouched|unchanged|unaffected|unaltered|unimproved|unsolved|untreated)$/;

/** "Xal combined with yal", "pallor combined with fever" are there together; "leaves the level low" says what becomes of it, and what has bound its receptor does not work against that. */
export const saysNoCause = (
  key: string,
  [likeliest = []]: Alternatives,
  clause: Clause,
  { analysis }: Passage,
): boolean =>
  key === "combine" && clause.verb?.passive
    ? true
    : key === "combine with"
      ? likeliest.length > 0 && ofTypes(likeliest, "treatment", "symptom", "risk").length === likeliest.length
      : key === "bind"
        ? clause.objects[0]?.members.every(({ determiner }) => determiner === "its") === true
        : key === "leave" &&
          adjectiveWords(clause, analysis).some((word) => deviations.has(word) || unmoved.test(word));
