import type { NounPhrase } from "../../language/phrases";
import { isPlural } from "../../language/tag/is-plural";
import { link } from "../link/link";
import { type Passage, subjectRole } from "../passage";
import { ofTypes, type Role } from "../roles/role";
import { examplesOf, glossList, phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Among the look-alikes a bare list under the name of a class: "Infections: tuberculosis, HIV", "other immunodeficiencies, such as X". Each looks like the disease. */
export const listedAlikes: Rule = {
  name: "listed-alikes",
  verbs: "none",
  sections: new Set(["differential"]),
  read(passage) {
    const { clause, place, grounding, statement, topic } = passage;
    if (place.section !== "differential" || clause.verb || !clause.subject || place.item.question) return [];
    if (statement !== place.statements[0] || statement.statement.field) return [];
    if (clause.link !== "main" && clause.link !== "example") return [];
    const members = clause.subject.members.filter(({ pronoun, determiner }) => !pronoun && determiner === undefined);
    const isOnClass =
      topic.entity === grounding.subject || namesClass(passage) || members.some((member) => listedIn(member, passage));
    if (!isOnClass || passage.analysis.clauses.some(({ verb }) => verb)) return [];
    const named = members.flatMap(
      (member) =>
        listedIn(member, passage) ??
        (place.head || clause.link === "example" ? (phraseRoles(member, passage, clause.subject)[0] ?? []) : []),
    );
    const alike = ofTypes(named, "disease", "risk").filter((role) => isOther(role, passage));
    if (alike.length < named.length) return [];
    return link("resemble", [alike], [[subjectRole(grounding)]], passage, listedAlikes.name, {
      polarity: "asserted",
      qualifiers: {},
    });
  },
};

/** "Infections such as X", "infections (X, Y)". */
function listedIn(member: NounPhrase, passage: Passage): readonly Role[] | undefined {
  if (member.examples) return examplesOf(member, member.examples, passage);
  const noun = passage.analysis.words[member.head];
  const named = noun && isPlural(noun) ? glossList(member, passage) : [];
  return named.length > 1 ? named : undefined;
}

/** "Infections", "cancers of the blood". */
function namesClass({ place: { head } }: Passage): boolean {
  const noun = head?.words.filter(({ tag }) => tag === "noun")[0];
  return noun !== undefined && isPlural(noun);
}

const isOther = ({ entity, implied }: Role, { grounding: { registry } }: Passage): boolean =>
  !implied && !registry.isSubject(entity) && !registry.isForm(entity) && registry.isLexical(entity);
