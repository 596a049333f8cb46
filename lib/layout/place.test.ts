import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap } from "./geometry";
import { type Column, place } from "./place";

const cells = (column: number, part: string) =>
  fc
    .array(fc.integer({ min: 20, max: 70 }), { maxLength: 30 })
    .map((heights) => heights.map((height, row) => ({ id: `${column}${part}${row}`, height })));

const columns: fc.Arbitrary<Column[]> = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, column) =>
      fc.record({
        width: fc.integer({ min: 60, max: 180 }),
        apart: cells(column, "a").map((all) => all.slice(0, 3)),
        cells: cells(column, "c"),
      }),
    ),
  ),
);

const frame = fc.record({ width: fc.integer({ min: 300, max: 2400 }), height: fc.integer({ min: 200, max: 1400 }) });

describe("place", () => {
  it("lets no two boxes overlap, whatever the columns and the frame", () => {
    fc.assert(
      fc.property(columns, frame, (all, room) => {
        const boxes = [...place(all, room).values()];
        expect(boxes).toHaveLength(all.flatMap((column) => [...column.apart, ...column.cells]).length);
        for (const [index, box] of boxes.entries()) {
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        }
      }),
    );
  });

  it("fills the frame's width where the columns leave room", () => {
    const column = (name: string): Column => ({ width: 100, apart: [], cells: [{ id: name, height: 30 }] });
    const boxes = place([column("a"), column("b"), column("c")], { width: 480, height: 300 });
    expect([...boxes.values()].map(({ x }) => x)).toEqual([0, 190, 380]);
  });
});
