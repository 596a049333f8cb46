import type { Clause } from "../../language/clause";
import { phraseText } from "../../language/phrase-text";
import type { NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";

const bringing = new Set(
  "give bring provide offer achieve induce produce support help maintain restore link tie associate lead aid sustain show".split(
    " ",
  ),
);
const goods = new Set(
  "control relief remission cure outcome survival improvement benefit recovery response".split(" "),
);
/** Prepositions behind which stands for whom or in what. */
const whose = new Set(["in", "for", "of", "across", "from", "on"]);

/** A treatment that brings something good: "fails to give lasting control", "is linked to better outcomes in X", "supports symptom control". */
export const outcome: Rule = {
  name: "outcome",
  read(passage) {
    const { verb, objects, complements } = passage.clause;
    // What does not keep a remission up may well have brought it about.
    if (!verb || !bringing.has(verb.lemma) || (verb.negated && verb.lemma === "maintain")) return [];
    const groups = [
      ...(verb.passive ? [] : objects),
      ...complements.filter(({ preposition }) => preposition === "to").map(({ group }) => group),
    ];
    return groups
      .flatMap(({ members }) => members)
      .filter((member) => isGood(member, passage))
      .flatMap((member) => readPhrase(member, passage));
  },
};

/** "Lasting control", "better outcomes"; not "infection control", which is control of something. */
function isGood(member: NounPhrase, { analysis }: Passage): boolean {
  const noun = headNoun(member, analysis);
  const ofOther = analysis.words
    .slice(member.from, member.head)
    .some(({ tag, low }) => tag === "noun" && low !== "symptom" && low !== "disease");
  if (!goods.has(noun) || ofOther) return false;
  const withWordBefore = phraseText(analysis.words, Math.max(0, member.from - 1), member.head);
  return noun !== "outcome" || /\bbetter\b/.test(withWordBefore);
}

function readPhrase(member: NounPhrase, passage: Passage): readonly Draft[] {
  const { clause, analysis, topic } = passage;
  const agents = readingsOfTypes(subjectRoles(clause, "treat", passage, false), "treatment");
  const patients = nonEmpty([helped(member, clause, passage), [topic]]);
  const rule = `outcome:${headNoun(member, analysis)}`;
  return link("treat", agents, patients, passage, rule, certaintyOf(clause, passage));
}

/** What the good is said to be for. */
function helped(member: NounPhrase, clause: Clause, passage: Passage): readonly Role[] {
  const behind = [...member.complements, ...clause.complements].filter(({ preposition }) => whose.has(preposition));
  const groups = [...(member.of ? [member.of] : []), ...behind.map(({ group }) => group)];
  return ofTypes(
    groups.flatMap((group) => rolesOf(group, passage)[0] ?? []),
    "disease",
    "symptom",
  );
}
