import type { EdgeList } from "../paths/arcs";
import { seeded } from "./seeded";

/** How many nodes of each kind Hetionet 1.0 has (Himmelstein et al., eLife 2017, 6:e26726). */
const kinds = {
  gene: 20_945,
  process: 11_381,
  sideEffect: 5_734,
  functions: 2_884,
  pathway: 1_822,
  compound: 1_552,
  component: 1_391,
  symptom: 438,
  anatomy: 402,
  drugClass: 345,
  disease: 137,
} as const;
type Kind = keyof typeof kinds;

/** How many edges it has between which kinds; 2,250,197 in all. */
const joins: readonly (readonly [from: Kind, to: Kind, edges: number])[] = [
  ["gene", "process", 559_504],
  ["anatomy", "gene", 526_407 + 102_240 + 97_848],
  ["gene", "gene", 265_672 + 147_164 + 61_690],
  ["compound", "sideEffect", 138_944],
  ["gene", "functions", 97_222],
  ["gene", "pathway", 84_372],
  ["gene", "component", 73_566],
  ["compound", "gene", 21_102 + 18_756 + 11_571],
  ["disease", "gene", 12_623 + 7_731 + 7_623],
  ["compound", "compound", 6_486],
  ["disease", "anatomy", 3_602],
  ["disease", "symptom", 3_357],
  ["drugClass", "compound", 1_029],
  ["compound", "disease", 755 + 390],
  ["disease", "disease", 543],
];

/**
 * An undirected graph of Hetionet's size and make-up, every edge once. Within a kind a few nodes hold most of the edges:
 * ends are drawn by a Zipf law with exponent 0.7.
 */
export function hetionetLike(seed: number): EdgeList {
  const random = seeded(seed);
  const names = Object.keys(kinds) as Kind[];
  const first = new Map<Kind, number>();
  let nodes = 0;
  for (const kind of names) {
    first.set(kind, nodes);
    nodes += kinds[kind];
  }
  // The inverse of the law's distribution function: rank = size * u ^ (1 / (1 - 0.7)).
  const draw = (kind: Kind): number =>
    (first.get(kind) ?? 0) + Math.min(kinds[kind] - 1, Math.floor(kinds[kind] * random() ** (1 / 0.3)));
  const from: number[] = [];
  const to: number[] = [];
  for (const [a, b, edges] of joins) {
    const seen = new Set<number>();
    while (seen.size < edges) {
      const [x, y] = [draw(a), draw(b)];
      const key = x * nodes + y;
      if (x === y || seen.has(key) || seen.has(y * nodes + x)) continue;
      seen.add(key);
      from.push(x);
      to.push(y);
    }
  }
  return { nodes, from: Int32Array.from(from), to: Int32Array.from(to), undirected: true };
}
