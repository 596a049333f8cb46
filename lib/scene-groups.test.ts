import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnView } from "./drawn";
import { neighborsOf } from "./graph-index";
import { within } from "./neighborhood";
import { type Scene, scene } from "./scene";
import { subjectForms } from "./support";
import { sampleGraph } from "./test/sample-graph";
import { defaultView, type View } from "./view";

const index = sampleGraph();
const wide = { width: 1400, height: 660 };
const tall = { width: 411, height: 700 };
const first = scene(index, defaultView, wide);
const groups = first.boxes.filter(({ group }) => group !== null);
const ids = groups.map(({ id }) => id).sort();
const opening = (open: readonly string[]): View => ({ ...defaultView, open: [...open].sort() });

const frames = fc.constantFrom(wide, tall);
const someOpen = fc.subarray(ids);
const oneGroup = fc.constantFrom(...ids);
const few = { numRuns: 12 };

/** The boxes of each chapter, in the order of the drawing. */
const orderOf = (drawn: Scene, keep: ReadonlySet<string>): string[] =>
  drawn.boxes.map(({ id }) => id).filter((id) => keep.has(id));

describe("groups", () => {
  it("hold every entity that has no box of its own, once", () => {
    const alone = first.boxes.filter(({ group }) => group === null).length;
    const held = groups.reduce((sum, { group }) => sum + (group?.members ?? 0), 0);
    expect(alone + held).toBe(index.graph.entities.length);
    expect(groups.every(({ group }) => (group?.members ?? 0) > 1)).toBe(true);
  });

  it("say how many they hold and of what", () => {
    for (const { lines, group } of groups)
      expect(lines.join(" ")).toMatch(new RegExp(`^${group?.members} (?:more )?[a-z ]+$`));
  });

  it("draw every fact, alone or in a sum, exactly once", () => {
    const facts = first.edges.flatMap(({ relations }) => relations);
    expect(new Set(facts).size).toBe(facts.length);
    const inside = index.graph.relations.length - facts.length;
    expect(inside).toBeGreaterThanOrEqual(0);
    const all = scene(index, opening(ids), wide);
    expect(all.edges.every(({ relations }) => relations.length === 1)).toBe(true);
    expect(all.edges).toHaveLength(index.graph.relations.length);
  });

  it("sum facts with a sign only where all agree, and never a denied one with another", () => {
    for (const { relations, sign, polarity } of first.edges) {
      const held = relations.flatMap((id) => index.relations.get(id) ?? []);
      const polarities = new Set(held.map((one) => one.polarity));
      if (polarities.has("negated")) expect([...polarities]).toEqual(["negated"]);
      if (polarity !== "asserted") expect([...polarities]).toEqual([polarity]);
      if (sign !== "none" && held.length > 1) {
        const alone = scene(index, opening(ids), wide).edges.filter(({ id }) => relations.includes(id));
        expect(new Set(alone.map((one) => one.sign))).toEqual(new Set([sign]));
      }
    }
  });

  it("close to the identical drawing", () => {
    fc.assert(
      fc.property(someOpen, oneGroup, frames, (open, id, frame) => {
        const without = open.filter((one) => one !== id);
        const before = scene(index, opening(without), frame);
        scene(index, opening([...without, id]), frame);
        expect(scene(index, opening(without), frame)).toEqual(before);
      }),
      few,
    );
  });

  it("move, when opened, only what is below them, and never change an order", () => {
    fc.assert(
      fc.property(someOpen, oneGroup, frames, (open, id, frame) => {
        const without = open.filter((one) => one !== id);
        const before = scene(index, opening(without), frame);
        const after = scene(index, opening([...without, id]), frame);
        const known = new Set(before.boxes.map((box) => box.id));
        expect(orderOf(after, known)).toEqual(orderOf(before, known));
        const head = before.boxes.find((box) => box.id === id);
        for (const box of before.boxes) {
          const now = after.boxes.find((one) => one.id === box.id);
          expect([now?.x, now?.width, now?.height]).toEqual([box.x, box.width, box.height]);
          const below = box.y > (head?.y ?? 0) && (frame === tall || box.strip === head?.strip);
          if (!below) expect(now?.y).toBe(box.y);
          else expect(now?.y).toBeGreaterThanOrEqual(box.y);
        }
      }),
      few,
    );
  });
});

describe("the numbers on groups", () => {
  it("count without those that have stepped out to be read, one by its own name", () => {
    const alone = new Set(first.boxes.map(({ id }) => id));
    for (const { id } of index.graph.entities.filter((entity) => !alone.has(entity.id))) {
      const { boxes } = scene(index, { ...defaultView, selection: { kind: "entity", id } }, wide);
      const held = boxes.reduce((sum, { group }) => sum + (group?.members ?? 0), 0);
      const single = boxes.filter(({ group }) => group === null).length;
      expect(single + held).toBe(index.graph.entities.length);
      for (const { lines, group } of boxes)
        if (group !== null) expect(lines.join(" ")).toMatch(group.members === 1 ? /^1 .*[^s]$/ : /^\d+ .*s$/);
    }
  });
});

describe("what a filter leaves", () => {
  it("stays where it was", () => {
    fc.assert(
      fc.property(fc.subarray([...index.graph.relations]), frames, (relations, frame) => {
        const all = scene(index, defaultView, frame);
        const drawn = scene(index, defaultView, frame, relations);
        for (const { id, x, y } of drawn.boxes) expect(all.boxes.find((box) => box.id === id)).toMatchObject({ x, y });
        const touched = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
        for (const { id, group } of drawn.boxes) if (group === null) expect(touched.has(id)).toBe(true);
        const shown = new Set(relations.map(({ id }) => id));
        for (const edge of drawn.edges) for (const id of edge.relations) expect(shown.has(id)).toBe(true);
      }),
      few,
    );
  });
});

describe("drawnView", () => {
  it("draws what the view draws, whatever is read", () => {
    const reading = fc.constantFrom(
      ...index.graph.entities.map(({ id }) => ({ kind: "entity" as const, id })),
      ...index.graph.relations.map(({ id }) => ({ kind: "relation" as const, id })),
    );
    fc.assert(
      fc.property(reading, someOpen, fc.constantFrom(0, 1, 2), (selection, open, hops) => {
        const view: View = { ...opening(open), selection, hops: hops as View["hops"] };
        expect(scene(index, drawnView(index, view), wide)).toEqual(scene(index, view, wide));
      }),
      few,
    );
  });
});

describe("a neighbourhood", () => {
  const around = (id: string, hops: View["hops"]): View => ({
    ...defaultView,
    selection: { kind: "entity", id },
    hops,
  });

  it.each(index.graph.entities.slice(0, 40).map(({ id }) => id))(
    "of one step around %s is it and what it is joined to",
    (id) => {
      const drawn = scene(index, around(id, 1), wide);
      const near = new Set([id, ...neighborsOf(index, id)]);
      const alone = drawn.boxes.filter(({ group }) => group === null);
      const held = drawn.boxes.reduce((sum, { group }) => sum + (group?.members ?? 0), 0);
      expect(alone.every((box) => near.has(box.id))).toBe(true);
      expect(alone.some((box) => box.id === id)).toBe(true);
      expect(alone.length + held).toBeGreaterThanOrEqual(near.size);
    },
  );

  it("grows with its steps, and does not reach all through the subject", () => {
    const forms = subjectForms(index);
    const other = index.graph.entities.find(({ id, type }) => type === "gene" && !forms.includes(id))?.id ?? "";
    const sizes = [1, 2, 3].map((steps) => within(index, [other], steps).size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[1]).toBeLessThan(index.graph.entities.length / 2);
  });
});
