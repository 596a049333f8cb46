import { spanOfWords } from "../../2-ground/analysis";
import { only } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { slug } from "../../language/slug";
import type { Passage } from "../passage";
import { isMeasurable } from "./is-measurable";
import { namedRole, type Role } from "./role";
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
  const name = `${way} ${short.replace(/ (test|level|levels|assay|measurement)$/, "")}`;
  return known ?? registry.find(name) ?? registry.enter({ label: name, type: "symptom" });
}

/** The finding that a measure is out of range, by a name in which the vocabulary or the article knows it, else by a new one. */
export function findingOf(member: NounPhrase, way: string, passage: Passage): readonly Role[] {
  const {
    analysis,
    grounding: { registry, text },
  } = passage;
  if ((rolesOf(only(member), passage)[0] ?? []).some(({ type }) => isNoMeasure(type, way))) return [];
  const measured = writtenName(member, passage);
  const glosses = member.gloss
    .flat()
    .flatMap((item) => (item.kind === "noun" ? [spanOfWords(analysis, item.from, item.to)] : []))
    .map(({ start, end }) => text.slice(start, end));
  const general = way === "low" ? "low" : "raised";
  const known = [measured, ...glosses]
    .flatMap((name) => [registry.find(`${way} ${name}`), registry.find(`${general} ${name}`)])
    .find((entity) => entity !== undefined);
  if (known === undefined && !isMeasurable(member, way, passage)) return [];
  const entity = known ?? registry.enter({ label: `${way} ${measured}`, type: "symptom" });
  registry.alias(entity, `${way} ${measured}`);
  const span = spanOfWords(analysis, member.from, member.head + 1);
  return slug(measured) === "" ? [] : [namedRole(entity, span, registry)];
}

/** What is bad in itself, or is given, has no range. A process may be absent, which is no finding. */
const isNoMeasure = (type: Role["type"], way: string): boolean =>
  type === "symptom" ||
  type === "risk" ||
  type === "disease" ||
  type === "treatment" ||
  type === "gene" ||
  (type === "mechanism" && gone.test(way));

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
