import type { Clause } from "../../language/clause";
import { wordList } from "../../language/word-list";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { nonEmpty, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";

const results = /^(consequence|result|outcome|upshot|effect|sequel)$/;

/** "The growth presses on the nerve, with weakness as the consequence": of what the clause, or its entry, is about. */
export const accompanyingResult: Rule = {
  name: "accompanying-result",
  words: wordList("consequence result outcome upshot effect sequel"),
  read(passage) {
    const { clause, heads, topic, grounding, place } = passage;
    if (clause.complements.length < 2 || !saysSo(clause, passage)) return [];
    const before = clause.complements.findLast(({ preposition }) => preposition === "with");
    if (!before) return [];
    // Where the article tells how the disease works, what the clause is about does it.
    const tells = place.section === "causes" || place.section === "mechanism";
    const isCause = ({ entity, type }: Role) =>
      (isHappening({ type }) && grounding.registry.isLexical(entity)) || (tells && isActor({ type }));
    const agents = nonEmpty([
      ofTypes(heads, "symptom", "risk", "disease", "mechanism"),
      ...subjectRoles(clause, "cause", passage, false).map((roles) => roles.filter(isCause)),
      [topic],
    ]);
    const effects = rolesOf(before.group, passage);
    return link("cause", agents, effects, passage, accompanyingResult.name, certaintyOf(clause, passage));
  },
};

const isActor = ({ type }: Pick<Role, "type">): boolean =>
  type === "gene" || type === "pathway" || type === "mechanism";

const isHappening = ({ type }: Pick<Role, "type">): boolean =>
  type === "symptom" || type === "risk" || type === "disease" || type === "mechanism";

const saysSo = ({ complements }: Clause, { analysis }: Passage): boolean =>
  complements.some(
    ({ preposition, group }) =>
      (preposition === "as" || preposition === "for") &&
      group.members.every((member) => results.test(headNoun(member, analysis)) && !member.of),
  );
