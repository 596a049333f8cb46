import type { Group } from "../../../language/phrases";
import type { EntityType } from "../../../model/entity";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import { askedRoles, type Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { type Alternatives, nonEmpty, ofTypes, type Role, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import type { Rule } from "../../rule";
import { type AskedFor, askedFor, askedWhether, forbidding } from "./asked-for";

const usedWhen = /^(when|why|what) (is|are) .*\b(used|given|needed|prescribed|for)\b/i;
const because = /^(because of|due to|from|owing to)$/;
const beside = /^(with|during|while on|on|in|alongside|together with|after)$/;

/** The answer to a question completes it: "What genes are involved? Usually HFE." "When is X used? For Y that resists Z." */
export const question: Rule = {
  name: "question",
  read(passage) {
    const { place, clause, grounding } = passage;
    const { head } = place.item;
    if (!place.item.question || !head || !opensAnswer(passage)) return [];
    const wording = grounding.text.slice(head.start, head.end);
    const about = askedRoles(grounding, place);
    if (/^why\b/i.test(wording)) return reason(about, passage);
    if (clause.verb) return [];
    const treatments = ofTypes(about, "treatment");
    if (treatments.length > 0 && usedWhen.test(wording)) return useOf(treatments, passage);
    const kind = askedFor.find((row) => row.wording.test(wording));
    if (kind) return answer(kind, about, passage);
    return askedWhether.test(wording) ? forbidden(about, passage) : [];
  },
};

/** "Many: X, Y", "Yes: X": what answers stands behind a word that only says that there is something to say. */
const opensAnswer = ({ place, statement, analysis: { clauses, words }, clause }: Passage): boolean =>
  statement === place.statements[0] &&
  (clause === clauses[0] ||
    (clause === clauses[1] &&
      /^(yes|no|many|several|some|mostly|mainly|often)$/.test(words[0]?.low ?? "") &&
      words[1]?.tag === "mark"));

/** "Why am I tired? Because of X, mostly." */
function reason(about: readonly Role[], passage: Passage): readonly Draft[] {
  const { clause } = passage;
  const signs = ofTypes(about, "symptom", "risk");
  const causes = clause.complements
    .filter(({ preposition }) => because.test(preposition))
    .flatMap(({ group }) => rolesOf(group, passage));
  return link("cause", causes, nonEmpty([signs]), passage, "question:why", {
    ...certaintyOf(clause, passage),
    qualifiers: {},
  });
}

/** "When is X used? For Y." */
function useOf(treatments: readonly Role[], passage: Passage): readonly Draft[] {
  const { clause } = passage;
  const aims = clause.complements
    .filter(({ preposition }) => preposition === "for" || preposition === "in")
    .flatMap(({ group }) => rolesOf(group, passage));
  return link("treat", [treatments], aims, passage, "question:used", certaintyOf(clause, passage));
}

/** "May I take X? Not with Y", "No.": X is kept away from Y, or from the disease. */
function forbidden(about: readonly Role[], passage: Passage): readonly Draft[] {
  const { analysis, clause, topic, place } = passage;
  const opening = analysis.tokens
    .slice(0, 4)
    .map(({ low }) => low)
    .join(" ");
  const said = place.statements.length > 1 || analysis.clauses.length > 1;
  if (!forbidding.test(opening)) return [];
  const things = ofTypes(about, "treatment", "risk");
  const partners = clause.complements
    .filter(({ preposition }) => beside.test(preposition))
    .flatMap(({ group }) => rolesOf(group, passage).map((roles) => ofTypes(roles, "treatment", "disease", "symptom")));
  const isPlain = !said && clause.complements.length === 0;
  const others = nonEmpty(partners.length > 0 ? partners : isPlain ? [[topic]] : []);
  return link("avoid", nonEmpty([things]), others, passage, "question:whether", {
    polarity: "asserted",
    qualifiers: {},
  });
}

/** "What genes are involved? HFE." "How is it treated? With steroids." */
function answer(kind: AskedFor, about: readonly Role[], passage: Passage): readonly Draft[] {
  const { clause, topic, analysis } = passage;
  const isMereYes = ({ members }: Group) =>
    members.every((member) => /^(yes|no|many|several)$/.test(headNoun(member, analysis)));
  const groups = [
    ...(clause.subject && !isMereYes(clause.subject) ? [clause.subject] : []),
    ...clause.complements
      .filter(({ preposition, group }) => kind.behind?.test(preposition) === true && group !== clause.subject)
      .map(({ group }) => group),
  ];
  const answers = groups.flatMap((group) => named(group, kind.types, passage));
  const asked = kind.about
    ? ofTypes(about, kind.about, ...(kind.about === "symptom" ? (["risk", "disease"] as const) : []))
    : [];
  if (kind.about === "treatment" && asked.length === 0) return [];
  const whose = asked.length > 0 ? asked : [topic];
  return answers.flatMap((found) => {
    const [agents, patients] = kind.answerFirst ? [[found], [whose]] : [[whose], [found]];
    return link(kind.frame, agents, patients, passage, "question", certaintyOf(clause, passage));
  });
}

const named = (group: Group, types: readonly EntityType[], passage: Passage): Alternatives =>
  readingsOfTypes(rolesOf(group, passage), ...types).slice(0, 1);
