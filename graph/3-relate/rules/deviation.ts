import { slug } from "../../lexicon/lexicon";
import { deviations, personNouns } from "../../lexicon/head-nouns";
import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link";
import type { Passage, Role } from "../passage";
import { headNoun, rolesOf } from "../roles";
import type { Rule } from "../rule";

const states = new Set(["be", "become", "remain", "stay", "turn", "run", "get"]);
const ways: Readonly<Record<string, string>> = { rise: "raised", increase: "raised", climb: "raised", fall: "low", drop: "low", decrease: "low", raise: "raised", lower: "low", reduce: "low", elevate: "raised", prolong: "prolonged", few: "low", high: "raised", missing: "absent" };

/** A measure that is out of range: "IgG is low", "bilirubin is raised", "plasma cells are too few". The finding is an entity of its own ("low IgG"). */
export const deviation: Rule = {
  name: "deviation",
  read(passage) {
    return read(passage.clause, passage);
  },
};

function read(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject } = clause;
  if (!verb || !subject || clause.objects.length > 0) return [];
  const { words } = passage.analysis;
  const adjective = clause.adjectives.flatMap(({ from, to }) => words.slice(from, to).map(({ low }) => low)).find((word) => deviations.has(word) || word === "few");
  const way = states.has(verb.lemma) && adjective !== undefined ? adjective : verb.passive && ways[verb.lemma] !== undefined ? verb.lemma : undefined;
  if (way === undefined) return [];
  const named = clause.brackets.flatMap((items) => items.flatMap((item) => (item.kind === "noun" ? (rolesOf({ kind: "group", members: [item], joint: "none" }, passage)[0] ?? []) : []))).filter(({ type }) => type === "symptom" || type === "risk");
  const measures = (rolesOf(subject, passage)[0] ?? []).filter(({ type }) => type === "test");
  if (named.length > 0 && measures.length > 0) return link("detect", [measures], [named], passage, `deviation:${way}`, certaintyOf(clause, passage));
  const found = subject.members.flatMap((member) => (member.pronoun || personNouns.has(headNoun(member, passage.analysis)) ? [] : finding(member, ways[way] ?? way, passage)));
  if (found.length === 0) return [];
  const tests = passage.heads.filter(({ type }) => type === "test");
  return link(tests.length > 0 ? "detect" : "show", tests.length > 0 ? [tests] : [[passage.topic]], [found], passage, `deviation:${way}`, certaintyOf(clause, passage));
}

function finding(member: Parameters<typeof headNoun>[0], way: string, passage: Passage): readonly Role[] {
  const { registry } = passage.grounding;
  const roles = rolesOf({ kind: "group", members: [member], joint: "none" }, passage)[0] ?? [];
  if (roles.some(({ type }) => type === "symptom" || type === "risk" || type === "disease" || type === "treatment" || type === "gene")) return [];
  const measured = passage.analysis.words.slice(member.from, member.head + 1).filter(({ tag }) => tag !== "determiner").map(({ from, to }) => passage.analysis.tokens.slice(from, to).map((token, at) => (at > 0 && token.gap ? " " : "") + token.text).join("")).join(" ");
  const glossed = registry.find(`${way} ${measured}`) ?? registry.find(`${way === "low" ? "low" : "raised"} ${measured}`);
  const entity = glossed ?? registry.enter({ label: `${way} ${measured}`, type: "symptom" });
  return slug(measured) === "" ? [] : [{ entity, type: registry.typeOf(entity), span: spanOfWords(passage.analysis, member.from, member.head + 1), implied: false }];
}
