import type { Clause } from "../../../language/clause";
import type { Complement } from "../../../language/phrases";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { type Alternatives, ofTypes, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

const signs = /^(sign|clue|hint|pointer|indicator|hallmark|manifestation|feature)$/;
const hints = /^(clue|hint|pointer|indicator)$/;

/** In an entry on a test: "proteinuria is the first sign of Y" is found by it; what is a clue to Y makes it find that too. */
export function foundByTest(
  noun: string,
  others: readonly Complement[],
  subject: Alternatives,
  clause: Clause,
  passage: Passage,
): readonly Draft[] {
  if (passage.place.section !== "tests" || !signs.test(noun)) return [];
  const tests = ofTypes(passage.heads, "test");
  const found = readingsOfTypes(subject, "symptom", "risk");
  if (tests.length === 0 || found.length === 0) return [];
  const behind = hints.test(noun)
    ? others
        .filter(({ preposition }) => preposition === "of" || preposition === "to" || preposition === "for")
        .flatMap(({ group }) => readingsOfTypes(rolesOf(group, passage), "symptom", "risk", "disease", "mechanism"))
    : [];
  const certainty = certaintyOf(clause, passage);
  // "X is no sign of Y": it may be seen no less.
  if (certainty.polarity === "negated") return [];
  const rule = `noun-cue:${noun}`;
  return [
    ...link("detect", [tests], found, passage, rule, certainty),
    ...link("detect", [tests], behind, passage, rule, certainty),
  ];
}
