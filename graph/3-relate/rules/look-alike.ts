import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { subjectRole } from "../passage";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Verbs that say themselves what is taken for what. */
const comparing = new Set(
  "mistake confuse mislabel misdiagnose mimic imitate resemble simulate distinguish".split(" "),
);

/** Running text among the look-alikes: what a statement opens with is one of them, whatever it says of it ("X strikes older people and spares the skin"). */
export const lookAlike: Rule = {
  name: "look-alike",
  read(passage) {
    const { place, clause, statement, heads } = passage;
    if (place.section !== "differential" || heads.length > 0 || place.item.question) return [];
    if (clause.link !== "main" || !clause.verb || clause !== firstMain(passage)) return [];
    if (clause.verb.negated || comparing.has(clause.verb.lemma) || statement.statement.field) return [];
    const own = subjectRole(passage.grounding);
    const alike = ofTypes(rolesOf(clause.subject, passage)[0] ?? [], "disease").filter(isOther(passage));
    return link("resemble", [alike], [[own]], passage, lookAlike.name, {
      ...certaintyOf(clause, passage),
      polarity: "asserted",
    });
  },
};

const firstMain = ({ analysis }: Passage) => analysis.clauses.find(({ link }) => link === "main");

/** A disease that is named, and neither the article's own nor a form of it. */
const isOther =
  ({ grounding: { registry } }: Passage) =>
  ({ entity, implied }: Role): boolean =>
    !implied && !registry.isSubject(entity) && !registry.isForm(entity) && !registry.isTopical(entity);
