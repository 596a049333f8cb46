import { groupsIn } from "../../language/groups-in";
import { wordList } from "../../language/word-list";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { impliedRole, ofTypes, type Role } from "../roles/role";
import { isShortfall } from "../roles/shortfall-of";
import { testsMeant } from "../roles/tests-meant";
import type { Rule } from "../rule";

const measuring = /(^| )(tests?|levels?|status|measurement|assay)$/i;

/** "Vitamin B12 and folate are checked for deficiency": each test finds the lack of what it measures. */
export const shortfallSought: Rule = {
  name: "shortfall-sought",
  sections: new Set(["tests"]),
  words: wordList("deficiency shortage shortfall"),
  read(passage) {
    const { clause, analysis } = passage;
    if (passage.place.section !== "tests") return [];
    if (clause.verb?.negated && !/^(overlook|miss)$/.test(clause.verb.lemma)) return [];
    const groups = groupsIn(clause).flatMap((group) => [
      group,
      ...group.members.flatMap(({ complements }) => complements.map((inner) => inner.group)),
    ]);
    const isSought = groups.some(({ members }) =>
      members.some((member) => isShortfall(member, headNoun(member, analysis), analysis)),
    );
    if (!isSought) return [];
    const certainty = { polarity: "asserted", qualifiers: {} } as const;
    return testsAt(passage).flatMap((test) =>
      link("detect", [[test]], [lackMeasured(test, passage)], passage, shortfallSought.name, certainty),
    );
  },
};

/** The tests that head the entry, or that the clause or the one it hangs on says are done. */
function testsAt(passage: Passage): readonly Role[] {
  const own = ofTypes(passage.heads, "test");
  if (own.length > 0) return own;
  const { clause, analysis } = passage;
  const governor = clause.governor ?? analysis.clauses[analysis.clauses.indexOf(clause) - 1];
  return [clause, ...(governor ? [governor] : [])]
    .flatMap(({ subject, objects }) => [...(subject ? [subject] : []), ...objects])
    .flatMap((group) => testsMeant(group, passage));
}

/** The lack of what a test measures, where that has a name. */
function lackMeasured(test: Role, { grounding: { registry } }: Passage): readonly Role[] {
  for (const name of [registry.get(test.entity)?.label ?? "", ...registry.otherNamesOf(test.entity)]) {
    const substance = name.replace(measuring, "");
    const found = registry.find(`${substance} deficiency`);
    if (found !== undefined) return [impliedRole(found, test.span, registry)];
  }
  return [];
}
