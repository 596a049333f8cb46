import type { NounPhrase } from "../../language/phrases";
import { isPlural } from "../../language/tag/is-plural";
import type { FieldKind } from "../../model/article";
import { certaintyOf, denies } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { ofTypes, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Fields and columns that tell of other things than what is found. */
const elsewhere: ReadonlySet<FieldKind> = new Set(["dose", "monitoring", "effects", "avoid"]);

/** "**Blood smear**: schistocytes", "Ferritin | Iron deficiency": findings that stand alone in an entry on a test are what it finds. */
export const bareFinding: Rule = {
  name: "bare-finding",
  verbs: "none",
  read(passage) {
    const { clause, heads, place, statement } = passage;
    const { verb, subject, link: how, adjectives } = clause;
    const { field } = statement.statement;
    if (place.section !== "tests" || verb || !subject || how !== "main") return [];
    // "Monosomy in one third".
    if (adjectives.some(({ from }) => passage.analysis.words[from - 1]?.tag !== "number")) return [];
    const tests = ofTypes(heads, "test");
    if (field?.kinds.some((kind) => elsewhere.has(kind))) return [];
    if (tests.length === 0 || place.item.question || denies(clause, passage)) return [];
    if (subject.members.some((member) => member.pronoun || isSentence(member, passage))) return [];
    const findings = readingsOfTypes(rolesOf(subject, passage), "symptom", "mechanism", "risk", "disease").map(
      (roles) => roles.filter(({ implied, entity }) => !implied && entity !== passage.grounding.subject),
    );
    const certainty = certaintyOf(clause, passage);
    return certainty.polarity === "negated"
      ? []
      : link("detect", [tests], findings, passage, bareFinding.name, certainty);
  },
};

/** "Locates cysts", "sensitivity falls", "a variant that finds X": what might be a verb, and what the test is, are no findings. */
function isSentence({ from, head, to, of, determiner }: NounPhrase, { analysis: { words } }: Passage): boolean {
  const end = of?.members.at(-1)?.to ?? to;
  if (words[end]?.tag === "relative" && /^an?$/.test(determiner ?? "")) return true;
  if (head > from && /^(falls|rises|drops|varies)$/.test(words[head]?.low ?? "")) return true;
  return words.slice(from, head).some((word) => word.term === undefined && isPlural(word));
}
