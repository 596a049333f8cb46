import { fold } from "../../language/fold";
import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link";
import type { Alternatives, Passage, Role } from "../passage";
import { headNoun, rolesOf } from "../roles";
import type { Rule } from "../rule";

/** Verbs whose effect has a name of its own: to harm the lungs is to cause lung damage. */
const effects: Readonly<Record<string, readonly string[]>> = {
  harm: ["damage", "injury"], damage: ["damage", "injury"], injure: ["injury", "damage"], destroy: ["destruction", "damage"], scar: ["scarring", "fibrosis", "damage"],
  impair: ["impairment", "loss"], inflame: ["inflammation"], ruin: ["damage", "failure"], weaken: ["weakness"], thin: ["thinning", "loss"], erode: ["erosion", "damage"], prolong: ["prolongation"], irritate: ["irritation"], attack: ["damage"], hurt: ["damage", "pain"],
};
const before: Readonly<Record<string, string>> = { impair: "impaired", prolong: "prolonged", weaken: "weak", inflame: "inflamed", delay: "delayed", raise: "raised", elevate: "raised", lower: "low", reduce: "reduced", slow: "slow", increase: "increased", worsen: "worse", thin: "thin", darken: "darkened" };

/** A verb of damage or change with a bare object: "it harms the lungs", "can impair hearing", "raises blood sugar". The effect is looked up by its own name. */
export const damage: Rule = {
  name: "damage",
  read(passage) {
    return read(passage.clause, passage);
  },
};

function read(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb } = clause;
  const object = verb?.passive ? undefined : clause.objects[0];
  if (!verb || !object || (effects[verb.lemma] === undefined && before[verb.lemma] === undefined && !bodyVerbs.has(verb.lemma))) return [];
  const patients = object.members.flatMap((member) => effectOn(member, verb.lemma, passage));
  if (patients.length === 0) return toHead(clause, passage);
  const named = rolesOf(clause.subject, passage);
  const agents: Alternatives = [...named.filter((roles) => roles.some(({ type }) => type !== undefined)), ...(passage.heads.length > 0 ? [passage.heads] : [])];
  return link("cause", agents, [patients], passage, `damage:${verb.lemma}`, certaintyOf(clause, passage));
}

/** In an entry on a process or complication, harm to a part of the body is how that comes about: "infarction scars the spleen" under functional asplenia. */
function toHead(clause: Clause, passage: Passage): readonly Draft[] {
  const { place, heads } = passage;
  if (!["mechanism", "complications", "causes"].includes(place.section) || !bodyVerbs.has(clause.verb?.lemma ?? "")) return [];
  const bare = rolesOf(clause.objects[0], passage).every((roles) => roles.every(({ type }) => type === undefined || type === "mechanism"));
  const agents = rolesOf(clause.subject, passage).map((roles) => roles.filter(({ type, entity }) => type !== undefined && !heads.some((head) => head.entity === entity)));
  return bare ? link("cause", agents, [heads.filter(({ type }) => type !== "gene")], passage, `damage:${clause.verb?.lemma}`, certaintyOf(clause, passage)) : [];
}

const bodyVerbs = new Set(["harm", "damage", "injure", "destroy", "scar", "ruin", "erode", "irritate", "halt", "block", "clog", "obstruct", "thicken", "stretch", "compress", "narrow", "stop", "plug"]);

function effectOn(member: NounPhrase, lemma: string, passage: Passage): readonly Role[] {
  const { registry } = passage.grounding;
  const noun = headNoun(member, passage.analysis);
  if (noun === "" || member.pronoun) return [];
  const words = passage.analysis.words.slice(member.from, member.head + 1).filter(({ tag }) => tag === "noun" || tag === "adjective").map(({ low }) => low).join(" ");
  const names = [...(effects[lemma] ?? []).flatMap((effect) => [`${fold(words)} ${effect}`, `${noun} ${effect}`, `${words} ${effect}`]), ...(before[lemma] === undefined ? [] : [`${before[lemma]} ${words}`, `${before[lemma]} ${noun}`])];
  const known = names.map((name) => registry.find(name)).find((entity) => entity !== undefined && ["symptom", "risk", "disease"].includes(registry.typeOf(entity) ?? ""));
  return known === undefined ? [] : [{ entity: known, type: registry.typeOf(known), span: spanOfWords(passage.analysis, member.from, member.head + 1), implied: false }];
}
