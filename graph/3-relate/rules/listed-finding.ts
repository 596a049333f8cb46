import type { Clause } from "../../language/clause";
import { certaintyOf, denies } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { ofTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const criteria = /\b(criteria|criterion|following)\b/i;
/** Heads that only say how much an entry of a list of criteria counts. */
const weight =
  /^(required|mandatory|obligatory|supportive|supporting|major|minor|additional|absolute|essential|core|clinical|laboratory)( (criteria|criterion|features?|findings?|signs))?$/;
const elsewhere = /\b(exclu\w+|ruled? out|other causes?|not|avoid|urgent|emergency)\b/i;

/** Where tests are told, signs that stand alone in a list, or behind "two of the following must be present:", are found in the disease. */
export const listedFinding: Rule = {
  name: "listed-finding",
  verbs: "none",
  sections: new Set(["tests"]),
  read(passage) {
    const { clause, place, statement, topic, grounding, heads } = passage;
    const { subject, link: how, verb, complements } = clause;
    if (place.section !== "tests" || verb || !subject || how !== "main" || complements.length > 0) return [];
    if (statement.statement.field || place.item.question || heads.length > 0 || denies(clause, passage)) return [];
    if (!isEntry(passage) && !isBehindCriteria(passage)) return [];
    const named = rolesOf(subject, passage)[0] ?? [];
    const signs = ofTypes(named, "symptom").filter(({ entity }) => grounding.registry.isLexical(entity));
    const certainty = certaintyOf(clause, passage);
    if (signs.length < named.length || certainty.polarity === "negated") return [];
    return link("show", [[topic]], [signs], passage, listedFinding.name, certainty);
  },
};

/** A bare entry, or one whose head only weighs it, of a list that is not about what is to be excluded. */
function isEntry({ place, opens, statement, analysis, grounding: { items, text } }: Passage): boolean {
  const { item, head } = place;
  if (!item.entry || !opens || statement !== place.statements[0] || analysis.clauses.some(({ verb }) => verb))
    return false;
  if (head && !weight.test(head.words.map(({ low }) => low).join(" "))) return false;
  let at = items.indexOf(place);
  while (at > 0 && items[at]?.item.entry) at--;
  const before = items[at];
  const lead = before?.section === "tests" ? text.slice(before.item.span.start, before.item.span.end) : "";
  return !elsewhere.test(lead);
}

/** "Two of the following must be present: …", "five of eight criteria are needed: …". */
function isBehindCriteria({ clause, analysis: { clauses, words } }: Passage): boolean {
  const before: Clause | undefined = clauses[clauses.indexOf(clause) - 1];
  const from = clause.subject?.members[0]?.from ?? 0;
  if (!before?.verb || before.verb.negated || words[from - 1]?.low !== ":") return false;
  return criteria.test(
    words
      .slice(0, from)
      .map(({ low }) => low)
      .join(" "),
  );
}
