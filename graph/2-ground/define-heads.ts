import { readGroup } from "../language/group";
import type { NounPhrase } from "../language/phrases";
import type { SectionKind } from "../model/article";
import type { EntityId, EntityType } from "../model/entity";
import type { Span } from "../model/source";
import { type Analysis, analyse, spanOfWords } from "./analysis";
import type { Name, Place } from "./define-acronyms";
import type { MarkupOf } from "./ground";
import type { NameTree } from "./matcher";
import { nameReferents, type Referent } from "./name";
import type { Registry } from "./registry";

/** What the head of an entry names, by the section it stands in: the head of an item in a symptoms section IS a symptom. */
const headTypes: Partial<Record<SectionKind, EntityType>> = {
  symptoms: "symptom",
  complications: "risk",
  tests: "test",
  drugs: "treatment",
  supplements: "treatment",
  procedures: "treatment",
  lifestyle: "treatment",
  prevention: "treatment",
  regenerative: "treatment",
  types: "disease",
  differential: "disease",
  causes: "mechanism",
  mechanism: "mechanism",
  names: "disease",
};

const subtypes: Partial<Record<SectionKind, string>> = {
  drugs: "drug",
  supplements: "supplement",
  procedures: "procedure",
  lifestyle: "lifestyle",
  prevention: "prevention",
  regenerative: "procedure",
};

/** Types that a section's heads may have beside its own. */
const alsoFits: Partial<Record<SectionKind, readonly EntityType[]>> = {
  symptoms: ["symptom"],
  complications: ["risk", "disease", "symptom"],
  tests: ["test"],
  drugs: ["treatment", "test"],
  supplements: ["treatment", "risk", "test"],
  procedures: ["treatment", "test"],
  lifestyle: ["treatment", "risk", "test"],
  prevention: ["treatment", "risk", "test"],
  regenerative: ["treatment"],
  types: ["disease"],
  differential: ["disease", "symptom", "risk"],
  causes: ["gene", "pathway", "mechanism", "risk", "symptom", "disease"],
  mechanism: ["gene", "pathway", "mechanism", "risk", "symptom", "disease"],
  names: ["disease"],
};

export interface Heads {
  /** By item, in order. */
  readonly entities: readonly (readonly { readonly entity: EntityId; readonly span: Span }[])[];
  readonly names: readonly Name[];
}

/** Enters what the heads of entries name, and the names they give to it. */
export function defineHeads(
  text: string,
  places: readonly Place[],
  tree: NameTree,
  registry: Registry,
  markupOf: MarkupOf,
  subject: EntityId,
): Heads {
  const names: Name[] = [];
  const entities: { entity: EntityId; span: Span }[][] = places.map(() => []);
  const order = places.map((_, index) => index).sort((a, b) => rank(places[a]) - rank(places[b]) || a - b);
  for (const index of order) {
    const { section, item } = places[index] as Place;
    const head = item.head ?? leadingSpan(places[index] as Place);
    if (!head) continue;
    const analysis = analyse(
      text,
      head,
      markupOf(head),
      tree,
      item.head !== undefined && !item.question && (nominal.has(section) ? "nominal" : true),
    );
    if (item.question) {
      entities[index] = analysis.terms.map((term) => ({
        entity: term.entity,
        span: {
          start: analysis.tokens[term.from]?.start ?? head.start,
          end: analysis.tokens[term.to - 1]?.end ?? head.end,
        },
      }));
      continue;
    }
    for (const member of item.head ? headMembers(analysis) : leadingMembers(analysis)) {
      const referents = nameReferents(member, analysis, registry);
      if (section === "names") {
        entities[index]?.push(...nameOfSubject(referents, member, analysis, registry, subject, names));
        continue;
      }
      for (const referent of referents.length > 0 ? referents : [openHead(member, analysis, registry)]) {
        const feared =
          /^(risks?|chances?)$/.test(analysis.words[member.head]?.low ?? "") && referent.type !== undefined;
        const entity = feared ? referent.entity : fit(referent, section, member, analysis, registry);
        if (!entity) continue;
        entities[index]?.push({ entity, span: referent.span });
        registry.noteHead(entity);
        if (item.head) registry.alias(entity, labelOfMember(member, analysis));
        if ((section === "symptoms" || section === "complications") && !feared) registry.fix(entity);
        if (registry.typeOf(entity) === "disease" && section !== "symptoms") registry.setTopical(entity);
        const label = registry.get(entity)?.label;
        const short = glossNames(member, analysis).filter((name) => (registry.find(name) ?? entity) === entity);
        if (label !== undefined) names.push({ name: label, entity }, ...short.map((name) => ({ name, entity })));
        for (const name of short) registry.alias(entity, name);
      }
    }
  }
  return { entities, names };
}

/** Sections whose heads name findings and tests, and never tell the reader to do something. */
export const nominal: ReadonlySet<SectionKind> = new Set([
  "symptoms",
  "complications",
  "tests",
  "types",
  "differential",
  "causes",
  "mechanism",
  "drugs",
]);

const listed: ReadonlySet<SectionKind> = new Set([
  "symptoms",
  "complications",
  "drugs",
  "supplements",
  "procedures",
  "lifestyle",
  "prevention",
  "regenerative",
  "tests",
  "types",
  "differential",
]);

/** Symptoms are settled first, names of the subject last. */
const rank = (place: Place | undefined): number =>
  place?.section === "symptoms" ? 0 : place?.section === "names" ? 2 : 1;

/** An entry without a head is about what its first sentence opens with: "Sinusitis, seen in most patients". */
const leadingSpan = ({ section, item }: Place): Span | undefined =>
  item.entry && listed.has(section) ? item.statements[0]?.span : undefined;

function leadingMembers(analysis: Analysis): readonly NounPhrase[] {
  const first = analysis.clauses[0];
  const subject = first?.link === "main" ? first.subject : undefined;
  const opens = subject?.members[0]?.from === 0 || analysis.clauses[0]?.subject?.members[0]?.from === 0;
  return subject && opens && !subject.members.some(({ pronoun }) => pronoun) ? subject.members : [];
}

/** The coordinated noun phrases that a head opens with. */
export function headMembers(analysis: Analysis): readonly NounPhrase[] {
  for (let at = 0; at < analysis.items.length; at++) {
    const item = analysis.items[at];
    if (item?.kind === "noun" || item?.kind === "adjective") {
      const reading = readGroup(analysis.items, at, false);
      if (reading) return reading.group.members;
    }
  }
  return [];
}

/** Short forms in brackets behind a head: "(HbSS)". */
function glossNames(member: NounPhrase, analysis: Analysis): readonly string[] {
  return member.gloss.flatMap((items) => {
    const only = items.length === 1 ? items[0] : undefined;
    if (only?.kind !== "noun" || only.to - only.from > 1) return [];
    const { start, end } = spanOfWords(analysis, only.from, only.to);
    const first = analysis.tokens.find((token) => token.start === start);
    const name = first && first.end === end ? first.text : "";
    return /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u.test(name) ? [name] : [];
  });
}

function openHead(member: NounPhrase, analysis: Analysis, registry: Registry): Referent {
  const span = spanOfWords(analysis, member.from, member.head + 1);
  const label = analysis.words
    .slice(member.from, member.head + 1)
    .filter((word) => word.tag !== "determiner")
    .map((word) =>
      analysis.tokens
        .slice(word.from, word.to)
        .map((token) => token.text)
        .join(""),
    )
    .join(" ");
  return { entity: registry.enter({ label: label || "unnamed", type: undefined }), type: undefined, span };
}

/** Signs that say little without their place or occasion: "bleeding after circumcision". */
const unspecific = new Set(
  "pain bleeding prolonged-bleeding swelling infection weakness muscle-weakness numbness joint-stiffness rash lump weakness tingling itching".split(
    " ",
  ),
);

/** The entity a head stands for in its section; one of another type gives way to an entity of the section's type with the same name. */
function fit(
  referent: Referent,
  section: SectionKind,
  member: NounPhrase,
  analysis: Analysis,
  registry: Registry,
): EntityId | undefined {
  const type = headTypes[section];
  if (type === undefined) return referent.entity;
  if (type === "disease" && registry.isSubject(referent.entity)) {
    const label = labelOfMember(member, analysis);
    if (label === "") return referent.entity;
    const entity = registry.find(label) === referent.entity ? referent.entity : registry.enter({ label, type });
    return entity;
  }
  if (type === "mechanism" && registry.typeOf(referent.entity) !== "gene") {
    const gene = geneIn(member, analysis, registry);
    if (gene) return gene;
  }
  const own = registry.typeOf(referent.entity);
  const subtype = subtypes[section];
  if (own === undefined) {
    registry.settleType(referent.entity, type);
    const draft = registry.get(referent.entity);
    if (draft && subtype !== undefined) draft.subtype ??= subtype;
    return referent.entity;
  }
  const vague =
    member.complements.length > 0 && (type === "symptom" || type === "risk") && unspecific.has(referent.entity);
  if (vague)
    return registry.enter({
      label: analysis.tokens
        .map((token, at) => (at > 0 && token.gap ? " " : "") + token.text)
        .join("")
        .slice(0, 90),
      type,
    });
  if (section === "complications" && own === "symptom" && registry.mayTurn(referent.entity, "risk")) {
    registry.settleType(referent.entity, "risk");
    return referent.entity;
  }
  if ((alsoFits[section] ?? [type]).includes(own)) return referent.entity;
  const movable = own === "disease" || own === "symptom" || own === "risk" || own === "mechanism";
  if (movable && (type === "symptom" || type === "risk" || type === "disease" || type === "mechanism")) {
    registry.settleType(referent.entity, type);
    return referent.entity;
  }
  if ((section === "symptoms" || section === "complications") && !registry.isLexical(referent.entity)) {
    registry.settleType(referent.entity, type);
    return referent.entity;
  }
  if (own === "risk" && type === "treatment") {
    registry.settleType(referent.entity, type);
    return referent.entity;
  }
  if (type === "test" || (type === "treatment" && movable)) {
    const label = `${registry.get(referent.entity)?.label ?? ""} ${type}`;
    return registry.enter({ label, type, ...(subtype !== undefined && { subtype }) });
  }
  return referent.entity;
}

const labelOfMember = (member: NounPhrase, { words, tokens }: Analysis): string =>
  words
    .slice(member.from, member.head + 1)
    .filter((word) => word.tag !== "determiner")
    .map((word) =>
      tokens
        .slice(word.from, word.to)
        .map((token, at) => (at > 0 && token.gap ? " " : "") + token.text)
        .join(""),
    )
    .join(" ")
    .replace(/\s*\([^)]*\)/g, "");

/** "ICOS deficiency" among the causes is about the gene. */
function geneIn(member: NounPhrase, { words, terms }: Analysis, registry: Registry): EntityId | undefined {
  if (member.to - member.from > 3) return undefined;
  for (const word of words.slice(member.from, member.head)) {
    const entity = word.term === undefined ? undefined : terms[word.term]?.entity;
    if (entity !== undefined && registry.typeOf(entity) === "gene") return entity;
  }
  return undefined;
}

/** A head in the section on names is another name of the subject, unless it names something else already. */
function nameOfSubject(
  referents: readonly Referent[],
  member: NounPhrase,
  analysis: Analysis,
  registry: Registry,
  subject: EntityId,
  names: Name[],
): { entity: EntityId; span: Span }[] {
  const span = spanOfWords(analysis, member.from, member.head + 1);
  const own = referents[0];
  if (own && own.entity !== subject && registry.get(own.entity)?.curies.length) return [own];
  const label = analysis.words
    .slice(member.from, member.head + 1)
    .map((word) =>
      analysis.tokens
        .slice(word.from, word.to)
        .map((token) => (token.gap ? " " : "") + token.text)
        .join(""),
    )
    .join("")
    .trim();
  for (const name of [label, ...glossNames(member, analysis)]) {
    registry.alias(subject, name);
    names.push({ name, entity: subject });
  }
  return [{ entity: subject, span }];
}
