import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columns } from "./columns";
import { overlap } from "./geometry";
import type { Cell, Chapter } from "./placement";
import { rows } from "./rows";

const cells = (name: string, most: number): fc.Arbitrary<Cell[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: 60, max: 150 }), fc.integer({ min: 20, max: 70 })), { maxLength: most })
    .map((sizes) => sizes.map(([width, height], at) => ({ id: `${name}${at}`, width, height })));

const chapters: fc.Arbitrary<Chapter[]> = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, at) =>
      fc.record({
        width: fc.integer({ min: 150, max: 180 }),
        apart: cells(`${at}a`, 3),
        cells: cells(`${at}c`, 20),
        shelves: fc
          .tuple(cells(`${at}h`, 4), cells(`${at}m`, 9))
          .map(([heads, members]) => heads.map((head, row) => ({ head, members: row === 1 ? members : [] }))),
      }),
    ),
  ),
);

const frame = fc.record({ width: fc.integer({ min: 300, max: 2400 }), height: fc.integer({ min: 200, max: 1400 }) });
const idsOf = ({ apart, cells, shelves }: Chapter): string[] =>
  [...apart, ...cells, ...shelves.flatMap(({ head, members }) => [head, ...members])].map(({ id }) => id);

describe.each([
  ["columns", columns],
  ["rows", rows],
] as const)("%s", (_name, place) => {
  it("let no two boxes overlap and leave none out, whatever the chapters and the frame", () => {
    fc.assert(
      fc.property(chapters, frame, (all, room) => {
        const { boxes, strips } = place(all, room);
        expect([...boxes.keys()].sort()).toEqual(all.flatMap(idsOf).sort());
        expect(strips.flatMap(({ ids }) => ids).sort()).toEqual([...boxes.keys()].sort());
        const placed = [...boxes.values()];
        for (const [index, box] of placed.entries()) {
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(placed.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        }
      }),
    );
  });

  it("move nothing above an opened group, and nothing sideways", () => {
    fc.assert(
      fc.property(chapters, frame, (all, room) => {
        const closed = all.map((chapter) => ({
          ...chapter,
          shelves: chapter.shelves.map(({ head }) => ({ head, members: [] })),
        }));
        const [before, after] = [place(closed, room), place(all, room)];
        expect(after.closedHeight).toBeCloseTo(before.closedHeight);
        for (const [id, box] of before.boxes) {
          const now = after.boxes.get(id);
          expect(now?.x).toBe(box.x);
          expect(now?.y).toBeGreaterThanOrEqual(box.y);
        }
      }),
    );
  });
});

describe("columns", () => {
  it("fill the frame's width where they leave room", () => {
    const column = (id: string): Chapter => ({
      width: 100,
      apart: [],
      cells: [{ id, width: 100, height: 30 }],
      shelves: [],
    });
    const { boxes } = columns([column("a"), column("b"), column("c")], { width: 480, height: 300 });
    expect([...boxes.values()].map(({ x }) => x)).toEqual([0, 190, 380]);
  });
});
