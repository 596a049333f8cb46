import type { Clause } from "../../language/clause";
import type { Frame } from "../../lexicon/frames";
import type { SectionKind } from "../../model/article";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { type Passage, subjectRole } from "../passage";
import { followersIn } from "../roles/followers-in";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** What sections list that rank what they list. */
const frames: Partial<Record<SectionKind, Frame>> = {
  symptoms: "show",
  complications: "trigger",
  lead: "show",
  types: "show",
};

/** "Pneumonia is the commonest, followed by meningitis": both are what the section, or the entry on a treatment, tells of. */
export const ranking: Rule = {
  name: "ranking",
  verbs: new Set(["be", "come", "rank", "lead", "head"]),
  read(passage) {
    const { clause, heads, place, grounding, topic } = passage;
    const followers = followersIn(clause, passage);
    if (!followers || clause.verb?.negated) return [];
    const treatments = ofTypes(heads, "treatment");
    const frame = treatments.length > 0 ? "cause" : frames[place.section];
    if (!frame || place.item.question) return [];
    const all = [...leaders(clause, passage), ...(rolesOf(followers, passage)[0] ?? [])];
    const found = ofTypes(all, "symptom", "risk", "disease").filter(({ implied }) => !implied);
    const whole = place.section === "complications" ? subjectRole(grounding) : topic;
    const agents = treatments.length > 0 ? treatments : [whole];
    return link(frame, [agents], [found], passage, ranking.name, certaintyOf(clause, passage));
  },
};

/** "Anemia" of "anemia is the most frequent complication" and of "the most frequent complication is anemia". */
function leaders({ subject, objects }: Clause, passage: Passage): readonly Role[] {
  const own = ofTypes(rolesOf(subject, passage)[0] ?? [], "symptom", "risk", "disease").filter(
    ({ implied }) => !implied,
  );
  return own.length > 0 ? own : (rolesOf(objects[0], passage)[0] ?? []);
}
