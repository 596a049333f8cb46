import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { deviations, personNouns } from "../../lexicon/head-nouns";
import { slug } from "../../lexicon/lexicon";
import { slice } from "../../model/source";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import type { Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const states = new Set(["be", "become", "remain", "stay", "turn", "run", "get"]);
const ways: Readonly<Record<string, string>> = {
  rise: "raised",
  increase: "raised",
  climb: "raised",
  fall: "low",
  drop: "low",
  decrease: "low",
  raise: "raised",
  lower: "low",
  reduce: "low",
  elevate: "raised",
  prolong: "prolonged",
  few: "low",
  high: "raised",
  missing: "absent",
};

const alike: Readonly<Record<string, readonly string[]>> = {
  raised: ["elevated", "increased", "high"],
  increased: ["elevated", "raised", "high"],
  low: ["reduced", "decreased"],
  reduced: ["low"],
};

/** A measure that is out of range: "IgG is low", "bilirubin is raised", "plasma cells are too few". The finding is an entity of its own ("low IgG"). */
export const deviation: Rule = {
  name: "deviation",
  read(passage) {
    return read(passage.clause, passage);
  },
};

function read(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject } = clause;
  if (["if", "when", "unless", "once", "until"].includes(clause.link)) return [];
  const first = passage.place.statements[0] === passage.statement;
  if (first && !subject?.members.some(({ pronoun }) => !pronoun)) return ofTest(clause, passage);
  if (!verb || !subject || clause.objects.length > 0) return [];
  const { words } = passage.analysis;
  const adjective = clause.adjectives
    .flatMap(({ from, to }) => words.slice(from, to).map(({ low }) => low))
    .find((word) => deviations.has(word) || word === "few");
  const way =
    states.has(verb.lemma) && adjective !== undefined
      ? adjective
      : verb.passive && ways[verb.lemma] !== undefined
        ? verb.lemma
        : undefined;
  if (way === undefined) return [];
  const named = clause.brackets
    .flatMap((items) =>
      items.flatMap((item) =>
        item.kind === "noun" ? (rolesOf({ kind: "group", members: [item], joint: "none" }, passage)[0] ?? []) : [],
      ),
    )
    .filter(({ type }) => type === "symptom" || type === "risk");
  const measures = (rolesOf(subject, passage)[0] ?? []).filter(({ type }) => type === "test");
  if (named.length > 0 && measures.length > 0)
    return link("detect", [measures], [named], passage, `deviation:${way}`, certaintyOf(clause, passage));
  const found = subject.members.flatMap((member) =>
    member.pronoun || personNouns.has(headNoun(member, passage.analysis))
      ? []
      : finding(member, ways[way] ?? way, passage),
  );
  if (found.length === 0) return [];
  const tests = passage.heads.filter(({ type }) => type === "test");
  return link(
    tests.length > 0 ? "detect" : "show",
    tests.length > 0 ? [tests] : [[passage.topic]],
    [found],
    passage,
    `deviation:${way}`,
    certaintyOf(clause, passage),
  );
}

/** "aPTT – prolonged in most patients": the measure that heads the entry is out of range. */
function ofTest(clause: Clause, passage: Passage): readonly Draft[] {
  const { words } = passage.analysis;
  const tests = passage.heads.filter(({ type }) => type === "test");
  const way = clause.verb
    ? ways[clause.verb.lemma]
    : clause.adjectives
        .flatMap(({ from, to }) => words.slice(from, to).map(({ low }) => low))
        .find((word) => deviations.has(word));
  if (
    tests.length !== 1 ||
    way === undefined ||
    (clause.verb && !clause.verb.passive) ||
    (clause.link !== "main" && clause.link !== "participle")
  )
    return [];
  const test = tests[0] as Role;
  const { registry, text } = passage.grounding;
  const names = [...(registry.get(test.entity)?.names ?? [])];
  const short =
    names.find((name) => /^[\p{L}-]*\p{Lu}[\p{L}-]*$/u.test(name)) ?? registry.get(test.entity)?.label ?? "";
  const measured = text
    .slice(passage.place.item.head?.start ?? 0, passage.place.item.head?.end ?? 0)
    .match(/\bfor (.+?)(?: \(|$)/)?.[1];
  const known =
    measured === undefined
      ? undefined
      : [way, ...(alike[way] ?? [])]
          .map((word) => registry.find(`${word} ${measured}`))
          .find((found) => found !== undefined);
  const entity =
    known ?? registry.find(`${way} ${short}`) ?? registry.enter({ label: `${way} ${short}`, type: "symptom" });
  const found: Role = { entity, type: registry.typeOf(entity), span: test.span, implied: true };
  const certainty = certaintyOf(clause, passage);
  const diseases = clause.complements
    .filter(({ preposition }) => preposition === "in")
    .flatMap(({ group }) => rolesOf(group, passage)[0] ?? [])
    .filter(({ type }) => type === "disease");
  return [
    ...link("detect", [tests], [[found]], passage, `deviation:${way}`, { ...certainty, polarity: "asserted" }),
    ...link(
      "show",
      [diseases.length > 0 ? diseases : [passage.topic]],
      [[found]],
      passage,
      `deviation:${way}`,
      certainty,
    ),
  ];
}

function finding(member: Parameters<typeof headNoun>[0], way: string, passage: Passage): readonly Role[] {
  const { registry } = passage.grounding;
  const roles = rolesOf({ kind: "group", members: [member], joint: "none" }, passage)[0] ?? [];
  if (
    roles.some(
      ({ type }) =>
        type === "symptom" ||
        type === "risk" ||
        type === "disease" ||
        type === "treatment" ||
        type === "gene" ||
        (type === "mechanism" && /^(absent|missing|lacking)$/.test(way)),
    )
  )
    return [];
  const measured = passage.analysis.words
    .slice(member.from, member.head + 1)
    .filter(({ tag }) => tag !== "determiner")
    .map(({ from, to }) =>
      passage.analysis.tokens
        .slice(from, to)
        .map((token, at) => (at > 0 && token.gap ? " " : "") + token.text)
        .join(""),
    )
    .join(" ");
  const names = [
    measured,
    ...member.gloss.flatMap((items) =>
      items.flatMap((item) =>
        item.kind === "noun"
          ? [slice({ path: "", text: passage.grounding.text }, spanOfWords(passage.analysis, item.from, item.to))]
          : [],
      ),
    ),
  ];
  const known = names
    .flatMap((name) => [registry.find(`${way} ${name}`), registry.find(`${way === "low" ? "low" : "raised"} ${name}`)])
    .find((entity) => entity !== undefined);
  const entity = known ?? registry.enter({ label: `${way} ${measured}`, type: "symptom" });
  return slug(measured) === ""
    ? []
    : [
        {
          entity,
          type: registry.typeOf(entity),
          span: spanOfWords(passage.analysis, member.from, member.head + 1),
          implied: false,
        },
      ];
}
