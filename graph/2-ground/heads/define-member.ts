import type { NounPhrase } from "../../language/phrases";
import type { EntityId } from "../../model/entity";
import { type Analysis, spanOfWords } from "../analysis";
import { nameReferents } from "../name";
import type { Referent } from "../naming/referent";
import { tokensText } from "../naming/word-text";
import type { Name, Named, Place } from "../place";
import type { Registry } from "../registry";
import { fitHead } from "./fit-head";
import { formNamed } from "./form-named";
import { memberLabel, memberWords, shortNames } from "./head-label";
import { lookAlikeNamed } from "./look-alike-named";

/** What one member of a head names, and the names it gives to that. */
export interface Definitions {
  readonly entities: readonly Named[];
  readonly names: readonly Name[];
}

/** Enters what a member of an entry's head names, as an entity of the type that its section lists. */
export function defineMember(member: NounPhrase, place: Place, analysis: Analysis, registry: Registry): Definitions {
  const named = nameReferents(member, analysis, registry);
  const examined = examinedIn(member, place, analysis, registry);
  if (examined) return { entities: [examined], names: namesOf(examined.entity, member, analysis, registry) };
  const form = formNamed(member, place, analysis, registry);
  if (form) return { entities: [form], names: namesOf(form.entity, member, analysis, registry) };
  const referents = place.section === "types" ? named.map((own) => ofDegree(own, member, analysis, registry)) : named;
  const all = referents.length > 0 ? referents : [openReferent(member, analysis, registry)];
  const defined = all.map((referent) => defineReferent(referent, member, place, analysis, registry));
  return {
    entities: defined.map(({ entity }, at) => ({ entity, span: (all[at] as Referent).span })),
    names: defined.flatMap(({ names }) => names),
  };
}

/** "Feeling the belly", "pressing on the shin": among the tests what is done, and not what it is done to. */
function examinedIn(member: NounPhrase, place: Place, analysis: Analysis, registry: Registry): Named | undefined {
  const { words, tokens } = analysis;
  const [done, next] = words;
  if (place.section !== "tests" || !place.item.head || done?.verb?.form !== "ing" || done.term !== undefined)
    return undefined;
  const isObject = member.from === 1 || (member.from === 2 && next?.tag === "preposition");
  if (!isObject || (next?.tag !== "determiner" && next?.tag !== "preposition")) return undefined;
  const label = tokensText(tokens, done.from, words[member.head]?.to ?? 0);
  const entity = registry.find(label) ?? registry.enter({ label, type: "test", subtype: "exam" });
  return { entity, span: spanOfWords(analysis, 0, member.head + 1) };
}

const degree =
  /^(mild|moderate|severe|acute|chronic|transient|persistent|early|late|juvenile|infantile|adult|pediatric)$/;

/** Among the types, "mild gout" is a form of gout, though elsewhere it is gout. */
function ofDegree(own: Referent, member: NounPhrase, analysis: Analysis, registry: Registry): Referent {
  const { words, tokens } = analysis;
  if (!registry.isSubject(own.entity) || !words.slice(member.from, member.head).some(({ low }) => degree.test(low)))
    return own;
  const label = tokensText(tokens, words[member.from]?.from ?? 0, words[member.head]?.to ?? 0);
  const entity = registry.enter({ label, type: "disease" });
  registry.setForm(entity);
  return { entity, type: "disease", span: spanOfWords(analysis, member.from, member.head + 1) };
}

function defineReferent(
  referent: Referent,
  member: NounPhrase,
  { section, item }: Place,
  analysis: Analysis,
  registry: Registry,
): { readonly entity: EntityId; readonly names: readonly Name[] } {
  const feared = isFeared(referent, member, analysis);
  const alike =
    section === "differential" && (item.head || isIllness(referent))
      ? lookAlikeNamed(referent, member, analysis, registry)
      : undefined;
  const entity = alike ?? (feared ? referent.entity : fitHead(referent, section, member, analysis, registry));
  registry.noteHead(entity);
  if (item.head) registry.alias(entity, memberLabel(member, analysis));
  if (section === "names") registry.setForm(entity);
  const isForm = registry.isForm(entity);
  if ((section === "symptoms" || section === "complications") && !feared && !isForm) registry.fix(entity);
  if (registry.typeOf(entity) === "disease" && (section !== "symptoms" || isForm)) registry.setTopical(entity);
  return { entity, names: namesOf(entity, member, analysis, registry) };
}

/** What a member of a head is called from then on: by its label, by a short form in brackets, by its number. */
function namesOf(entity: EntityId, member: NounPhrase, analysis: Analysis, registry: Registry): readonly Name[] {
  const label = registry.get(entity)?.label;
  const short = [...shortNames(member, analysis), ...numberOf(registry.isForm(entity) ? label : undefined)].filter(
    (name) => (registry.find(name) ?? entity) === entity,
  );
  for (const name of short) registry.alias(entity, name);
  return label === undefined ? [] : [label, ...short].map((name) => ({ name, entity }));
}

/** "Type 3 gout", or "gout type 3", goes by "type 3" in an article on gout. */
function numberOf(label = ""): readonly string[] {
  const [before] = label.match(/^(?:type|stage|class|group) (?:\d+[a-z]?|[IVX]+)(?= )/i) ?? [];
  if (before !== undefined) return [before];
  const [, disease, behind] = label.match(/^(.+) ((?:type|stage|class|group) (?:\d+[a-z]?|[IVX]+))$/i) ?? [];
  return disease === undefined || behind === undefined ? [] : [behind, `${behind} ${disease}`, `${behind} disease`];
}

/** "Risk of thrombosis": what may happen is not what the section lists. */
const isFeared = ({ type }: Referent, { head }: NounPhrase, { words }: Analysis): boolean =>
  type !== undefined && /^(risks?|chances?)$/.test(words[head]?.low ?? "");

/** A head that names nothing by itself ("People over 60") is still an entity. */
function openReferent(member: NounPhrase, analysis: Analysis, registry: Registry): Referent {
  const label = memberWords(member, analysis)
    .map(({ from, to }) =>
      analysis.tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(""),
    )
    .join(" ");
  return {
    entity: registry.enter({ label: label || "unnamed", type: undefined }),
    type: undefined,
    span: spanOfWords(analysis, member.from, member.head + 1),
  };
}

/** A head in the section on names is another name of the subject, unless it names something else already. */
export function defineNameOfSubject(
  member: NounPhrase,
  analysis: Analysis,
  registry: Registry,
  subject: EntityId,
): Definitions {
  const [own] = nameReferents(member, analysis, registry);
  const isOther = own && own.entity !== subject;
  // "X major" is a form that the article tells of elsewhere.
  if (isOther && (registry.isForm(own.entity) || registry.get(own.entity)?.curies.length))
    return { entities: [own], names: [] };
  const { words, tokens } = analysis;
  const written = tokensText(tokens, words[member.from]?.from ?? 0, words[member.head]?.to ?? 0);
  const names = [written, ...shortNames(member, analysis)].map((name) => ({ name, entity: subject }));
  for (const { name } of names) registry.alias(subject, name);
  return { entities: [{ entity: subject, span: spanOfWords(analysis, member.from, member.head + 1) }], names };
}

/** "Sepsis can look the same", without a head: more than a mere sign. */
const isIllness = ({ entity, type }: Referent): boolean =>
  type === "risk" &&
  /(infection|insufficiency|failure|itis|osis|sepsis|syndrome|cancer|tumor|disease|penia|embolism)$/.test(entity);
