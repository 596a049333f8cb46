import { describe, expect, it } from "vitest";
import { overlap, type Point } from "./layout/geometry";
import { alongSpline } from "./layout/spline";
import { type Scene, scene } from "./scene";
import { sampleGraph } from "./test/sample-graph";
import { defaultView, type View } from "./view";
import { visibleRelations } from "./visible";

const index = sampleGraph();
const wide = { width: 1400, height: 744 };
const tall = { width: 365, height: 560 };
const drawing = (view: Partial<View>, frame = wide): Scene => {
  const whole = { ...defaultView, ...view };
  return scene(index, whole, frame, visibleRelations(index, whole));
};
const first = drawing({});

/** How much longer the way from `from` to `to` is by `over`: nothing for what lies between them. */
function detour(from: Point, over: Point, to: Point): number {
  const length = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
  return length(from, over) + length(over, to) - length(from, to);
}

describe("tags", () => {
  it("give the number of every sum that is drawn at rest", () => {
    const sums = first.edges.filter(({ quiet, relations }) => !quiet && relations.length > 1);
    expect(sums.length).toBeGreaterThan(20);
    for (const { id, relations } of sums)
      expect(first.tags.find(({ of }) => of === id)?.text).toBe(String(relations.length));
  });

  it.each([
    ["the first view", first],
    ["the first view in rows", drawing({}, tall)],
    ["a lens", drawing({ lens: "origin" })],
    ["a lens in rows", drawing({ lens: "forms" }, tall)],
  ])("stand on their lines and cover neither boxes nor each other: %s", (_, { tags, edges, boxes }) => {
    const onLines = tags.filter(({ of }) => edges.some(({ id }) => id === of));
    expect(onLines.length).toBeGreaterThan(0);
    for (const [at, tag] of onLines.entries()) {
      expect(boxes.find((box) => overlap(box, tag))).toBeUndefined();
      expect(onLines.slice(at + 1).find((other) => overlap(other, tag))).toBeUndefined();
      const centre = { x: tag.x + tag.width / 2, y: tag.y + tag.height / 2 };
      const way = alongSpline(edges.find(({ id }) => id === tag.of)?.route ?? []);
      expect(Math.min(...way.slice(1).map((to, from) => detour(way[from] ?? to, centre, to)))).toBeLessThan(0.1);
    }
  });
});

describe.each(["origin", "forms"] as const)("the sides of the lens %s", (lens) => {
  const { boxes, edges, tags } = drawing({ lens });

  it("are on every line, and no line is kept back", () => {
    for (const { side, quiet } of edges) expect([side === null, quiet]).toEqual([false, false]);
    expect(new Set(edges.map(({ side }) => side))).toEqual(new Set(["left", "both", "right"]));
  });

  it("are at the corner of every box but those that stand apart", () => {
    for (const { id, apart, side } of boxes) {
      expect(side === null).toBe(apart);
      expect(tags.filter(({ of }) => of === id).map((tag) => tag.side)).toEqual(apart ? [] : [side]);
    }
  });

  it("are told by a sign on each line that differs from its boxes, but for those between the forms", () => {
    const sideOf = new Map(boxes.map((box) => [box.id, box.side]));
    const isApart = (id: string): boolean => boxes.some((box) => box.id === id && box.apart);
    const unlike = edges.filter(
      ({ from, to, side }) => sideOf.get(from) !== side && sideOf.get(to) !== side && !(isApart(from) && isApart(to)),
    );
    const told = unlike.filter(({ id, side }) => tags.some((tag) => tag.of === id && tag.side === side));
    expect(told.map(({ id }) => id)).toEqual(unlike.map(({ id }) => id));
  });
});

it("other lenses, and no lens, tell no sides apart", () => {
  for (const lens of [null, "doubted", "single"] as const)
    expect([...drawing({ lens }).boxes, ...drawing({ lens }).edges].every(({ side }) => side === null)).toBe(true);
});
