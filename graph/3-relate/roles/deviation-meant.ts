import { type Clause, only } from "../../language/clause";
import { lowerFirst } from "../../language/lower-first";
import type { NounPhrase } from "../../language/phrases";
import { deviations } from "../../lexicon/head-nouns";
import type { EntityType } from "../../model/entity";
import { adjectiveWords } from "../adjective-words";
import type { Passage } from "../passage";
import { findingOf } from "./finding-of";
import { type Alternatives, namedRole, nonEmpty, type Role } from "./role";
import { rolesOf } from "./roles-of";

const states = new Set(["be", "become", "remain", "stay"]);
/** What a passive says of a measure, in the word by which findings are named. */
const changes: ReadonlyMap<string, string> = new Map([
  ["reduce", "reduced"],
  ["lower", "low"],
  ["decrease", "low"],
  ["raise", "raised"],
  ["elevate", "raised"],
  ["increase", "raised"],
  ["impair", "impaired"],
]);

/**
 * "Clearance is poor, which causes X", "clearance is poor, and this causes X": that it is poor causes X, and not clearance. Nothing where such a
 * finding has no name; undefined where the subject means something else.
 */
export function deviationMeant(clause: Clause, passage: Passage): Alternatives | undefined {
  const stated = statedBefore(clause, passage);
  const way = stated && wayOf(stated, passage);
  if (!stated || way === undefined) return undefined;
  return nonEmpty([stated.subject?.members.flatMap((member) => deviant(member, way, passage)) ?? []]);
}

const isProcess: ReadonlySet<EntityType> = new Set(["mechanism", "pathway"]);

/** A measure out of range is a finding, a process that goes badly another process. */
function deviant(member: NounPhrase, way: string, passage: Passage): readonly Role[] {
  const findings = findingOf(member, way, passage);
  const [process, ...others] = findings.length > 0 ? [] : (rolesOf(only(member), passage)[0] ?? []);
  if (!process || others.length > 0 || !(process.type === undefined || isProcess.has(process.type))) return findings;
  const { registry } = passage.grounding;
  const name = registry.get(process.entity)?.label ?? process.entity;
  const label = `${way} ${lowerFirst(name)}`;
  const entity = registry.find(label) ?? registry.enter({ label, type: "mechanism" });
  return [namedRole(entity, process.span, registry)];
}

/** The clause that "which" or "this" sums up. */
function statedBefore(clause: Clause, passage: Passage): Clause | undefined {
  const { link, subject, continues } = clause;
  if (link === "relative") return isBehindAll(clause, passage) ? clause.governor : undefined;
  const [member, ...others] = subject?.members ?? [];
  const isThis = member?.pronoun === true && passage.analysis.words[member.from]?.low === "this";
  return isThis && others.length === 0 && continues?.objects.length === 0 ? continues : undefined;
}

/** "Which" stands behind the verb of a clause whose subject it seems to describe. */
function isBehindAll({ governor, antecedent, subject, verb }: Clause, { analysis: { words } }: Passage): boolean {
  const [described] = antecedent?.members ?? [];
  if (!described || !verb || subject !== antecedent || !governor?.verb || governor.objects.length > 0) return false;
  return (
    words[verb.from - 1]?.low === "which" &&
    words[verb.from - 2]?.low === "," &&
    described.from < governor.verb.from &&
    governor.verb.to < verb.from &&
    governor.subject?.members.some(({ from }) => from === described.from) === true
  );
}

function wayOf(clause: Clause, { analysis }: Passage): string | undefined {
  const { verb } = clause;
  if (!verb || verb.negated || clause.subject?.members.some(({ pronoun }) => pronoun)) return undefined;
  if (states.has(verb.lemma)) return adjectiveWords(clause, analysis).find((word) => deviations.has(word));
  return verb.passive ? changes.get(verb.lemma) : undefined;
}
