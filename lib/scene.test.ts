import { describe, expect, it } from "vitest";
import { overlap } from "./layout/geometry";
import { textWidth } from "./layout/text-width";
import { scene, textLeft, type } from "./scene";
import { subjectForms } from "./support";
import { sampleGraph } from "./test/sample-graph";
import { defaultView, type View } from "./view";

const index = sampleGraph();
const frame = { width: 1400, height: 720 };
const first = scene(index, defaultView, frame);
const choose = (id: string): View => ({ selection: { kind: "entity", id } });
const undrawn = index.graph.entities.filter(({ id }) => !first.boxes.some((box) => box.id === id));

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
      for (const line of box.lines) expect(textLeft + textWidth(line, type.size)).toBeLessThan(box.x + box.width);
    }
  });

  it("brings in what is chosen outside the first view, with its neighbours", () => {
    expect(undrawn.length).toBeGreaterThan(0);
    for (const { id } of undrawn) {
      const drawn = scene(index, choose(id), frame);
      expect(drawn.boxes.some((box) => box.id === id)).toBe(true);
      expect(drawn.edges.some((edge) => edge.subject === id || edge.object === id)).toBe(true);
    }
  });

  it("draws the first view for an id it does not know", () =>
    expect(scene(index, choose("no such thing"), frame)).toEqual(first));

  it("begins and ends every line at the sides of its boxes", () => {
    for (const { subject, object, route } of first.edges) {
      for (const [id, point] of [
        [subject, route[0]],
        [object, route.at(-1)],
      ] as const) {
        const box = first.boxes.find((one) => one.id === id);
        if (box === undefined || point === undefined) throw new Error(`no end at ${id}`);
        expect([box.x, box.x + box.width]).toContain(point.x);
        expect(point.y).toBeGreaterThan(box.y);
        expect(point.y).toBeLessThan(box.y + box.height);
      }
    }
  });
});
