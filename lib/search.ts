import MiniSearch, { type SearchResult } from "minisearch";
import type { GraphIndex } from "./graph-index";
import { type Alias, type SearchEntry, searchEntries } from "./search-entry";
import type { Selection } from "./view";

/** Something found. */
export interface Hit {
  readonly entry: SearchEntry;
  /** Why it was found, where its label does not say so: "BIM, a name of it". */
  readonly reason: string | null;
  /** The words of the label that match. */
  readonly words: readonly string[];
}

export interface HitGroup {
  readonly kind: Selection["kind"];
  readonly title: string;
  readonly hits: readonly Hit[];
  /** How many more there are. */
  readonly more: number;
}

export type Search = (query: string) => readonly HitGroup[];

const groups: readonly {
  readonly kind: Selection["kind"];
  readonly title: string;
  readonly most: number;
  readonly boost: number;
}[] = [
  { kind: "entity", title: "Entities", most: 6, boost: 6 },
  { kind: "relation", title: "Facts", most: 6, boost: 1.6 },
  { kind: "statement", title: "Sentences", most: 5, boost: 1 },
  { kind: "reference", title: "Literature", most: 4, boost: 1 },
];
const boostOf = new Map(groups.map(({ kind, boost }) => [kind, boost]));

/** Small letters without accents. */
const fold = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const parts = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");

/** Words, and names with joints also as one word, so that `BCL-2` is found by `bcl2`. */
function words(text: string): string[] {
  return text.split(/\s+/).flatMap((chunk) => {
    const own = parts(chunk);
    return own.length > 1 ? [...own, own.join("")] : [...own];
  });
}

/** How near a name is to a query: it is it, begins with it, holds it, or not. */
function closeness(name: string, query: string): number {
  const [own, sought] = [fold(name), fold(query)];
  if (own === sought) return 3;
  if (own.startsWith(sought)) return 2;
  return own.includes(sought) ? 1 : 0;
}

/** What is called just so comes before all that is only called like it. */
const precedence = [1, 1.4, 2, 9] as const;

/** The alias that matches best, the first of equals. */
function matching(aliases: readonly Alias[], terms: readonly string[], query: string): Alias | undefined {
  const ranked = aliases
    .map((alias) => {
      const own = new Set(words(alias.text).map(fold));
      return { alias, held: terms.filter((term) => own.has(term)).length, close: closeness(alias.text, query) };
    })
    .filter(({ held }) => held > 0);
  return ranked.sort((a, b) => b.close - a.close || b.held - a.held)[0]?.alias;
}

/** Says what matched, where the label alone does not show it. */
function reasonOf(entry: SearchEntry, { match }: SearchResult, query: string): string | null {
  const terms = Object.keys(match);
  const inLabel = terms.filter((term) => match[term]?.includes("label"));
  const isPlain = (part: string): boolean => {
    const continued = (term: string): boolean => term.startsWith(fold(part));
    return inLabel.some(continued) || (inLabel.length > 0 && !terms.some(continued));
  };
  if (parts(query).every(isPlain)) return null;
  return matching([...entry.identifiers, ...entry.names], terms, query)?.reason ?? null;
}

/** A label says more than another name. */
const labelLead = 2;

/** How near the nearest of its names is to what was typed, or to what that was taken for. */
function nearness({ label, names, identifiers }: SearchEntry, { terms }: SearchResult, query: string): number {
  const read = terms.join(" ");
  const near = (name: string): number => precedence[Math.max(closeness(name, query), closeness(name, read))] ?? 1;
  return Math.max(labelLead * near(label), ...[...names, ...identifiers].map(({ text }) => near(text)));
}

/** Prepares a graph for searching. */
export function prepareSearch(index: GraphIndex): Search {
  const entries = searchEntries(index);
  const engine = new MiniSearch<SearchEntry>({
    idField: "key",
    fields: ["label", "names", "identifiers"],
    extractField: (entry, field) => {
      const value: unknown = entry[field as keyof SearchEntry];
      return Array.isArray(value) ? value.map(({ text }: Alias) => text).join("\n") : value;
    },
    tokenize: words,
    processTerm: fold,
    searchOptions: {
      tokenize: (query) => [...parts(query)],
      boost: { label: 3, names: 2, identifiers: 2 },
      prefix: true,
      fuzzy: (term) => (term.length < 4 || /\d/.test(term) ? false : 0.2),
      combineWith: "AND",
      boostDocument: (key) => {
        const entry = entries[Number(key)];
        return entry === undefined ? 1 : (boostOf.get(entry.kind) ?? 1) * (1 + Math.log1p(entry.weight) / 12);
      },
    },
  });
  engine.addAll(entries);
  const find = (query: string): SearchResult[] => {
    const all = engine.search(query);
    return all.length > 0 ? all : engine.search(query, { combineWith: "OR" });
  };
  return (query) => {
    const sought = query.trim();
    const found = find(sought).flatMap((result) => {
      const entry = entries[Number(result.id)];
      if (entry === undefined) return [];
      const score = result.score * (entry.kind === "entity" ? nearness(entry, result, sought) : 1);
      return [{ entry, score, reason: reasonOf(entry, result, sought), words: Object.keys(result.match) }];
    });
    found.sort((a, b) => b.score - a.score || a.entry.key - b.entry.key);
    const leader = (kind: Selection["kind"]): number => found.findIndex(({ entry }) => entry.kind === kind);
    return groups
      .map(({ kind, title, most }) => {
        const own = found.filter(({ entry }) => entry.kind === kind);
        return { kind, title, hits: own.slice(0, most), more: Math.max(0, own.length - most) };
      })
      .filter(({ hits }) => hits.length > 0)
      .sort((a, b) => leader(a.kind) - leader(b.kind));
  };
}

/** A label cut into runs, those that match marked. */
export function markedRuns(
  label: string,
  matched: readonly string[],
): readonly { readonly start: number; readonly text: string; readonly marked: boolean }[] {
  const runs: { start: number; text: string; marked: boolean }[] = [];
  for (const { 0: text, index: start } of label.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    runs.push({ start, text, marked: matched.includes(fold(text)) });
  }
  return runs;
}
