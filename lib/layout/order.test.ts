import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Columns, order } from "./order";

const rows: readonly [name: string, columns: Columns, links: [string, string][], expected: Columns][] = [
  [
    "two crossed links",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    [
      ["a", "d"],
      ["b", "c"],
    ],
    [
      ["a", "b"],
      ["d", "c"],
    ],
  ],
  [
    "nothing to do",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    [
      ["a", "c"],
      ["b", "d"],
    ],
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["no links", [["b", "a"]], [], [["b", "a"]]],
];

const crossed = (columns: Columns, links: readonly (readonly [string, string])[]): number => {
  const height = new Map(columns.flatMap((column) => column.map((id, row) => [id, row] as const)));
  const at = (id: string): number => height.get(id) ?? 0;
  let count = 0;
  for (const [i, [a, b]] of links.entries()) {
    for (const [c, d] of links.slice(i + 1)) if ((at(a) - at(c)) * (at(b) - at(d)) < 0) count += 1;
  }
  return count;
};

describe("order", () => {
  it.each(rows)("%s", (_name, columns, links, expected) => {
    const result = order(columns, links);
    expect(crossed(result, links)).toBe(crossed(expected, links));
  });

  it("keeps every id in its column and is deterministic", () => {
    const links = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 60 });
    fc.assert(
      fc.property(links, (pairs) => {
        const columns = ["a", "b", "c"].map((name) => Array.from({ length: 10 }, (_, row) => `${name}${row}`));
        const named = pairs.map(([x, y], index): [string, string] => [
          `${index % 2 === 0 ? "a" : "b"}${x}`,
          `${index % 2 === 0 ? "b" : "c"}${y}`,
        ]);
        const result = order(columns, named);
        expect(result.map((column) => [...column].sort())).toEqual(columns.map((column) => [...column].sort()));
        expect(order(columns, named)).toEqual(result);
      }),
    );
  });
});
