import { only } from "../../language/clause";
import { gather } from "../../language/gather";
import { groupsIn } from "../../language/groups-in";
import { changedPhrase, type NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Certainty, Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { exampleGloss } from "../roles/read-bracket";
import { examplesOf, rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** "Inactivated vaccines, such as the flu shot", "vaccines (e.g. pneumococcal)": examples are kinds of what they exemplify. */
export const examples: Rule = {
  name: "examples",
  read(passage) {
    const { clause, heads, place } = passage;
    // What looks like the disease is listed for that, class by class.
    if (place.section === "differential" && !clause.verb) return [];
    if (clause.link === "example")
      return isOfOther(passage)
        ? []
        : link("include", [heads], rolesOf(clause.subject, passage), passage, "examples:such-as", plainly(passage));
    return [
      ...ofWhich(passage),
      ...gather(phrasesIn(clause), (member) => readPhrase(member, passage)),
      ...andOther(passage),
    ];
  },
};

/** Examples are given for sure, whatever is said of them. */
const plainly = (passage: Passage): Certainty => ({ ...certaintyOf(passage.clause, passage), polarity: "asserted" });

/** "Accompanies another illness, above all X": X is that one, and no kind of what heads the entry. */
const isOfOther = ({ clause: { subject }, analysis: { words } }: Passage): boolean =>
  words
    .slice(0, subject?.members[0]?.from ?? 0)
    .slice(-6)
    .some(({ low }) => low === "another" || low === "other");

/** "Drugs of this class, of which X is the oldest, …": X is one of them. */
function ofWhich(passage: Passage): readonly Draft[] {
  const { clause, analysis, heads } = passage;
  const from = clause.subject?.members[0]?.from ?? 0;
  if (clause.link !== "relative" || clause.verb?.lemma !== "be" || !clause.subject) return [];
  if (analysis.words[from - 1]?.low !== "which" || analysis.words[from - 2]?.low !== "of") return [];
  const kinds = clause.antecedent ? rolesOf(clause.antecedent, passage) : [heads];
  const named = rolesOf(clause.subject, passage);
  return link("include", kinds, named, passage, "examples:of-which", certaintyOf(clause, passage));
}

/** "Ibuprofen and other NSAIDs". */
function andOther(passage: Passage): readonly Draft[] {
  const { clause, analysis } = passage;
  return gather(groupsIn(clause), (group): readonly Draft[] => {
    const last = group.members.at(-1);
    if (!last || group.members.length < 2 || !/^(other|another)$/.test(analysis.words[last.from]?.low ?? "")) return [];
    const kinds = rolesOf({ ...group, members: [last] }, passage);
    return link(
      "include",
      kinds,
      rolesOf({ ...group, members: group.members.slice(0, -1) }, passage),
      passage,
      "examples:and-other",
      plainly(passage),
    );
  });
}

function readPhrase(member: NounPhrase, passage: Passage): readonly Draft[] {
  const given = member.examples ?? exampleGloss(member.gloss);
  if (!given || member.determiner === "another") return [];
  // "Several diseases mimic it, including X": such are these, and no kinds of it.
  if (/^(mimic|imitate|resemble|simulate)$/.test(passage.clause.verb?.lemma ?? "")) return [];
  // "Other causes of fever, such as X": a cause of it is no kind of it.
  if (member.of && /^(cause|reason|trigger|source|explanation|origin)$/.test(headNoun(member, passage.analysis)))
    return [];
  const whole = rolesOf(only(changedPhrase(member, { examples: undefined, gloss: [] })), passage);
  return link("include", whole, [examplesOf(member, given, passage)], passage, "examples:such-as", plainly(passage));
}
