import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const standing = new Set(["be", "lie", "stand", "sit"]);
const middles = /^(heart|root|core|center|bottom|basis|origin)$/;
/** By which a text speaks of the disease. */
const isProcess = /^(process|problem|picture|story|matter|pathogenesis|pathophysiology)$/;
const troubles = /^(problem|defect|abnormality|fault|lesion|error|disturbance|mechanism|process|event|step)$/;
const basic =
  /^(basic|underlying|fundamental|central|primary|core|main|key|essential|principal|chief|root|causal|initiating|decisive)$/;

/** What is behind the disease by where it stands: "X is at the heart of the disease", "the basic defect is X". */
export const atHeart: Rule = {
  name: "at-heart",
  verbs: standing,
  read(passage) {
    const { verb } = passage.clause;
    if (!verb || !standing.has(verb.lemma)) return [];
    const inMiddle = inTheMiddle(passage);
    return inMiddle.length === 0 && verb.lemma === "be" && passage.clause.objects.length > 0
      ? basicDefect(passage)
      : inMiddle;
  },
};

function inTheMiddle(passage: Passage): readonly Draft[] {
  const { clause, analysis, topic } = passage;
  // "At the heart of X lies Y": what lies there stands behind the verb.
  const lying = clause.subject ? (clause.objects.length > 0 ? undefined : clause.subject) : clause.objects[0];
  // "Behind the rash is Y".
  const behind = clause.complements.find(({ preposition }) => preposition === "behind");
  if (behind && !clause.subject)
    return link(
      "cause",
      rolesOf(lying, passage),
      rolesOf(behind.group, passage),
      passage,
      `${atHeart.name}:behind`,
      certaintyOf(clause, passage),
    );
  return clause.complements
    .filter(({ preposition }) => preposition === "at")
    .flatMap(({ group }) => group.members)
    .filter((member) => member.of && middles.test(headNoun(member, analysis)))
    .flatMap(({ of }) =>
      link(
        "cause",
        rolesOf(lying, passage),
        [
          ...rolesOf(of, passage),
          ...(of?.members.some((inner) => isProcess.test(headNoun(inner, analysis))) ? [[topic]] : []),
        ],
        passage,
        atHeart.name,
        certaintyOf(clause, passage),
      ),
    );
}

/** Among the causes, and where nothing else has it. */
function basicDefect(passage: Passage): readonly Draft[] {
  const { clause, analysis, topic, place, heads } = passage;
  const subject = clause.subject?.members ?? [];
  if (place.section !== "causes" || heads.length > 0 || subject.length !== 1) return [];
  const isBasic = subject.every(
    (member) =>
      !member.of &&
      troubles.test(headNoun(member, analysis)) &&
      analysis.words.slice(member.from, member.head).some(({ low }) => basic.test(low)),
  );
  if (!isBasic) return [];
  const found = clause.objects.flatMap((group) => rolesOf(group, passage));
  return link("cause", found, [[topic]], passage, atHeart.name, certaintyOf(clause, passage));
}
