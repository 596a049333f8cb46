import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { ofTypes, readingsOfTypes } from "../roles/role";
import { phraseRoles, rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** "Cysts on ultrasound", "a long QT on the ECG": what is named together with the test that shows it. */
export const seenOn: Rule = {
  name: "seen-on",
  words: new Set(["on"]),
  read(passage) {
    const certainty = certaintyOf(passage.clause, passage);
    if (passage.place.item.question || ofTypes(passage.heads, "test").length > 0 || certainty.polarity === "negated")
      return [];
    return spokenOf(passage.clause).flatMap((member) => {
      const on = member.complements.find(({ preposition }) => preposition === "on");
      if (!on || member.determiner === "no") return [];
      const tests = readingsOfTypes(rolesOf(on.group, passage), "test");
      if (tests.length === 0) return [];
      const found = readingsOfTypes(phraseRoles(member, passage), "symptom", "mechanism", "risk").map((roles) =>
        roles.filter(isFound(passage)),
      );
      return link("detect", tests, found, passage, seenOn.name, certainty);
    });
  },
};

/** What a clause is about and what it says to be there, with what people are said to have: "patients *with granulomas* on …". */
const spokenOf = ({ subject, objects }: Clause): readonly NounPhrase[] =>
  [subject, ...objects].flatMap((group) =>
    (group?.members ?? []).flatMap((member) => [
      member,
      ...member.complements
        .filter(({ preposition }) => preposition === "with")
        .flatMap(({ group: had }) => had.members),
    ]),
  );

const isFound =
  ({ grounding: { subject } }: Passage) =>
  ({ entity, implied }: { readonly entity: string; readonly implied?: boolean | undefined }): boolean =>
    !implied && entity !== subject;
