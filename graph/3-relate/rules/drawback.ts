import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const limiting = new Set(["limit", "restrict", "curb", "hamper", "preclude", "prevent", "complicate"]);

/** What stands in the way of a treatment is what it does harm by: "rash and nausea limit its use", "its use is limited by nausea". */
export const drawback: Rule = {
  name: "drawback",
  read(passage) {
    const { verb, subject, objects, complements } = passage.clause;
    if (!verb || !limiting.has(verb.lemma) || verb.negated) return [];
    const [used, harm] = verb.passive
      ? [subject, complements.find(({ preposition }) => preposition === "by")?.group]
      : [objects[0], subject];
    const member = used?.members[0];
    if (!harm || !member || headNoun(member, passage.analysis) !== "use") return [];
    const named = member.of ? ofTypes(rolesOf(member.of, passage)[0] ?? [], "treatment") : [];
    const treatments = named.length > 0 ? named : treatmentsAtHand(passage);
    const certainty = { ...certaintyOf(passage.clause, passage), polarity: "asserted" as const };
    return link("cause", [treatments], rolesOf(harm, passage), passage, drawback.name, certainty);
  },
};

const treatmentsAtHand = ({ heads, discourse }: Passage) =>
  ofTypes(heads.length > 0 ? heads : discourse.recent, "treatment");
