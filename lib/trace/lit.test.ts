import { describe, expect, test } from "vitest";
import { scene } from "../scene";
import { sampleGraph } from "../test/sample-graph";
import { defaultView, type View } from "../view";
import { type Ask, emptyTrace, type Trace } from "./ask";
import { drawnAsk, lit, soloEntities, tracedEntities } from "./lit";
import { traceEmphasis } from "./trace-emphasis";

const index = sampleGraph();
const path = "nras.ras-mapk-pathway.immune-dysregulation.autoimmunity.thrombocytopenia";
const asking = (change: Partial<Trace>): Pick<View, "ask"> => ({
  ask: { kind: "paths", trace: { ...emptyTrace, ...change } },
});

describe("what stands out of a trace", () => {
  test("the path that is read, with each of its steps joined by a fact", () => {
    const found = lit(index, asking({ path }), []);
    const ends = [...(found?.facts ?? [])].map((id) => index.relations.get(id));
    for (const [from, to] of path.split(".").flatMap((id, i, all) => (i === 0 ? [] : [[all[i - 1], id]]))) {
      expect(
        ends.some(
          (one) =>
            one !== undefined &&
            [one.subject, one.object].includes(from ?? "") &&
            [one.subject, one.object].includes(to ?? ""),
        ),
      ).toBe(true);
    }
    expect(found?.now).toEqual(found?.facts);
  });

  test("of a path that is stepped through, the step", () => {
    const [all, second] = [lit(index, asking({ path }), []), lit(index, asking({ path, step: 2 }), [])];
    expect(second?.facts).toEqual(all?.facts);
    for (const id of second?.now ?? []) expect(id).toMatch(/^ras-mapk-pathway\..*\.immune-dysregulation/);
    expect(second?.now.size).toBeGreaterThan(0);
  });

  test("all that are listed where none is chosen", () => {
    expect(lit(index, asking({}), [])).toBeNull();
    expect(lit(index, asking({}), [path, "nras.autoimmunity.thrombocytopenia"])?.chosen).toBe(false);
  });

  test.each(["no.such.path", "", "....", "nras", "thrombocytopenia.nras"])(
    "a path that is none (%j) lights nothing",
    (id) => expect(lit(index, asking({ path: id }), [])?.facts.size ?? 0).toBe(0),
  );

  test("what treatments act on, and what lies around an entity", () => {
    const act: Ask = { kind: "act", treatments: ["sirolimus"] };
    for (const id of lit(index, { ask: act }, [])?.facts ?? [])
      expect(id).toMatch(/^sirolimus\.(?:inhibits|treats|prevents)\./);
    expect(lit(index, { ask: act }, [])?.facts.size).toBeGreaterThan(3);
    const around: Ask = { kind: "around", of: "nras", direction: "down" };
    const spread = lit(index, { ask: around }, []);
    expect(spread?.facts.size).toBeGreaterThan(spread?.now.size ?? 0);
  });
});

describe("the map of a trace", () => {
  const frame = { width: 1440, height: 760 };

  test("gives every entity of the path a box, and lights exactly its lines", () => {
    const view: View = { ...defaultView, ...asking({ path }) };
    const drawing = scene(index, { ...view, ask: drawnAsk(view.ask) }, frame);
    for (const id of tracedEntities(index, view)) expect(drawing.boxes.map((box) => box.id)).toContain(id);
    const found = lit(index, view, []);
    if (found === null) throw new Error("nothing is lit");
    const emphases = traceEmphasis(drawing, found);
    const focused = drawing.edges.filter(({ id }) => emphases.get(id) === "focus");
    expect(new Set(focused.flatMap(({ relations }) => relations))).toEqual(found.facts);
  });

  test("alone has no other boxes", () => {
    const view: View = { ...defaultView, ...asking({ path, solo: true }) };
    const drawing = scene(index, { ...view, ask: drawnAsk(view.ask) }, frame);
    expect(new Set(drawing.boxes.map(({ id }) => id))).toEqual(soloEntities(index, view));
  });
});
