import { spanOfWords } from "../../2-ground/analysis";
import { typeOfNoun } from "../../2-ground/noun-type";
import { type Clause, only } from "../../language/clause";
import { lowerFirst } from "../../language/lower-first";
import { nominalsOf } from "../../language/nominalizations";
import type { NounPhrase } from "../../language/phrases";
import { deviations } from "../../lexicon/head-nouns";
import { storedSubstances } from "../../lexicon/stored-substances";
import type { EntityType } from "../../model/entity";
import { adjectiveWords } from "../adjective-words";
import type { Passage } from "../passage";
import { asMechanism } from "./as-mechanism";
import { bracketTold } from "./bracket-told";
import { eventOf } from "./event-of";
import { findingOf } from "./finding-of";
import { harmTold } from "./harm-told";
import { headNoun } from "./head-noun";
import { impairedEvent } from "./impaired-event";
import { isProcessNoun } from "./is-process-noun";
import { lackOf } from "./lack-of";
import { namedRole, type Role } from "./role";
import { rolesOf } from "./roles-of";
import { thingNamed } from "./thing-named";
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
  /^(grow|divide|migrate|swell|enlarge|escape|persist|survive|accumulate|build up|pile up|collect|aggregate|polymerize|die|proliferate|multiply|leak|rupture|burst|degenerate|shrink|expand|clump|tighten|contract|constrict|stiffen|thicken|thin|narrow|widen|dilate|close|collapse|calcify|harden|soften|fragment|disintegrate|vanish|disappear|shatter|malfunction|atrophy|wither|weaken|split|tear|fuse|precipitate|ulcerate|misfold)$/;
/** What is done to them, by whomever. */
const undergone =
  /^(activate|switch on|turn on|destroy|break down|degrade|lose|deposit|lay down|damage|block|deplete|inflame|scar|narrow|obstruct|release|displace|store|injure|kill|trap|use up|consume|overproduce|compress|thicken|calcify|distort|fragment|stretch)$/;
/** Nouns for what happens that say the same as those of the language's table. */
const further: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "pile up": ["accumulation", "build-up", "storage"],
    "build up": ["accumulation", "build-up", "storage"],
    accumulate: ["accumulation", "build-up", "storage"],
    collect: ["accumulation", "collection"],
    store: ["storage", "accumulation"],
    deposit: ["deposition", "deposits"],
    "lay down": ["deposition", "deposits"],
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
    "use up": ["consumption", "depletion"],
    consume: ["consumption", "depletion"],
    overproduce: ["overproduction", "excess"],
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
  const failed = verb.negated && verb.lemma !== "lack" ? impairedEvent(clause, passage) : [];
  if (failed.length > 0) return failed;
  // "Red cells lack the enzyme".
  if (verb.lemma === "lack" && clause.objects.length > 0)
    return clause.objects[0]?.members.flatMap((member) => lackOf(member, passage));
  if (clause.objects.length > 0) return toldAmount(clause, passage) ?? told(harmTold(clause, passage));
  // "Drives cells to divide": it is they who do.
  const doers = link === "infinitive" ? (clause.governor?.objects[0] ?? subject) : subject;
  const name = naming(clause, passage);
  return name && doers.members.flatMap((member) => name(member));
}

const told = (roles: readonly Role[]): readonly Role[] | undefined => (roles.length > 0 ? roles : undefined);

/** How what the clause says names what becomes of its subject. */
function naming(clause: Clause, passage: Passage): ((member: NounPhrase) => readonly Role[]) | undefined {
  const { verb } = clause;
  if (!verb) return undefined;
  const { lemma, negated, passive } = verb;
  // "Clearance fails": a process that goes badly.
  if (/^(fail|cease|falter)$/.test(lemma) && clause.objects.length === 0) return (member) => failed(member, passage);
  if (lemma === "linger" && !negated) return (member) => thing(member, passage);
  if (lemma === "lack" || (negated && working.test(lemma))) return (member) => lackOf(member, passage);
  if (negated) return undefined;
  if (lemma === "run" && adjectiveWords(clause, passage.analysis).some((word) => /^(short|low)$/.test(word)))
    return (member) => lackOf(member, passage);
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

/** "Iron piles up", though that is a remedy as well. */
function storedAs(member: NounPhrase, { analysis, grounding: { registry } }: Passage): readonly Role[] {
  const noun = headNoun(member, analysis);
  if (member.head > member.from || !storedSubstances.includes(noun)) return [];
  const label = `${noun} accumulation`;
  const entity = registry.find(label) ?? registry.enter({ label, type: "mechanism" });
  return [namedRole(entity, spanOfWords(analysis, member.from, member.head + 1), registry)];
}

/** What happens to a thing: by a name that is known, else by one made of what it is and what happens. */
function happened(member: NounPhrase, lemma: string, passage: Passage): readonly Role[] {
  const nominals = further.get(lemma) ?? nominalsOf(lemma);
  const known = eventOf(member, lemma, passage, nominals);
  if (known.length > 0) return known;
  const stored = nominals.includes("accumulation") ? storedAs(member, passage) : [];
  if (stored.length > 0) return stored;
  if (member.pronoun && /^(lose|delete)$/.test(lemma)) return lackOf(member, passage);
  const name = nominals.length > 0 ? thingNamed(member, passage) : undefined;
  return name
    ? asMechanism(
        nominals.map((noun) => `${name.label} ${noun}`),
        name.role,
        passage,
      )
    : [];
}
