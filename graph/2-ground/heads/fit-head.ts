import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import type { SectionKind } from "../../model/article";
import type { EntityId, EntityType } from "../../model/entity";
import type { Analysis } from "../analysis";
import type { Referent } from "../naming/referent";
import { tokensText } from "../naming/word-text";
import type { Registry } from "../registry";
import { findings } from "./findings";
import { memberLabel, memberWords } from "./head-label";
import { sectionHeads } from "./section-heads";

/** Signs that say little without their place or occasion: "bleeding after circumcision". */
const unspecific = new Set(
  "pain bleeding prolonged-bleeding swelling infection weakness muscle-weakness numbness joint-stiffness rash lump weakness tingling itching".split(
    " ",
  ),
);

/** "Mild hyperuricemia" among the forms is one of them, and not hyperuricemia as such. */
function gradeOf(entity: EntityId, member: NounPhrase, analysis: Analysis, registry: Registry): EntityId | undefined {
  const label = memberLabel(member, analysis);
  if (
    !/^(mild|moderate|severe|classic|transient|persistent|chronic|acute|late-onset|early-onset|adult-onset|pediatric|paediatric|childhood|juvenile|infantile|neonatal|adult|familial) \S/i.test(
      label,
    )
  )
    return undefined;
  if (!registry.isLexical(entity) || registry.find(label) === entity) return undefined;
  return registry.enter({ label, type: "disease" });
}

const treating: ReadonlySet<SectionKind> = new Set(["drugs", "procedures"]);

const isExposure = (entity: EntityId, registry: Registry): boolean => registry.subtypeOf(entity) === "exposure";

/** "Feeling the belly", "listening to the chest": what is done is the test. */
const examining = /^(feeling|listening|looking|tapping|measuring|weighing|plotting|pressing|inspecting|palpating)$/;

/** A longer head is cut off where its whole wording becomes a label. */
const longestLabel = 90;

/** The entity a head stands for in its section; one of another type gives way to an entity of the section's type with the same name. */
export function fitHead(
  { entity }: Referent,
  section: SectionKind,
  member: NounPhrase,
  analysis: Analysis,
  registry: Registry,
): EntityId {
  const heads = sectionHeads(section);
  if (!heads) return entity;
  const { type, subtype, fits } = heads;
  if (registry.isForm(entity)) return entity;
  if (type === "disease" && registry.isSubject(entity)) return formOfSubject(entity, member, analysis, registry);
  const own = registry.typeOf(entity);
  if (type === "disease" && own === "disease" && !registry.isLexical(entity))
    return inFull(entity, member, analysis, registry);
  const graded = section === "types" ? gradeOf(entity, member, analysis, registry) : undefined;
  if (graded !== undefined) return graded;
  const opening = analysis.words[0]?.low ?? "";
  if (type === "test" && member.from > 0 && examining.test(opening)) {
    const label = wholeLabel(analysis);
    return registry.find(label) ?? registry.enter({ label, type, subtype: "exam" });
  }
  if (type === "treatment" && /^(less|fewer|no)$/.test(opening)) {
    const label = `${opening} ${memberLabel(member, analysis)}`;
    return registry.find(label) ?? registry.enter({ label, type, ...(subtype !== undefined && { subtype }) });
  }
  const gene = type === "mechanism" && own !== "gene" ? geneIn(member, analysis, registry) : undefined;
  if (gene !== undefined) return gene;
  if (own === undefined && !isFragment(entity, member, analysis, registry))
    return settle(entity, type, subtype, registry);
  if (own === undefined || isUnspecific(entity, type, member))
    return registry.enter({ label: wholeLabel(analysis), type, ...(subtype !== undefined && { subtype }) });
  // "**Fever.** Ibuprofen": what is done about it stands behind.
  if (treating.has(section) && findings.has(own) && registry.isLexical(entity) && !isExposure(entity, registry))
    return entity;
  const turnsOut = section === "complications" && own === "symptom" && registry.mayTurn(entity, "risk");
  if (!turnsOut && fits.includes(own)) return entity;
  if (turnsOut || mayBecome(type, own, section, entity, registry)) {
    registry.settleType(entity, type);
    return entity;
  }
  if (type !== "test" && !(type === "treatment" && findings.has(own))) return entity;
  const label = `${registry.get(entity)?.label ?? ""} ${type}`;
  return registry.enter({ label, type, ...(subtype !== undefined && { subtype }) });
}

/** "Secondary X", "chronic X" among diseases: what elsewhere says little is part of the name. */
function inFull(entity: EntityId, member: NounPhrase, analysis: Analysis, registry: Registry): EntityId {
  const label = memberLabel(member, analysis);
  return label === "" ? entity : (registry.find(label) ?? registry.enter({ label, type: "disease" }));
}

/** "Late-onset X" among the types of X is a form of it; "X with Y" is X. */
function formOfSubject(subject: EntityId, member: NounPhrase, analysis: Analysis, registry: Registry): EntityId {
  const isSubject = ({ term }: Word) => analysis.terms[term ?? -1]?.entity === subject;
  if (member.complements.length > 0 && memberWords(member, analysis).every(isSubject)) return subject;
  const label = memberLabel(member, analysis);
  return label === "" || registry.find(label) === subject ? subject : registry.enter({ label, type: "disease" });
}

/** "ICOS deficiency" among the causes is about the gene; "ICOS antibodies" are a thing of their own. */
function geneIn(member: NounPhrase, { words, terms }: Analysis, registry: Registry): EntityId | undefined {
  if (member.to - member.from > 3 || /^(auto ?)?antibod(y|ies)$/.test(words[member.head]?.low ?? "")) return undefined;
  for (const word of words.slice(member.from, member.head)) {
    const entity = word.term === undefined ? undefined : terms[word.term]?.entity;
    if (entity !== undefined && registry.typeOf(entity) === "gene") return entity;
  }
  return undefined;
}

/** Gives an entity without a type that of the section. */
function settle(entity: EntityId, type: EntityType, subtype: string | undefined, registry: Registry): EntityId {
  registry.settleType(entity, type);
  const draft = registry.get(entity);
  if (draft && subtype !== undefined) draft.subtype ??= subtype;
  return entity;
}

/** What comes behind no longer names: "darkening of the skin *that is* …". */
const endsName = /^(that|that's|which|who|,)$/;

/** The wording of a head up to its bracket, to where it is described, or to the verb of the sentence that it opens. */
function wholeLabel({ tokens, words }: Analysis): string {
  const verb = words.findIndex(
    ({ tag, verb: form }, at) =>
      at > 0 && (tag === "modal" || tag === "auxiliary" || (tag === "verb" && form?.form === "s")),
  );
  const name = tokens.slice(0, words[verb]?.from);
  const bracket = name.findIndex(({ text, low }, at) => at > 0 && (text === "(" || endsName.test(low)));
  return tokensText(tokens, 0, bracket < 0 ? name.length : bracket)
    .slice(0, longestLabel)
    .trim();
}

/** "Tendency" of "Tendency to clot": a lone noun that only what follows makes a name. */
function isFragment(entity: EntityId, { from, head }: NounPhrase, { words }: Analysis, registry: Registry): boolean {
  const next = words[head + 1]?.tag;
  return from === head && !registry.isLexical(entity) && (next === "preposition" || next === "to");
}

const isUnspecific = (entity: EntityId, type: EntityType, member: NounPhrase): boolean =>
  (member.complements.length > 0 || member.of !== undefined) &&
  (type === "symptom" || type === "risk") &&
  unspecific.has(entity);

/** Whether an entity of type `own` may take the section's type for the whole article. */
const mayBecome = (
  type: EntityType,
  own: EntityType,
  section: SectionKind,
  entity: EntityId,
  registry: Registry,
): boolean =>
  (findings.has(own) && findings.has(type)) ||
  ((section === "symptoms" || section === "complications") && !registry.isLexical(entity)) ||
  (own === "risk" && type === "treatment");
