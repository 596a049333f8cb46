import { type Clause, only } from "../../language/clause";
import type { Complement, Group } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import { noVerb } from "../no-verb";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { type Alternatives, ofTypes, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

/** Nouns by which a treatment is said to do good or none: "of no use in X", "has no place in X". */
const worth = new Set(["use", "benefit", "help", "value", "place", "role", "good"]);
const where = new Set(["in", "for", "against", "to"]);
const denying = /^(no|little)$/;

/** What a treatment is for, without a verb that says so: "– for severe X only", "is of no use in X", "has no place in X". */
export const fitness: Rule = {
  name: "fitness",
  verbs: new Set(["be", "have", noVerb]),
  read(passage) {
    const { clause, heads, opens, statement } = passage;
    if (statement.statement.field) return [];
    if (clause.verb) return isWorth(clause) ? useless(clause, passage) : [];
    if (!opens || clause.link !== "main") return [];
    const treatments = ofTypes(heads, "treatment");
    if (clause.subject) return lessOf([treatments], clause.subject, passage);
    if (treatments.length === 0 || isUnfit(clause, passage)) return [];
    return clause.complements
      .filter(({ preposition }) => preposition === "for")
      .flatMap(({ group }) =>
        isPrevention(group, passage)
          ? prevent([treatments], group, passage)
          : treat([treatments], { preposition: "for", group }, false, passage),
      );
  },
};

/** "– fewer infections", "– less swelling": what there is less of with the treatment. */
const lessOf = (agents: Alternatives, { members }: Group, passage: Passage): readonly Draft[] =>
  members.flatMap((member) => {
    const { words } = passage.analysis;
    const isLess = words.slice(Math.max(0, member.from - 1), member.head).some(({ low }) => /^(fewer|less)$/.test(low));
    const roles = readingsOfTypes(rolesOf(only(member), passage), "symptom", "risk", "disease");
    return isLess && agents[0]?.length
      ? link("reduce", agents, roles, passage, fitness.name, certaintyOf(passage.clause, passage))
      : [];
  });

const isPrevention = ({ members }: Group, { analysis }: Passage): boolean =>
  members.some((member) => /^(prevention|prophylaxis|protection)$/.test(headNoun(member, analysis)));

/** "For the prevention of X". */
const prevent = (agents: Alternatives, { members }: Group, passage: Passage): readonly Draft[] =>
  members
    .flatMap((member) => [...(member.of ? [member.of] : []), ...member.complements.map(({ group }) => group)])
    .flatMap((group) =>
      link("prevent", agents, rolesOf(group, passage), passage, fitness.name, certaintyOf(passage.clause, passage)),
    );

/** "Unsuitable for X", "not for X". */
const isUnfit = (clause: Clause, passage: Passage): boolean =>
  clause.adverbs.includes("not") ||
  adjectiveWords(clause, passage.analysis).some((word) => /^(un|in|contra)/.test(word));

const isWorth = ({ verb }: Clause): boolean => verb?.lemma === "be" || verb?.lemma === "have";

/** "Is of no use in X", "has no place in X"; not "has a role in X", which any cause has too. */
function useless(clause: Clause, passage: Passage): readonly Draft[] {
  const groups =
    clause.verb?.lemma === "have"
      ? clause.objects
      : clause.complements
          .filter(({ preposition }) => preposition === "of" || preposition === "without")
          .map(({ group }) => group);
  const member = groups[0]?.members[0];
  const isWithout = clause.complements.some(
    ({ preposition, group }) => preposition === "without" && group === groups[0],
  );
  if (!member || !worth.has(headNoun(member, passage.analysis))) return [];
  if (!isWithout && !passage.analysis.words.slice(member.from, member.head).some(({ low }) => denying.test(low)))
    return [];
  const behind = [...member.complements, ...clause.complements].find(
    ({ preposition, group }) => where.has(preposition) && !isInquiry(group, passage),
  );
  const agents = readingsOfTypes(subjectRoles(clause, "treat", passage, false), "treatment");
  if (behind) return treat(agents, behind, true, passage);
  // "X has no proven benefit".
  const isBenefit = /^(benefit|effect|use|value)$/.test(headNoun(member, passage.analysis));
  return isBenefit &&
    (isWithout || clause.verb?.lemma === "have") &&
    (isTreatmentSection(passage.place.section) || passage.place.section === "principles")
    ? link("treat", agents, [[passage.topic]], passage, fitness.name, {
        ...certaintyOf(clause, passage),
        polarity: "negated",
      })
    : [];
}

/** "In a trial". */
const isInquiry = ({ members }: Group, { analysis }: Passage): boolean =>
  members.every((member) => /^(trial|study|experiment|series|review)$/.test(headNoun(member, analysis)));

function treat(agents: Alternatives, { group }: Complement, denied: boolean, passage: Passage): readonly Draft[] {
  const patients = readingsOfTypes(rolesOf(group, passage), "disease", "symptom", "risk");
  const certainty = certaintyOf(passage.clause, passage);
  return link(
    "treat",
    agents,
    patients,
    passage,
    fitness.name,
    denied ? { ...certainty, polarity: "negated" } : certainty,
  );
}
