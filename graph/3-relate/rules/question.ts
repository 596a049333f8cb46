import type { Frame } from "../../lexicon/frames";
import type { EntityType } from "../../model/entity";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import { askedRoles, type Passage } from "../passage";
import { ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

interface Asked {
  readonly wording: RegExp;
  /** What answers it. */
  readonly type: EntityType;
  readonly frame: Frame;
  /** Whether the answer is the agent. */
  readonly answerFirst: boolean;
}

/** What a question asks for, by its noun, and how the answer stands to the article's subject. */
const asked: readonly Asked[] = [
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
  verbs: "none",
  opens: true,
  read(passage) {
    const { place, clause, opens, grounding } = passage;
    const { head } = place.item;
    if (!place.item.question || !head || !opens || clause.verb) return [];
    const wording = grounding.text.slice(head.start, head.end);
    const treatments = ofTypes(askedRoles(grounding, place), "treatment");
    if (treatments.length > 0 && usedWhen.test(wording)) return useOf(treatments, passage);
    const kind = asked.find((row) => row.wording.test(wording));
    return kind ? answer(kind, passage) : [];
  },
};

/** "When is X used? For Y." */
function useOf(treatments: readonly Role[], passage: Passage): readonly Draft[] {
  const { clause } = passage;
  const aims = clause.complements
    .filter(({ preposition }) => preposition === "for" || preposition === "in")
    .flatMap(({ group }) => rolesOf(group, passage));
  return link("treat", [treatments], aims, passage, "question:used", certaintyOf(clause, passage));
}

/** "What genes are involved? HFE." */
function answer({ type, frame, answerFirst }: Asked, passage: Passage): readonly Draft[] {
  const { clause, topic } = passage;
  const answers = readingsOfTypes(rolesOf(clause.subject, passage), type);
  const [agents, patients] = answerFirst ? [answers, [[topic]]] : [[[topic]], answers];
  return link(frame, agents, patients, passage, question.name, certaintyOf(clause, passage));
}
