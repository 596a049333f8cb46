import { describe, expect, it } from "vitest";
import { overlap, type Point, type Rectangle } from "./layout/geometry";
import { textWidth } from "./layout/text-width";
import { scene, textLeft, typography } from "./scene";
import { subjectForms } from "./support";
import { sampleGraph } from "./test/sample-graph";
import { defaultView, type View } from "./view";

const index = sampleGraph();
const frame = { width: 1400, height: 720 };
const first = scene(index, defaultView, frame);
const choose = (id: string): View => ({ ...defaultView, selection: { kind: "entity", id } });
const undrawn = index.graph.entities.filter(({ id }) => !first.boxes.some((box) => box.id === id));

const isInside = ({ x, y }: Point, box: Rectangle): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** Points along a quadratic B-spline: it passes through its ends and the middles between its control points. */
function alongSpline(route: readonly Point[]): Point[] {
  const controls = route.slice(1, -1);
  const [start, end] = [route[0], route.at(-1)];
  if (start === undefined || end === undefined) return [];
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  return controls.flatMap((control, at) => {
    const [before, after] = [controls[at - 1], controls[at + 1]];
    const from = before === undefined ? start : middle(before, control);
    const to = after === undefined ? end : middle(control, after);
    return [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => ({
      x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
      y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
    }));
  });
}

describe("scene", () => {
  it("is the same at every call", () => expect(scene(sampleGraph(), defaultView, frame)).toEqual(first));

  it("shows 50 to 70 boxes first, of every type, the subject among them", () => {
    expect(first.boxes.length).toBeGreaterThanOrEqual(50);
    expect(first.boxes.length).toBeLessThanOrEqual(70);
    expect(first.heads.map((head) => head.type)).toEqual([...new Set(first.boxes.map((box) => box.type))]);
    expect(first.boxes.filter(({ apart }) => apart).map(({ id }) => id)).toEqual(subjectForms(index));
  });

  it.each([
    [1400, 720],
    [1000, 600],
    [400, 300],
  ])("lets no boxes overlap and no label leave its box at %i × %i", (width, height) => {
    const { boxes } = scene(index, choose(undrawn[0]?.id ?? ""), { width, height });
    for (const [at, box] of boxes.entries()) {
      expect(boxes.slice(at + 1).find((other) => overlap(box, other))).toBeUndefined();
      for (const line of box.lines) expect(textLeft + textWidth(line, typography.size)).toBeLessThan(box.x + box.width);
    }
  });

  it("brings in what is chosen outside the first view, with its neighbours", () => {
    expect(undrawn.length).toBeGreaterThan(0);
    for (const { id } of undrawn) {
      const drawn = scene(index, choose(id), frame);
      expect(drawn.boxes.some((box) => box.id === id)).toBe(true);
      expect(drawn.edges.some((edge) => edge.from === id || edge.to === id)).toBe(true);
    }
  });

  it("draws the first view for an id it does not know", () =>
    expect(scene(index, choose("no such thing"), frame)).toEqual(first));

  it("begins and ends every line at the sides of its boxes", () => {
    for (const { from, to, route } of first.edges) {
      for (const [id, point] of [
        [from, route[0]],
        [to, route.at(-1)],
      ] as const) {
        const box = first.boxes.find((one) => one.id === id);
        if (box === undefined || point === undefined) throw new Error(`no end at ${id}`);
        expect([box.x, box.x + box.width]).toContain(point.x);
        expect(point.y).toBeGreaterThan(box.y);
        expect(point.y).toBeLessThan(box.y + box.height);
      }
    }
  });

  it("runs no line behind a box that is not its end", () => {
    for (const { from, to, route } of first.edges) {
      for (const point of alongSpline(route)) {
        const hidden = first.boxes.find((box) => box.id !== from && box.id !== to && isInside(point, box));
        expect(hidden?.id).toBeUndefined();
      }
    }
  });
});
