import { cpus, totalmem } from "node:os";
import type Graph from "graphology";
import { MultiUndirectedGraph } from "graphology";
import { allSimplePaths } from "graphology-simple-path";
import { arcsOf, bytesOf, type EdgeList, edgeNumbers } from "../paths/arcs";
import { type PathSearch, pathSearch } from "../paths/path-search";
import { articlePaths } from "./article-paths";
import { hetionetLike } from "./hetionet-like";
import { askNetworkx } from "./networkx";
import { seeded } from "./seeded";
import { yenOverGraphology } from "./yen-over-graphology";

// Ten shortest simple paths in a graph of Hetionet's size, against the libraries that people use for it, on the same
// pairs in one run. Figures of one run compare; across runs they do not.

const wanted = 10;
const pairsAsked = 100;
/** Enumerating all paths to a greater depth takes minutes a pair. */
const deepest = 3;
/** The slow ones stop taking pairs after so many milliseconds. */
const patience = 60_000;

type Pair = readonly [number, number];

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const ms = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function timed<Value>(run: () => Value): { readonly value: Value; readonly ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

function drawnPairs(edges: EdgeList): readonly Pair[] {
  const random = seeded(2);
  const any = (): number => edges.from[Math.floor(random() * edges.from.length)] ?? 0;
  const pairs: Pair[] = [];
  while (pairs.length < pairsAsked) {
    const [from, to] = [
      Math.floor(random() * edges.nodes),
      pairs.length % 2 === 0 ? any() : Math.floor(random() * edges.nodes),
    ];
    if (from !== to) pairs.push([from, to]);
  }
  return pairs;
}

/** Builds graphology's own graph of the same edges, and says what it takes. */
function graphologyOf({ nodes, from, to }: EdgeList): {
  readonly graph: Graph;
  readonly ms: number;
  readonly bytes: number;
} {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const built = timed(() => {
    const graph = new MultiUndirectedGraph();
    for (let node = 0; node < nodes; node++) graph.addNode(String(node));
    for (let i = 0; i < from.length; i++) graph.addEdgeWithKey(String(i), String(from[i]), String(to[i]));
    return graph;
  });
  globalThis.gc?.();
  return { graph: built.value, ms: built.ms, bytes: process.memoryUsage().heapUsed - before };
}

/** Times a slow search on as many pairs as patience lasts, beside ours on the same. */
function compare(
  name: string,
  pairs: readonly Pair[],
  own: ReadonlyMap<Pair, number>,
  search: (pair: Pair) => void,
): void {
  const taken: number[] = [];
  const ours: number[] = [];
  const start = performance.now();
  for (const pair of pairs) {
    if (performance.now() - start > patience) break;
    taken.push(timed(() => search(pair)).ms);
    ours.push(own.get(pair) ?? Number.NaN);
  }
  report(name, taken, ours);
}

function report(name: string, taken: readonly number[], ours: readonly number[]): void {
  if (taken.length === 0) {
    say(`${name.padEnd(34)} no pair to compare`);
    return;
  }
  const ratio = quantile(taken, 0.5) / quantile(ours, 0.5);
  const total = taken.reduce((sum, value) => sum + value, 0) / ours.reduce((sum, value) => sum + value, 0);
  say(
    `${name.padEnd(34)}${ms(quantile(taken, 0.5)).padStart(9)}${ms(quantile(taken, 0.95)).padStart(9)} ms` +
      `   ${taken.length} pairs, ${ratio.toFixed(0)} times ours by the median, ${total.toFixed(0)} times in all`,
  );
}

const ask = (search: PathSearch, [from, to]: Pair) => search.paths({ from, to, most: wanted, maxHops: 8 });

const story = articlePaths("alps-iv");
say(
  `alps-iv: every gene to every symptom, up to 6 steps: ${story.paths} paths of ${story.pairs} pairs in ${ms(story.ms)} ms`,
);

const edges = hetionetLike(1);
const pairs = drawnPairs(edges);
say(
  `machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`,
);
say(`graph: ${edges.nodes} nodes, ${edges.from.length} edges, both ways`);

const builds = Array.from({ length: 9 }, () => timed(() => arcsOf(edges)).ms);
const arcs = arcsOf(edges);
const search = pathSearch(arcs);
// Seven arrays of a number a node to search in, and two of a byte.
const bytes = bytesOf(arcs) + edges.nodes * (7 * 4 + 2);
for (const pair of pairs) ask(search, pair);
const answers = pairs.map((pair) => timed(() => ask(search, pair)));
const own = new Map(pairs.map((pair, i) => [pair, answers[i]?.ms ?? 0]));
const lengths = answers.map(({ value }) => (value.at(-1)?.length ?? 0) - 1);

const numbered = Array.from({ length: 5 }, () => timed(() => edgeNumbers(edges, arcs)).ms);
const other = graphologyOf(edges);
const build = quantile(builds, 0.5);
say(`build: ours ${ms(build)} ms, graphology ${ms(other.ms)} ms, ${(other.ms / build).toFixed(0)} times as long`);
say(
  `  and ${ms(quantile(numbered, 0.5))} ms and ${((edges.from.length * 8) / 1e6).toFixed(0)} MB more to tell which edge an arc is, where steps are named`,
);
say(
  `memory: ours ${(bytes / 1e6).toFixed(0)} MB, graphology ${(other.bytes / 1e6).toFixed(0)} MB, ${(other.bytes / bytes).toFixed(1)} times as much`,
);
say(`\nten shortest simple paths            median      p95`);
say(
  `${"compressed sparse rows".padEnd(34)}${ms(quantile([...own.values()], 0.5)).padStart(9)}${ms(quantile([...own.values()], 0.95)).padStart(9)} ms   ${pairs.length} pairs, lengths up to ${Math.max(...lengths)}`,
);
compare("Yen over graphology-shortest-path", pairs, own, ([from, to]) => {
  const found = yenOverGraphology(other.graph, String(from), String(to), wanted);
  const expected = ask(search, [from, to]).map((path) => path.length);
  if (found.map((path) => path.length).join() !== expected.join()) throw new Error(`Yen disagrees on ${from} to ${to}`);
});
compare(
  `graphology-simple-path to depth ${deepest}`,
  pairs.filter((_, i) => (lengths[i] ?? 9) <= deepest && (lengths[i] ?? 0) > 0),
  own,
  ([from, to]) => allSimplePaths(other.graph, String(from), String(to), { maxDepth: deepest }),
);
const networkx = askNetworkx(edges, pairs, wanted);
if (networkx === undefined) say("networkx: not installed, left out");
else {
  if (networkx.lengths.join() !== lengths.map((length) => (length < 0 ? -1 : length)).join())
    throw new Error("networkx finds other lengths");
  report(
    `networkx ${networkx.version}`,
    networkx.queries,
    pairs.map((pair) => own.get(pair) ?? 0),
  );
  say(`networkx build: ${ms(networkx.build)} ms, ${(networkx.build / build).toFixed(0)} times ours`);
}
