import type { Frame } from "../../lexicon/frames";
import type { EntityType } from "../../model/entity";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** What a question asks for, by its noun, and how the answer stands to the article's subject. */
const asked: readonly {
  readonly wording: RegExp;
  readonly type: EntityType;
  readonly frame: Frame;
  readonly answerFirst: boolean;
}[] = [
  {
    wording: /^(what|which) ([\p{L}-]+ ){0,2}(genes?|mutations?|causes?)\b/iu,
    type: "gene",
    frame: "cause",
    answerFirst: true,
  },
  {
    wording: /^(what|which) ([\p{L}-]+ ){0,2}(symptoms?|signs?)\b/iu,
    type: "symptom",
    frame: "show",
    answerFirst: false,
  },
];
const usedWhen = /^(when|why|what) (is|are) .*\b(used|given|needed|prescribed|for)\b/i;

/** The answer to a question completes it: "What genes are involved? Usually HFE." "When is X used? For Y that resists Z." */
export const question: Rule = {
  name: "question",
  read(passage) {
    const { place, clause, opens, grounding, topic } = passage;
    if (!place.item.question || !place.item.head || !opens || clause.verb) return [];
    const wording = grounding.text.slice(place.item.head.start, place.item.head.end);
    const certainty = certaintyOf(clause, passage);
    const treatments = place.headEntities
      .map(({ entity, span }): Role => ({ entity, type: grounding.registry.typeOf(entity), span, implied: true }))
      .filter(({ type }) => type === "treatment");
    if (treatments.length > 0 && usedWhen.test(wording)) {
      const aims = clause.complements
        .filter(({ preposition }) => preposition === "for" || preposition === "in")
        .flatMap(({ group }) => rolesOf(group, passage));
      return link("treat", [treatments], aims, passage, "question:used", certainty);
    }
    const kind = asked.find((row) => row.wording.test(wording));
    if (!kind) return [];
    const answers = rolesOf(clause.subject, passage).map((roles) => roles.filter(({ type }) => type === kind.type));
    return kind.answerFirst
      ? link(kind.frame, answers, [[topic]], passage, "question", certainty)
      : link(kind.frame, [[topic]], answers, passage, "question", certainty);
  },
};
