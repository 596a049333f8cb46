import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { bodyParts } from "../../lexicon/body-parts";
import { deviations } from "../../lexicon/head-nouns";
import { measuresMended } from "../../lexicon/measures-mended";
import type { SectionKind } from "../../model/article";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { changedFinding, harmsBy, hasHarms, inState } from "../roles/changed-finding";
import { describedBy } from "../roles/described-by";
import { headNoun, isPersonal } from "../roles/head-noun";
import { hasUnknownSubject, newHarm, nominalOf, reshaping } from "../roles/new-harm";
import { pointsToHead } from "../roles/points-to-head";
import type { Alternatives, Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** What a treatment takes away by the same verb: to raise platelets is to treat low platelets. */
const mends: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    raise: ["low", "reduced"],
    boost: ["low", "reduced", "impaired"],
    increase: ["low", "reduced"],
    lift: ["low"],
    restore: ["low", "reduced", "impaired"],
    elevate: ["low"],
    lower: ["high", "raised", "elevated"],
    reduce: ["high", "raised", "elevated"],
    decrease: ["high", "raised", "elevated"],
    "bring down": ["high", "raised", "elevated"],
    shrink: ["enlarged", "swollen"],
    normalize: ["abnormal", "raised", "low"],
  }),
);
/** Verbs of harm to a part of the body. */
const bodyVerbs = new Set(
  "harm damage injure destroy scar kill poison ruin erode irritate inflame halt block clog obstruct thicken stretch compress narrow stop plug".split(
    " ",
  ),
);
/** Those of them that leave damage behind. */
const harming = new Set(["harm", "damage", "injure", "destroy", "scar", "kill", "poison", "inflame"]);
/** What they come to by verbs that shut or narrow a part, wherever that is told. */
const shutting: ReadonlyMap<string, string> = new Map(
  Object.entries({
    block: "obstruction",
    clog: "obstruction",
    plug: "obstruction",
    obstruct: "obstruction",
    compress: "compression",
    narrow: "narrowing",
  }),
);
/** Sections whose entries say how their heads come about. */
const originSections: ReadonlySet<SectionKind> = new Set(["mechanism", "complications", "causes"]);

/** A verb of damage or change with a bare object: "it harms the lungs", "raises blood sugar", "shrinks the spleen". The effect is looked up by its own name. */
export const damage: Rule = {
  name: "damage",
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    const { verb } = clause;
    const object = clause.objects[0];
    if (!verb || verb.passive || !object || !changes(verb.lemma)) return [];
    const join = (frame: "treat" | "cause", agents: Alternatives, patients: readonly Role[]) =>
      link(frame, agents, [patients], passage, `damage:${verb.lemma}`, certaintyOf(clause, passage));
    const mended = mendedBy(verb.lemma, object, passage);
    const agents = mended.length > 0 ? agentsOf(clause, passage) : [];
    if (agents[0]?.every(({ type }) => type === "treatment")) return join("treat", agents, mended);
    const harmed = isOutOfRange(object, passage) ? [] : harmedBy(verb.lemma, object, passage);
    const among = harmed.length > 0 && harming.has(verb.lemma) ? othersHarmed(object, harmed, passage) : [];
    if (harmed.length > 0) return join("cause", agentsOf(clause, passage), [...harmed, ...among]);
    const brought = toHead(clause, passage);
    const shut = brought.length > 0 ? [] : shutBy(clause, passage);
    if (shut.length > 0) return join("cause", agentsOf(clause, passage), shut);
    if (brought.length > 0 || !(harming.has(verb.lemma) || (mayAct(passage) && reshaping.has(verb.lemma))))
      return brought;
    // What a treatment destroys it is meant to; and who is not known is not the entry's head.
    const unknown = hasUnknownSubject(clause, passage);
    const actors = agentsOf(clause, passage);
    const isSideEffect = !unknown && mayHappen(clause, passage) && actors[0]?.every(({ type }) => type === "treatment");
    if (
      (!unknown && !isSideEffect && !actors[0]?.some(({ type }) => type !== "treatment")) ||
      (unknown && !mayAct(passage))
    )
      return [];
    const named = rolesOf(clause.subject, passage);
    const doers = unknown && named.length > 0 ? named : actors;
    const done = object.members.flatMap((member) => newHarm(member, nominalOf(verb.lemma), passage));
    return link("cause", doers, [done], passage, `damage:${verb.lemma}`, certaintyOf(clause, passage));
  },
};

/** "Swelling can block the airway", of what is no treatment. */
function shutBy(clause: Clause, passage: Passage): readonly Role[] {
  const nominal = shutting.get(clause.verb?.lemma ?? "");
  const members = clause.objects[0]?.members ?? [];
  if (nominal === undefined || hasUnknownSubject(clause, passage)) return [];
  const [agents] = agentsOf(clause, passage);
  if (!agents?.every(({ type }) => type === "symptom" || type === "risk" || type === "mechanism")) return [];
  return members.every((member) => bodyParts.has(headNoun(member, passage.analysis)))
    ? members.flatMap((member) => newHarm(member, nominal, passage))
    : [];
}

/** "Damages the liver and the bone marrow": what is harmed with a part whose harm has a known name. */
const othersHarmed = ({ members }: Group, known: readonly Role[], passage: Passage): readonly Role[] =>
  members
    .filter((member) => {
      const { start, end } = spanOfWords(passage.analysis, member.from, member.to);
      return (
        bodyParts.has(headNoun(member, passage.analysis)) &&
        !known.some(({ span }) => span.start >= start && span.end <= end)
      );
    })
    .flatMap((member) => newHarm(member, "damage", passage));

/** "Can inflame the liver": not what it is meant to do. */
const mayHappen = ({ verb, objects }: Clause, { analysis }: Passage): boolean =>
  analysis.words.slice(verb?.from, verb?.to).some(({ tag }) => tag === "modal") &&
  (objects[0]?.members ?? []).every((member) => bodyParts.has(headNoun(member, analysis)));

/** Among processes, what harms is one of them: "stretching injures the cells". */
const mayAct = ({ place: { section } }: Passage): boolean => section === "mechanism" || section === "causes";

const changes = (lemma: string): boolean =>
  reshaping.has(lemma) || hasHarms(lemma) || mends.has(lemma) || bodyVerbs.has(lemma);

function agentsOf(clause: Clause, passage: Passage): Alternatives {
  const named = (describedBy(clause, passage) ?? rolesOf(clause.subject, passage)).filter((roles) =>
    roles.some(({ type }) => type !== undefined),
  );
  // "Gout occurs because the turnover of cells raises X": that is not done by gout.
  const isReason = /^(because|since|as)$/.test(clause.link) && clause.subject?.members.every(({ pronoun }) => !pronoun);
  return passage.heads.length > 0 && !isReason ? [...named, passage.heads] : named;
}

/** What the article names anywhere that the verb takes away. Under "Side effects" nothing is mended. */
function mendedBy(lemma: string, { members }: Group, passage: Passage): readonly Role[] {
  const states = mends.get(lemma);
  const isHarmful = passage.statement.statement.field?.kinds.includes("effects") === true;
  if (!states || isHarmful) return [];
  const { clause, analysis } = passage;
  const isPossible = analysis.words.slice(clause.verb?.from, clause.verb?.to).some(({ tag }) => tag === "modal");
  return members.flatMap((member) => {
    const found = changedFinding(member, states.map(inState), passage);
    const noun = headNoun(member, passage.analysis);
    const isWanted =
      lemma === "shrink" ||
      (measuresMended.raised.has(noun) && states.includes("low")) ||
      (measuresMended.lowered.has(noun) && states.includes("high") && !isPossible);
    return found.filter(({ entity }) => isWanted || passage.grounding.mentioned.has(entity));
  });
}

/** What the verb makes of the thing: "kidney damage", "impaired vision". */
function harmedBy(lemma: string, { members: all }: Group, passage: Passage): readonly Role[] {
  // "The growth of disability" is no growth.
  const members = all.filter(
    ({ of }) => of === undefined || of.members.every((inner) => isPersonal(inner, passage.analysis)),
  );
  return members.flatMap((member) => changedFinding(member, harmsBy(lemma), passage));
}

/** "Raises low IgG": the object says already that it is out of range. */
const isOutOfRange = ({ members }: Group, { analysis: { words } }: Passage): boolean =>
  members.some((member) =>
    words.slice(member.from, member.head).some(({ low }) => deviations.has(low) || low === "abnormal"),
  );

/** In an entry on a process or complication, harm to a part of the body is how that comes about: "infarction scars the spleen" under functional asplenia. */
function toHead(clause: Clause, passage: Passage): readonly Draft[] {
  const { place, heads } = passage;
  const lemma = clause.verb?.lemma ?? "";
  if (!originSections.has(place.section) || !bodyVerbs.has(lemma) || clause.link === "relative") return [];
  const object = rolesOf(clause.objects[0], passage).flat();
  const isHead = ({ entity }: Role) => heads.some((head) => head.entity === entity);
  if (pointsToHead(clause, passage)) return [];
  const agents = rolesOf(clause.subject, passage).map((roles) =>
    roles.filter(
      (role) =>
        role.type !== undefined &&
        !isHead(role) &&
        !(role.implied && role.type === "disease") &&
        !heads.some(({ entity }) => role.entity.split("-").includes(entity)),
    ),
  );
  const isPart = object.every(({ type }) => type === undefined || type === "mechanism");
  const patients = heads.filter(({ type }) => type !== "gene" && type !== "pathway");
  return isPart ? link("cause", agents, [patients], passage, `damage:${lemma}`, certaintyOf(clause, passage)) : [];
}
