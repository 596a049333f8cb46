import type { Clause } from "../../../language/clause";
import type { Complement, NounPhrase } from "../../../language/phrases";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { type Alternatives, ofTypes, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

const signs = /^(sign|clue|hint|pointer|indicator|hallmark|manifestation|feature)$/;
/** What a picture or a count of the chromosomes shows, where it is said to be usual. */
const changes = /^(change|abnormality|pattern|clone|lesion|alteration|aberration|anomaly|defect)$/;
const usual = /^(usual|typical|common|commonest|frequent|characteristic|classic|classical|commonly)$/;
const hints = /^(clue|hint|pointer|indicator)$/;

/** In an entry on a test: "proteinuria is the first sign of Y" is found by it; what is a clue to Y makes it find that too; "X is the usual change". */
export function foundByTest(
  member: NounPhrase,
  noun: string,
  others: readonly Complement[],
  subject: Alternatives,
  clause: Clause,
  passage: Passage,
): readonly Draft[] {
  if (passage.place.section !== "tests") return [];
  const isChange = others.length === 0 && changes.test(noun) && isUsual(member, passage);
  if (!isChange && (others.length === 0 || !signs.test(noun))) return [];
  const tests = ofTypes(passage.heads, "test");
  const found = isChange
    ? readingsOfTypes(subject, "symptom", "risk", "mechanism", undefined)
    : readingsOfTypes(subject, "symptom", "risk", undefined);
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

const isUsual = ({ from, head }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  words.slice(from, head).some(({ low }) => usual.test(low.replace("most ", "")));
