import type { Clause } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import type { Alternatives } from "../roles/role";
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
const whose = new Set(["in", "for", "of", "across", "from", "on"]);

/** A treatment that brings something good: "fails to give lasting control", "is linked to better outcomes in X", "supports symptom control". */
export const outcome: Rule = {
  name: "outcome",
  read(passage) {
    const { clause } = passage;
    const { verb } = clause;
    if (!verb || !bringing.has(verb.lemma)) return [];
    const groups = [
      ...(verb.passive ? [] : clause.objects),
      ...clause.complements.filter(({ preposition }) => preposition === "to").map(({ group }) => group),
    ];
    return groups.flatMap((group) => group.members).flatMap((member) => read(member, clause, passage));
  },
};

function read(member: NounPhrase, clause: Clause, passage: Passage): readonly Draft[] {
  const { analysis, topic } = passage;
  const noun = headNoun(member, analysis);
  const own = analysis.words
    .slice(member.from, member.head)
    .filter(({ tag }) => tag === "noun")
    .map(({ low }) => low);
  if (
    !goods.has(noun) ||
    own.some((word) => word !== "symptom" && word !== "disease") ||
    (noun === "outcome" && !/\bbetter\b/.test(textOf(member, passage)))
  )
    return [];
  const agents: Alternatives = subjectRoles(clause, "treat", passage, false)
    .map((roles) => roles.filter(({ type }) => type === "treatment"))
    .filter((roles) => roles.length > 0);
  const about: readonly Group[] = [
    ...(member.of ? [member.of] : []),
    ...[...member.complements, ...clause.complements]
      .filter(({ preposition }) => whose.has(preposition))
      .map(({ group }) => group),
  ];
  const patients = about
    .flatMap((group) => rolesOf(group, passage)[0] ?? [])
    .filter(({ type }) => type === "disease" || type === "symptom");
  return link(
    "treat",
    agents,
    [patients, [topic]].filter((roles) => roles.length > 0),
    passage,
    `outcome:${noun}`,
    certaintyOf(clause, passage),
  );
}

const textOf = ({ from, head }: NounPhrase, { analysis: { words } }: Passage): string =>
  words
    .slice(Math.max(0, from - 1), head)
    .map(({ low }) => low)
    .join(" ");
