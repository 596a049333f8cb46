import { describe, expect, it } from "vitest";
import { finish } from "../in-turns";
import { docks } from "./docks";
import type { Rectangle } from "./geometry";
import type { Lane } from "./lane";
import { routes } from "./route";
import { gapsOf, spread } from "./tracks";

const box = (x: number, y: number): Rectangle => ({ x, y, width: 100, height: 30 });
const lane = (left: number, ...tops: number[]): Lane => ({
  left,
  right: left + 100,
  boxes: tops.map((y) => box(left, y)),
});

describe("gapsOf", () => {
  it("is what the boxes leave free, with some air", () => {
    expect(gapsOf(lane(0, 0, 60, 120), { top: -14, bottom: 164 })).toEqual([
      { top: -14, bottom: -4 },
      { top: 34, bottom: 56 },
      { top: 94, bottom: 116 },
      { top: 154, bottom: 164 },
    ]);
  });

  it("leaves out gaps too narrow for a line", () =>
    expect(gapsOf(lane(0, 0, 37), { top: -14, bottom: 81 })).toHaveLength(2));
});

describe("spread", () => {
  const gap = { top: 0, bottom: 20 };
  it.each([
    [[10], [10]],
    [
      [-50, 90],
      [0, 20],
    ],
    [
      [10, 10, 10],
      [10, 14, 18],
    ],
    [
      [19, 19],
      [16, 20],
    ],
    [
      [5, 5, 5, 5, 5, 5],
      [0, 4, 8, 12, 16, 20],
    ],
  ])("%j", (wanted, heights) => expect(spread(wanted, gap)).toEqual(heights));
});

const route = (link: Parameters<typeof routes>[0][number], lanes: readonly Lane[]) =>
  finish(routes([link], lanes))[0] ?? [];

describe("routes", () => {
  const lanes = [lane(0, 0), lane(200, 0, 60), lane(400, 0)];
  const [first, last] = [box(0, 0), box(400, 0)];

  it("leaves on the right, enters on the left, and crosses the column between off its boxes", () => {
    const points = route({ from: { box: first, lane: 0, y: 15 }, to: { box: last, lane: 2, y: 15 } }, lanes);
    expect(points[0]).toEqual({ x: 100, y: 15 });
    expect(points.at(-1)).toEqual({ x: 400, y: 15 });
    const crossing = points.filter(({ x }) => x > 200 && x < 300);
    expect(crossing.length).toBeGreaterThan(0);
    for (const { y } of crossing) expect(y < 0 || y > 30).toBe(true);
  });

  it("runs back from right to left", () => {
    const points = route({ from: { box: last, lane: 2, y: 15 }, to: { box: first, lane: 0, y: 15 } }, lanes);
    expect([points[0]?.x, points.at(-1)?.x]).toEqual([400, 100]);
  });

  it("is an arc within a column, which stays short of the next", () => {
    const points = route(
      { from: { box: box(200, 0), lane: 1, y: 15 }, to: { box: box(200, 60), lane: 1, y: 75 } },
      lanes,
    );
    const reach = Math.max(...points.map(({ x }) => x));
    expect(reach).toBeGreaterThan(300);
    expect(reach).toBeLessThan(400);
  });
});

describe("docks", () => {
  it("orders the ends by what they lead to and stays on the side", () => {
    const heights = docks(box(0, 0), [500, -20, 90]);
    expect(heights[1]).toBeLessThan(heights[2] as number);
    expect(heights[2]).toBeLessThan(heights[0] as number);
    for (const height of heights) expect(height > 0 && height < 30).toBe(true);
  });
});
