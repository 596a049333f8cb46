import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arcsBetween, arcsOf, edgeNumbers } from "./arcs";
import { pathSearch } from "./path-search";

interface Sample {
  readonly nodes: number;
  readonly undirected: boolean;
  readonly edges: readonly (readonly [number, number])[];
}

/** Small multigraphs with loops, parallel edges and cycles. */
const samples: fc.Arbitrary<Sample> = fc.integer({ min: 1, max: 8 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    undirected: fc.boolean(),
    edges: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 24 }),
  }),
);

const question = fc.record({
  sample: samples,
  ends: fc.tuple(fc.nat(7), fc.nat(7)),
  maxHops: fc.integer({ min: 1, max: 8 }),
  avoid: fc.array(fc.nat(7), { maxLength: 2 }),
});

/** The edges as they may be walked: with their place in the list. */
const walks = ({ edges, undirected }: Sample): readonly (readonly [number, number, number])[] =>
  edges.flatMap(([from, to], edge) =>
    undirected
      ? ([
          [from, to, edge],
          [to, from, edge],
        ] as const)
      : ([[from, to, edge]] as const),
  );

const listOf = ({ nodes, edges, undirected }: Sample) => ({
  nodes,
  undirected,
  from: Int32Array.from(edges, ([from]) => from),
  to: Int32Array.from(edges, ([, to]) => to),
});

const graphOf = (sample: Sample) => arcsOf(listOf(sample));

/** Every simple path, found without any cleverness, shortest first and then by node numbers. */
function bruteForce(sample: Sample, from: number, to: number, maxHops: number, avoid: ReadonlySet<number>): number[][] {
  const found: number[][] = [];
  const go = (path: readonly number[]): void => {
    const last = path.at(-1);
    if (last === to) {
      if (path.length > 1) found.push([...path]);
      return;
    }
    if (path.length > maxHops) return;
    const next = new Set(
      walks(sample)
        .filter(([start]) => start === last)
        .map(([, end]) => end),
    );
    for (const node of next) if (!path.includes(node) && !avoid.has(node)) go([...path, node]);
  };
  if (from !== to && !avoid.has(from) && !avoid.has(to)) go([from]);
  return found.sort((a, b) => a.length - b.length || firstDifference(a, b));
}

const firstDifference = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((node, i) => node !== b[i]);
  return (a[at] ?? 0) - (b[at] ?? 0);
};

const plain = (paths: readonly Int32Array[]): number[][] => paths.map((path) => [...path]);
const maskOf = (nodes: number, avoid: readonly number[]): Uint8Array => {
  const mask = new Uint8Array(nodes);
  for (const node of avoid) if (node < nodes) mask[node] = 1;
  return mask;
};

describe("path search", () => {
  test("finds what brute force finds, in the same order", () => {
    fc.assert(
      fc.property(question, ({ sample, ends: [from, to], maxHops, avoid }) => {
        const search = pathSearch(graphOf(sample));
        const isInside = from < sample.nodes && to < sample.nodes;
        const expected = isInside ? bruteForce(sample, from, to, maxHops, new Set(avoid)) : [];
        const mask = maskOf(sample.nodes, avoid);
        for (let again = 0; again < 2; again++) {
          expect(plain(search.paths({ from, to, most: Number.POSITIVE_INFINITY, maxHops, avoid: mask }))).toEqual(
            expected,
          );
        }
        expect(plain(search.paths({ from, to, most: 3, maxHops, avoid: mask }))).toEqual(expected.slice(0, 3));
        if (from !== to)
          expect(search.distance(from, to, maxHops, mask)).toBe(
            expected[0] === undefined ? Number.POSITIVE_INFINITY : expected[0].length - 1,
          );
      }),
      { numRuns: 5000 },
    );
  });

  test("an accepted path counts, another does not", () => {
    fc.assert(
      fc.property(question, fc.nat(7), ({ sample, ends: [from, to], maxHops }, via) => {
        const search = pathSearch(graphOf(sample));
        const all = plain(search.paths({ from, to, most: Number.POSITIVE_INFINITY, maxHops }));
        const accept = (path: Int32Array): boolean => path.includes(via);
        expect(plain(search.paths({ from, to, most: 2, maxHops, accept }))).toEqual(
          all.filter((path) => path.includes(via)).slice(0, 2),
        );
      }),
    );
  });

  test("a longer limit loses no path", () => {
    fc.assert(
      fc.property(question, ({ sample, ends: [from, to], maxHops }) => {
        const search = pathSearch(graphOf(sample));
        const most = Number.POSITIVE_INFINITY;
        const short = plain(search.paths({ from, to, most, maxHops }));
        expect(plain(search.paths({ from, to, most, maxHops: maxHops + 1 })).slice(0, short.length)).toEqual(short);
      }),
    );
  });

  test.each([-1, 3, 99])("a node that is not there (%i) is reached from nowhere", (node) => {
    const search = pathSearch(graphOf({ nodes: 3, undirected: false, edges: [[0, 1]] }));
    expect(search.paths({ from: 0, to: node, most: 9, maxHops: 9 })).toEqual([]);
    expect(search.paths({ from: node, to: 0, most: 9, maxHops: 9 })).toEqual([]);
  });
});

test("the edges between two nodes are those of the list, in its order", () => {
  fc.assert(
    fc.property(samples, fc.nat(7), fc.nat(7), (sample, from, to) => {
      fc.pre(from < sample.nodes && to < sample.nodes);
      const expected = walks(sample).flatMap(([a, b, edge]) => (a === from && b === to ? [edge] : []));
      const arcs = graphOf(sample);
      const { first, last } = arcsBetween(arcs, from, to);
      expect([...edgeNumbers(listOf(sample), arcs).subarray(first, last)]).toEqual(expected);
    }),
  );
});
