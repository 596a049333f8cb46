import type { Frame } from "../../lexicon/frames";
import type { SectionKind } from "../../model/article";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";
import { complementsOf } from "./verb-frame/complements-of";
import { ranksOnly } from "./verb-frame/ranks-only";

/** What a section says of all that it ranks. */
const frames: Partial<Record<SectionKind, Frame>> = { symptoms: "show", complications: "trigger" };

/** "X is the most frequent, followed by Y": among the signs and complications all of them are of the disease, and none comes of another. */
export const ranking: Rule = {
  name: "ranking",
  verbs: new Set(["follow"]),
  read(passage) {
    const { clause, place, topic } = passage;
    const frame = frames[place.section];
    if (frame === undefined || place.item.question || !ranksOnly(clause, passage)) return [];
    const behind = complementsOf(clause, passage).filter(({ preposition }) => preposition === "by");
    const first = clause.governor?.subject ?? clause.subject;
    const ranked = [...(first ? [first] : []), ...behind.map(({ group }) => group)].flatMap(
      (group) => readingsOfTypes(rolesOf(group, passage), "symptom", "risk", "disease")[0] ?? [],
    );
    return link(frame, [[topic]], [ranked], passage, ranking.name, certaintyOf(clause, passage));
  },
};
