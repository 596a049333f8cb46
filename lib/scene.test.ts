import { describe, expect, it } from "vitest";
import { overlap } from "./layout/geometry";
import { textWidth } from "./layout/text-width";
import { type Scene, scene } from "./scene";
import { subjectForms } from "./support";
import { sampleGraph } from "./test/sample-graph";
import { straightThroughBoxes, throughBoxes } from "./through";
import { textLeft, typography } from "./typography";
import { defaultView, type View } from "./view";

const index = sampleGraph();
const frame = { width: 1400, height: 720 };
const first = scene(index, defaultView, frame);
const choose = (id: string): View => ({ ...defaultView, selection: { kind: "entity", id } });
const tall = { width: 411, height: 700 };
const opened = first.boxes.flatMap(({ id, group }) => (group === null ? [] : [id])).sort();
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

  it.each([
    ["columns", frame],
    ["rows", tall],
  ] as const)("begins and ends every line at the sides of its boxes, in %s", (flow, room) => {
    const drawn = scene(index, { ...defaultView, open: [...opened] }, room);
    expect(drawn.flow).toBe(flow);
    for (const { from, to, route } of drawn.edges) {
      for (const [id, point] of [
        [from, route[0]],
        [to, route.at(-1)],
      ] as const) {
        const box = drawn.boxes.find((one) => one.id === id);
        if (box === undefined || point === undefined) throw new Error(`no end at ${id}`);
        const { x, y, width, height } = box;
        const [across, along, side] = flow === "columns" ? [point.x, point.y, x] : [point.y, point.x, y];
        expect([side, side + (flow === "columns" ? width : height)]).toContain(across);
        const [low, high] = flow === "columns" ? [y, y + height] : [x, x + width];
        expect(along).toBeGreaterThan(low);
        expect(along).toBeLessThan(high);
      }
    }
  });

  const states: readonly [name: string, drawn: Scene][] = [
    ["the first view", first],
    ["with all groups open", scene(index, { ...defaultView, open: opened }, frame)],
    ["in rows", scene(index, defaultView, tall)],
    ["in rows, with all groups open", scene(index, { ...defaultView, open: opened }, tall)],
  ];
  it.each(states)("runs no line behind a box that is not its end: %s", (name, drawn) => {
    const straight = straightThroughBoxes(drawn).length;
    console.info(`${name}: ${drawn.edges.length} lines, 0 behind boxes; drawn straight, ${straight}`);
    expect(throughBoxes(drawn).map(({ id }) => id)).toEqual([]);
    expect(straight).toBeGreaterThan(drawn.edges.length / 4);
  });
});
