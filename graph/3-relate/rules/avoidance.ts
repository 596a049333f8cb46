import type { Clause } from "../../language/clause";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { isPersonal } from "../roles/head-noun";
import type { Alternatives, Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { stateOf } from "../roles/state-of";
import type { Rule } from "../rule";

const shunning = new Set([
  "avoid",
  "shun",
  "contraindicate",
  "forbid",
  "quit",
  "give up",
  "omit",
  "withhold",
  "steer",
  "stay away",
  "limit",
  "restrict",
  "cut out",
  "leave out",
  "skip",
  "prohibit",
]);
const usingVerbs = new Set([
  "combine",
  "take",
  "use",
  "give",
  "mix",
  "prescribe",
  "recommend",
  "drink",
  "eat",
  "start",
  "advise",
  "administer",
  "receive",
  "have",
  "smoke",
  "be",
]);

/** What must not come together: "avoid X with Y", "X must not be combined with Y", "X should be avoided in Y". */
export const avoidance: Rule = {
  name: "avoidance",
  read(passage) {
    return read(passage.clause, passage);
  },
};

function read(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb } = clause;
  if (!verb) return [];
  const shuns = shunning.has(verb.lemma) && !verb.negated && !verb.chain.includes("help");
  const people = clause.subject?.members.every((member) => isPersonal(member, passage.analysis)) === true;
  const forbids =
    usingVerbs.has(verb.lemma) &&
    verb.negated &&
    (verb.passive || (people && verb.lemma !== "have" && verb.lemma !== "be"));
  const unfit =
    verb.lemma === "be" &&
    verb.negated !== isUnfit(clause, passage) &&
    (isUnfit(clause, passage) || isFit(clause, passage));
  if (!shuns && !forbids && !unfit) return [];
  if (clause.adverbs.some((adverb) => /^(hardly|rarely|seldom|routinely|usually)$/.test(adverb)) && forbids) return [];
  const object = verb.passive || unfit ? clause.subject : clause.objects[0];
  const { registry } = passage.grounding;
  const avoidable = ({ entity, type }: Role) =>
    type === "treatment" ||
    type === undefined ||
    (type === "risk" && !["adverse_effect", "complication"].includes(registry.subtypeOf(entity) ?? ""));
  const spoken = object === undefined && verb.passive ? [passage.heads, passage.discourse.recent] : [];
  const avoided: Alternatives = [...rolesOf(object, passage), ...spoken]
    .map((roles) => roles.filter(avoidable))
    .filter((roles) => roles.length > 0);
  const treatment = avoided[0]?.every(({ type }) => type === "treatment") === true;
  const partner =
    clause.complements.find(({ preposition }) =>
      ["in", "with", "during", "by", "for", "on", "while", "together with", "combined with", "when"].includes(
        preposition,
      ),
    ) ??
    clause.objects[0]?.members
      .at(-1)
      ?.complements.find(({ preposition }) => ["in", "with", "during", "while", "for"].includes(preposition));
  const certainty = {
    ...certaintyOf(clause, passage),
    polarity:
      verb.uncertain || clause.complements.some(({ preposition }) => preposition === "without")
        ? ("uncertain" as const)
        : ("asserted" as const),
  };
  const isHead = avoided[0]?.some(({ entity }) => passage.heads.some((head) => head.entity === entity)) === true;
  const afflicted = people && forbids && !verb.passive ? rolesOf(clause.subject, passage) : [];
  const explicit: Alternatives = [
    ...afflicted,
    ...(partner ? rolesOf(partner.group, passage) : []),
    ...circumstance(clause, passage),
  ];
  const drug = ["drugs", "supplements", "regenerative"].includes(passage.place.section)
    ? passage.heads.filter(
        ({ type, entity }) =>
          type === "treatment" &&
          !avoided.some((roles) => roles.some((role) => entity !== role.entity && entity.includes(role.entity))),
      )
    : [];
  const unspoken = forbids && treatment && !isHead ? [] : [drug, [passage.topic]];
  const partners: Alternatives = [...explicit, ...unspoken].filter((roles) => roles.length > 0);
  return link("avoid", avoided, partners, passage, `avoidance:${verb.lemma}`, certainty);
}

const adjectivesOf = (clause: Clause, { analysis }: Passage): readonly string[] =>
  clause.adjectives.flatMap(({ from, to }) => analysis.words.slice(from, to).map(({ low }) => low));
const isUnfit = (clause: Clause, passage: Passage): boolean =>
  adjectivesOf(clause, passage).some((word) =>
    [
      "unsuitable",
      "unsafe",
      "contraindicated",
      "forbidden",
      "prohibited",
      "off-limits",
      "inadvisable",
      "taboo",
    ].includes(word),
  );
const isFit = (clause: Clause, passage: Passage): boolean =>
  adjectivesOf(clause, passage).some((word) =>
    ["suitable", "safe", "advisable", "allowed", "permitted", "appropriate"].includes(word),
  );

/** "… if platelets are low", "while on sirolimus": what the sentence names as the circumstance. */
function circumstance(clause: Clause, passage: Passage): Alternatives {
  const condition = passage.analysis.clauses.find(
    ({ link: how, governor, objects, subject, complements }) =>
      ["if", "when", "while"].includes(how) &&
      (governor === clause || governor === undefined) &&
      (objects.length > 0 || subject !== undefined || complements.length > 0),
  );
  const meanwhile = passage.analysis.clauses
    .flatMap(({ complements, objects }) => [
      ...complements,
      ...objects.flatMap(({ members }) => members.flatMap((member) => member.complements)),
    ])
    .filter(({ preposition }) => preposition === "during")
    .flatMap(({ group }) => rolesOf(group, passage))
    .map((roles) => roles.filter(({ type }) => type === "treatment" || type === "disease"));
  if (!condition) return meanwhile;
  const state = stateOf(condition, passage);
  return [
    ...(state.length > 0 ? [state] : []),
    ...rolesOf(condition.objects[0], passage),
    ...condition.complements.flatMap(({ group }) => rolesOf(group, passage)),
    ...rolesOf(condition.subject, passage),
  ];
}
