import type { Item } from "@/graph/model/article";
import { origins, type Relation } from "@/graph/model/relation";
import { slice } from "@/graph/model/source";
import type { GraphIndex } from "./graph-index";
import { passagesOf } from "./sources";
import type { Facet } from "./view";

/** What a fact is where nothing is said: no origin, no printed source, no literature. */
export const unsaid = "none";

/** A place that states a fact, as filters see it. */
export interface StatedIn {
  readonly section: string;
  readonly sources: readonly string[];
}

/** What a fact is told apart by: values that hold of the whole, and the places that state it. */
export interface Traits extends Readonly<Record<Exclude<Facet, "section" | "source">, readonly string[]>> {
  readonly places: readonly StatedIn[];
}

/** A source label as links carry it: "Example Publications" is `example-publications`. */
export const sourceId = (publisher: string): string =>
  publisher
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

const orUnsaid = (values: readonly string[]): readonly string[] => (values.length === 0 ? [unsaid] : values);

const sourcesIn = ({ citations }: Item): readonly string[] =>
  orUnsaid([...new Set(citations.map(({ publisher }) => sourceId(publisher)))]);

/** In which cells: as the fact is qualified, or else as the words that state it say. */
export function originsOf({ graph: { article } }: GraphIndex, { qualifiers, evidence }: Relation): readonly string[] {
  if (qualifiers.origin !== undefined) return [qualifiers.origin];
  const spans = evidence.flatMap(({ quote, subject, object }) => [quote, subject, object]);
  const words = spans.map((span) => slice(article.source, span).toLowerCase()).join(" ");
  return origins.filter((origin) => words.includes(origin));
}

function traitsOf(index: GraphIndex, relation: Relation): Traits {
  const passages = passagesOf(index, relation);
  const stances = new Set(passages.flatMap(({ item }) => item.references.map(({ stance }) => stance)));
  const literature = [
    ...(stances.has("supports") ? ["supported"] : []),
    ...(stances.has("qualifies") || stances.has("conflicts") ? ["questioned"] : []),
  ];
  const types = [relation.subject, relation.object].flatMap((id) => index.entities.get(id)?.type ?? []);
  return {
    type: [...new Set(types)],
    predicate: [relation.predicate],
    polarity: [relation.polarity],
    origin: orUnsaid(originsOf(index, relation)),
    literature: orUnsaid(literature),
    places: passages.map(({ section, item }) => ({ section: section.kind, sources: sourcesIn(item) })),
  };
}

const known = new WeakMap<GraphIndex, ReadonlyMap<string, Traits>>();

/** The traits of every fact, by id; worked out once for a graph. */
export function factTraits(index: GraphIndex): ReadonlyMap<string, Traits> {
  const found = known.get(index);
  if (found !== undefined) return found;
  const traits = new Map(index.graph.relations.map((relation) => [relation.id, traitsOf(index, relation)]));
  known.set(index, traits);
  return traits;
}
