import { spanOfWords } from "../../2-ground/analysis";
import { only } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { slug } from "../../language/slug";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { isBesideSlash } from "./is-beside-slash";
import { isMeasurable } from "./is-measurable";
import { namedRole, ofTypes, type Role } from "./role";
import { rolesOf } from "./roles-of";

/** Other words for the same in the names of findings. */
const alike: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    raised: ["elevated", "increased", "high"],
    increased: ["elevated", "raised", "high"],
    low: ["reduced", "decreased"],
    reduced: ["low"],
  }),
);
const lowered = /^(low|absent|missing|lacking|reduced|decreased|deficient|scarce|undetectable|poor)$/;
const gone = /^(absent|missing|lacking)$/;
/** A short name with a capital in it: "aPTT". */
const shortName = /^[\p{L}-]*\p{Lu}[\p{L}-]*$/u;
/** "Blood test for ferritin (…)": what a test's head says that it measures. */
const measuredInHead = /\bfor (.+?)(?: \(|$)/;

/** The finding that a test is out of range: by what its head says that it measures, else by its short name. */
export function findingOfTest(test: Role, way: string, { grounding, place }: Passage): string {
  const { registry, text } = grounding;
  const { head } = place.item;
  const entry = registry.get(test.entity);
  const short = registry.otherNamesOf(test.entity).find((name) => shortName.test(name)) ?? entry?.label ?? "";
  const measured = text.slice(head?.start ?? 0, head?.end ?? 0).match(measuredInHead)?.[1];
  const known =
    measured === undefined
      ? undefined
      : [way, ...(alike.get(way) ?? [])]
          .map((word) => registry.find(`${word} ${measured}`))
          .find((entity) => entity !== undefined);
  const name = `${way} ${short.replace(/ (test|level|levels|assay|measurement|scan|study)$/, "")}`;
  return known ?? registry.find(name) ?? registry.enter({ label: name, type: "symptom" });
}

/** The finding that a measure is out of range, by a name in which the vocabulary or the article knows it, else by a new one. */
export function findingOf(member: NounPhrase, way: string, passage: Passage): readonly Role[] {
  const {
    analysis,
    grounding: { registry, text },
  } = passage;
  if (isBesideSlash(member, passage)) return [];
  const isOnTests = passage.place.section === "tests";
  const isSeen = isOnTests && counted.test(headNoun(member, analysis));
  const unfit = ofTypes(
    (rolesOf(only(member), passage)[0] ?? []).filter(({ type }) => isNoMeasure(type, way)),
    ...unmeasured.filter((type) => !(isSeen && type === "mechanism")),
  );
  if (unfit.some(({ type }) => type !== "treatment" || !isOnTests)) return [];
  const [measured = "", ...others] = measuredNames(member, passage).map((name) => ofHead(name, passage));
  const glosses = member.gloss
    .flat()
    .flatMap((item) => (item.kind === "noun" ? [spanOfWords(analysis, item.from, item.to)] : []))
    .map(({ start, end }) => text.slice(start, end));
  const general = lowered.test(way) ? "low" : "raised";
  const known = [measured, ...others, ...glosses]
    .flatMap((name) => [registry.find(`${way} ${name}`), registry.find(`${general} ${name}`)])
    .find((entity) => entity !== undefined);
  if (known === undefined && (unfit.length > 0 || !isMeasurable(member, way, passage))) return [];
  const entity = known ?? registry.enter({ label: `${way} ${measured}`, type: "symptom" });
  registry.alias(entity, `${way} ${measured}`);
  const span = spanOfWords(analysis, member.from, member.head + 1);
  return slug(measured) === "" ? [] : [namedRole(entity, span, registry)];
}

const unmeasured = ["symptom", "risk", "disease", "treatment", "gene", "mechanism"] as const;

/** "Activity in leukocytes is low", in an entry on the test for one enzyme: the activity of that. */
function ofHead(measured: string, { heads, place, grounding: { registry } }: Passage): string {
  const [test, ...others] = heads;
  if (place.section !== "tests" || test?.type !== "test" || others.length > 0 || !bare.test(measured)) return measured;
  const label = registry.get(test.entity)?.label ?? "";
  const own = label.replace(/ (enzyme )?(tests?|testing|assays?|levels?|measurements?|activity|titers?|count)$/i, "");
  return own === label && /(test|scan|graphy|scopy|biopsy|blood|urine|panel|profile)/i.test(label)
    ? measured
    : `${own} ${measured.toLowerCase()}`;
}

const bare = /^((plasma|serum|blood|residual) )?(activity|concentration|level|titer|titre|expression)s?$/i;

/** What can be counted, and is a finding where there is none of it. */
const counted = /(^|-)(cell|lymphocyte|neutrophil|antibody|granule|megakaryocyte)$/;

/** What is bad in itself, or is given, has no range. A process may be absent, which is no finding. */
const isNoMeasure = (type: Role["type"], way: string): boolean =>
  type === "symptom" ||
  type === "risk" ||
  type === "disease" ||
  type === "treatment" ||
  type === "gene" ||
  (type === "mechanism" && gone.test(way));

/** Nouns that only say that there is some of a thing: its level is low where it is low. */
const amount = /^(level|number|count|amount|concentration|quantity|value)$/;
/** Nouns behind which a thing may stand as well as before it: "function of the kidneys". */
const working = /^(function|activity|production|synthesis)$/;

/** The names of what is measured, likeliest first, with what the phrase says it is of. */
function measuredNames(member: NounPhrase, passage: Passage): readonly string[] {
  const own = writtenName(member, passage);
  const [whole, ...others] = member.of?.members ?? [];
  if (!whole) return [own];
  const noun = headNoun(member, passage.analysis);
  const isOne = others.length === 0 && !whole.pronoun && whole.of === undefined;
  const written = writtenName(whole, passage);
  if (isOne && amount.test(noun)) return [written, `${written} ${noun}`];
  const singular = written.replace(/(?<=[a-z]{3})s$/, "");
  if (isOne && working.test(noun)) return [`${singular} ${noun}`, written];
  return isOne ? [`${own} of ${written}`] : [];
}

/** The phrase as the text writes it, without its determiner. */
const writtenName = ({ from, head }: NounPhrase, { analysis: { words, tokens } }: Passage): string =>
  words
    .slice(from, head + 1)
    .filter(({ tag }) => tag !== "determiner")
    .map((word) =>
      tokens
        .slice(word.from, word.to)
        .map(({ gap, text }, at) => (at > 0 && gap ? ` ${text}` : text))
        .join(""),
    )
    .join(" ");
