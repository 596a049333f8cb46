import { contentWords as named } from "../../2-ground/naming/content-words";
import { labelOf } from "../../2-ground/naming/word-text";
import { typeOfNoun } from "../../2-ground/noun-type";
import { type Clause, only } from "../../language/clause";
import { lowerFirst } from "../../language/lower-first";
import { nominalsOf } from "../../language/nominalizations";
import type { NounPhrase } from "../../language/phrases";
import { deviations, pointers } from "../../lexicon/head-nouns";
import type { EntityType } from "../../model/entity";
import { adjectiveWords } from "../adjective-words";
import type { Passage } from "../passage";
import { bracketTold } from "./bracket-told";
import { eventOf } from "./event-of";
import { findingOf } from "./finding-of";
import { headNoun, isPersonal } from "./head-noun";
import { isProcessNoun } from "./is-process-noun";
import { namedRole, type Role } from "./role";
import { rolesOf } from "./roles-of";
import { toldAmount } from "./told-amount";

const states = new Set(["be", "become", "remain", "stay"]);
/** What a verb says of a measure, in the word by which findings are named. */
const moves: ReadonlyMap<string, string> = new Map(
  Object.entries({ rise: "raised", climb: "raised", fall: "low", drop: "low", sink: "low" }),
);
const changes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    reduce: "reduced",
    lower: "low",
    decrease: "low",
    raise: "raised",
    elevate: "raised",
    increase: "raised",
    impair: "impaired",
  }),
);
const gone = /^(absent|missing|lacking|deficient)$/;
/** Verbs that say of a molecule, where they are denied or fail, that it is wanting. */
const working = /^(work|function|make|produce|form|synthesize|express)$/;
/** What things do of themselves. */
const happening =
  /^(grow|divide|migrate|swell|enlarge|escape|persist|survive|accumulate|build up|pile up|collect|aggregate|polymerize|die|proliferate|multiply|leak|rupture|burst|degenerate|shrink|expand|clump)$/;
/** What is done to them, by whomever. */
const undergone =
  /^(activate|switch on|turn on|destroy|break down|degrade|lose|deposit|damage|block|deplete|inflame|scar|narrow|obstruct|release|displace|store|injure|kill|trap)$/;
/** Nouns for what happens that say the same as those of the language's table. */
const further: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "pile up": ["accumulation", "build-up", "storage"],
    "build up": ["accumulation", "build-up", "storage"],
    accumulate: ["accumulation", "build-up", "storage"],
    collect: ["accumulation", "collection"],
    store: ["storage", "accumulation"],
    deposit: ["deposition", "deposits"],
    aggregate: ["aggregation"],
    burst: ["rupture"],
    multiply: ["proliferation"],
    migrate: ["migration"],
    escape: ["escape", "leakage"],
    degenerate: ["degeneration"],
    degrade: ["degradation"],
    clump: ["aggregation", "clumping"],
    shrink: ["shrinkage", "atrophy"],
    "switch on": ["activation"],
    "turn on": ["activation"],
    kill: ["death", "destruction"],
    trap: ["trapping", "sequestration"],
    block: ["blockade", "blockage", "obstruction"],
  }),
);

/**
 * The state or event that a clause tells, by the name of it: "the enzyme is missing" is a deficiency of the enzyme, "copper builds up" its
 * accumulation, "ferritin rises" raised ferritin. Undefined where the clause tells of nothing that becomes of its subject.
 */
export function toldState(clause: Clause, passage: Passage): readonly Role[] | undefined {
  const { verb, subject, link } = clause;
  if (!verb || !subject || link === "unless") return undefined;
  const bracketed = bracketTold(clause, passage);
  if (bracketed.length > 0) return bracketed;
  if (clause.objects.length > 0) return toldAmount(clause, passage);
  // "Drives cells to divide": it is they who do.
  const doers = link === "infinitive" ? (clause.governor?.objects[0] ?? subject) : subject;
  const name = naming(clause, passage);
  return name && doers.members.flatMap((member) => name(member));
}

/** How what the clause says names what becomes of its subject. */
function naming(clause: Clause, passage: Passage): ((member: NounPhrase) => readonly Role[]) | undefined {
  const { verb } = clause;
  if (!verb) return undefined;
  const { lemma, negated, passive } = verb;
  // "Clearance fails": a process that goes badly.
  if (lemma === "fail" && clause.objects.length === 0) return (member) => failed(member, passage);
  if (lemma === "linger" && !negated) return (member) => thing(member, passage);
  if (lemma === "lack" || (negated && working.test(lemma))) return (member) => lackOf(member, passage);
  if (negated) return undefined;
  if (states.has(lemma)) {
    const way = adjectiveWords(clause, passage.analysis).find((word) => deviations.has(word) || gone.test(word));
    if (way === undefined) return undefined;
    return gone.test(way) ? (member) => lackOf(member, passage) : (member) => deviant(member, way, passage);
  }
  const way = passive ? changes.get(lemma) : moves.get(lemma);
  if (way !== undefined) return (member) => deviant(member, way, passage);
  return (passive ? undergone : happening).test(lemma) ? (member) => happened(member, lemma, passage) : undefined;
}

const isProcess: ReadonlySet<EntityType> = new Set(["mechanism", "pathway"]);

/** A measure out of range is a finding, a process that goes badly another process. */
export function deviant(member: NounPhrase, way: string, passage: Passage): readonly Role[] {
  const findings = isProcessNoun(member, passage.analysis) ? [] : findingOf(member, way, passage);
  const [process, ...others] = findings.length > 0 ? [] : (rolesOf(only(member), passage)[0] ?? []);
  if (!process || others.length > 0 || !(process.type === undefined || isProcess.has(process.type))) return findings;
  const { registry } = passage.grounding;
  const name = registry.get(process.entity)?.label ?? process.entity;
  return asMechanism([`${way} ${lowerFirst(name)}`], process, passage);
}

/** "Impaired clearance", of what is a process by its name. */
function failed(member: NounPhrase, passage: Passage): readonly Role[] {
  const noun = headNoun(member, passage.analysis);
  return member.pronoun || typeOfNoun(noun, noun)?.type !== "mechanism" ? [] : deviant(member, "impaired", passage);
}

/** "Debris lingers": what should have gone. */
function thing(member: NounPhrase, passage: Passage): readonly Role[] {
  const roles = rolesOf(only(member), passage)[0] ?? [];
  const { registry } = passage.grounding;
  for (const { entity, type } of roles) if (type === undefined) registry.settleType(entity, "mechanism");
  return roles.map(({ entity, span }) => namedRole(entity, span, registry)).filter(({ type }) => type === "mechanism");
}

/** That there is too little of a molecule: known by several names, entered by the first. */
function lackOf(member: NounPhrase, passage: Passage): readonly Role[] {
  const name = nameOf(member, passage);
  if (!name) return knownLack(member, passage);
  if (name.role.type === undefined) return [];
  const { label, role } = name;
  return asMechanism([`${label} deficiency`, `lack of ${label}`, `loss of ${label}`, `absent ${label}`], role, passage);
}

/** "Growth hormone is lacking", though that is a drug as well: a deficiency that the vocabulary knows. */
function knownLack(member: NounPhrase, passage: Passage): readonly Role[] {
  const { registry } = passage.grounding;
  const [role, ...others] = rolesOf(only(member), passage)[0] ?? [];
  if (role?.type !== "treatment" || others.length > 0) return [];
  const known = registry.find(`${registry.get(role.entity)?.label ?? ""} deficiency`);
  return known === undefined ? [] : [namedRole(known, role.span, registry)];
}

/** What happens to a thing: by a name that is known, else by one made of what it is and what happens. */
function happened(member: NounPhrase, lemma: string, passage: Passage): readonly Role[] {
  const known = eventOf(member, lemma, passage);
  if (known.length > 0) return known;
  const nominals = further.get(lemma) ?? nominalsOf(lemma);
  const name = nominals.length > 0 ? nameOf(member, passage) : undefined;
  return name
    ? asMechanism(
        nominals.map((noun) => `${name.label} ${noun}`),
        name.role,
        passage,
      )
    : [];
}

/** The thing in the singular, as the phrase writes it, or as what it points back to is called. Nothing for people and for what nothing is known of. */
function nameOf(member: NounPhrase, passage: Passage): { label: string; role: Role } | undefined {
  const { analysis, grounding } = passage;
  if (isPersonal(member, analysis) || member.of) return undefined;
  const [role, ...others] = rolesOf(only(member), passage)[0] ?? [];
  if (!role || others.length > 0 || (role.type !== undefined && !isThing.has(role.type))) return undefined;
  if (role.implied) {
    const label = grounding.registry.get(role.entity)?.label;
    return label === undefined ? undefined : { label, role };
  }
  const noun = headNoun(member, analysis);
  if (role.type === undefined && (unspecific.has(member.determiner ?? "") || pointers.has(noun))) return undefined;
  const words = labelOf(named(member, analysis), analysis).split(" ");
  const last = words.pop() ?? "";
  return { label: [...words, isPlural(last) ? noun : last].join(" "), role };
}

const isThing: ReadonlySet<EntityType> = new Set(["mechanism", "pathway", "gene"]);

/** What the singular of differs. */
const isPlural = (word: string): boolean => /^[a-z]{3,}[^su]s$/.test(word);

const unspecific: ReadonlySet<string> = new Set(["this", "these", "those", "that", "such", "its", "their", "another"]);

/** The first of the names that is known for a state, or a mechanism of the first that names no disease. */
function asMechanism(names: readonly string[], { span }: Role, { grounding: { registry } }: Passage): readonly Role[] {
  const found = names.flatMap((name) => registry.find(name) ?? []);
  const known = found.find((entity) => registry.typeOf(entity) !== "disease");
  const label = names.find((name) => registry.find(name) === undefined);
  if (known === undefined && label === undefined) return [];
  return [namedRole(known ?? registry.enter({ label: label ?? "", type: "mechanism" }), span, registry)];
}
