import { type Diagnostic, severities } from "../model/diagnostic";
import { entityTypeNames, entityTypes } from "../model/entity";
import type { Compilation, KnowledgeGraph } from "../model/knowledge-graph";
import { itemsOf, speakingItems } from "../model/locate";
import { predicateNames, predicates } from "../model/predicate";
import { polarities } from "../model/relation";
import { diagnosticText } from "./diagnostic-text";

/**
 * A compilation as text for a terminal: what the article holds, how much of it was read, and the diagnostics with their places.
 * Of notes (severity info) only the silent items are spelled out unless `verbose`; the others are counted.
 */
export function report({ graph, diagnostics }: Compilation, verbose: boolean): string {
  const { article } = graph;
  const spelledOut = ({ code, severity }: Diagnostic) => verbose || severity !== "info" || code === "silent-item";
  const text = diagnosticText(article.source);
  const brief = diagnostics.filter((diagnostic) => !spelledOut(diagnostic));
  return [
    `${article.source.path}: ${article.title}`,
    "",
    ...contents(graph),
    ...coverage(graph),
    "",
    ...diagnostics.filter(spelledOut).flatMap((diagnostic) => [text(diagnostic), ""]),
    ...(brief.length > 0 ? [`not shown without --verbose: ${tally(brief.map(({ code }) => code))}`] : []),
    severities
      .map((severity) => plural(diagnostics.filter((d) => d.severity === severity).length, severity))
      .join(", "),
  ].join("\n");
}

/** Entities by type and facts by predicate, what does not occur left out. */
function contents({ entities, relations }: KnowledgeGraph): readonly string[] {
  const byType = entityTypeNames.map(
    (type) => [entityTypes[type].plural, entities.filter((e) => e.type === type)] as const,
  );
  const byPredicate = predicateNames.map(
    (name) => [predicates[name].label, relations.filter((r) => r.predicate === name)] as const,
  );
  const rows = (groups: readonly (readonly [string, readonly unknown[]])[]) =>
    groups.flatMap(([label, { length }]) => (length > 0 ? [`${String(length).padStart(6)}  ${label}`] : []));
  const shares = polarities.map((polarity) => `${relations.filter((r) => r.polarity === polarity).length} ${polarity}`);
  return [
    `${entities.length} ${entities.length === 1 ? "entity" : "entities"}`,
    ...rows(byType),
    "",
    `${relations.length} ${relations.length === 1 ? "fact" : "facts"}: ${shares.join(", ")}`,
    ...rows(byPredicate),
    "",
  ];
}

function coverage({ article, relations }: KnowledgeGraph): readonly string[] {
  const items = itemsOf(article);
  const speaking = speakingItems(relations);
  const silent = items.filter(({ item }) => !speaking.has(item.id));
  if (items.length === 0) return ["no items"];
  const share = ((100 * (items.length - silent.length)) / items.length).toFixed(1);
  return [
    `${items.length - silent.length} of ${items.length} items yield facts (${share} %)`,
    ...(silent.length > 0 ? [`silent, for the reasons below: ${silent.map(({ item }) => item.id).join(", ")}`] : []),
  ];
}

/** Each code once, with how often it occurs. */
const tally = (codes: readonly string[]): string =>
  [...new Set(codes)].map((code) => `${codes.filter((other) => other === code).length} ${code}`).join(", ");

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 || word === "info" ? "" : "s"}`;
