import { describe, expect, it } from "vitest";
import { emphasis } from "./emphasis";
import { bearingsOf, restingOn } from "./rests-on";
import { scene } from "./scene";
import { sampleGraph } from "./test/sample-graph";
import { defaultView } from "./view";

const index = sampleGraph();
const drawn = scene(index, defaultView, { width: 1400, height: 720 });
const quiet = drawn.edges.filter((edge) => edge.quiet);
const loud = drawn.edges.find((edge) => !edge.quiet);

describe("emphasis", () => {
  it("rests, with the subject's lines hidden, where nothing is looked at", () => {
    const all = emphasis(drawn, null);
    expect(quiet.length).toBeGreaterThan(0);
    for (const { id } of quiet) expect(all.get(id)).toBe("hidden");
    for (const { id } of drawn.boxes) expect(all.get(id)).toBe("rest");
  });

  it("lights a box, its lines and their other ends, and fades the rest", () => {
    const id = quiet[0]?.from ?? "";
    const all = emphasis(drawn, { kind: "entity", id });
    expect(all.get(id)).toBe("focus");
    for (const edge of drawn.edges) {
      const touches = edge.from === id || edge.to === id;
      expect(all.get(edge.id)).toBe(touches ? "near" : edge.quiet ? "hidden" : "faded");
      if (touches) expect(all.get(edge.from === id ? edge.to : edge.from)).toBe("near");
    }
  });

  it("lights one line and its two ends", () => {
    const all = emphasis(drawn, { kind: "relation", id: loud?.id ?? "" });
    const focus = [...all].filter(([, state]) => state === "focus").map(([id]) => id);
    expect(focus.sort()).toEqual([loud?.id, loud?.from, loud?.to].sort());
  });

  it("lights all facts of a sentence and their ends", () => {
    const three = drawn.edges.filter(({ id, relations }) => relations.includes(id)).slice(0, 3);
    const resting = new Set(three.map(({ id }) => id));
    const all = emphasis(drawn, { kind: "statement", id: "lead-1.1" }, resting);
    const ends = new Set(three.flatMap(({ from, to }) => [from, to]));
    const focus = [...all].filter(([, state]) => state === "focus").map(([id]) => id);
    expect(focus.sort()).toEqual([...resting, ...ends].sort());
  });

  it("lights what rests on a work of the literature, as around an entity where it is much", () => {
    const [most] = [...index.graph.references].sort(
      (a, b) => bearingsOf(index, b.id).length - bearingsOf(index, a.id).length,
    );
    const work = { kind: "reference", id: most?.id ?? "" } as const;
    const resting = restingOn(index, work);
    const all = emphasis(drawn, work, resting);
    expect(resting.size).toBeGreaterThan(20);
    for (const { id, relations } of drawn.edges) {
      const isLit = relations.some((one) => resting.has(one));
      expect(["near", "focus"].includes(all.get(id) ?? "")).toBe(isLit);
    }
    expect([...all.values()]).not.toContain("focus");
  });

  it("rests where what is looked at is not drawn", () =>
    expect(emphasis(drawn, { kind: "entity", id: "no such thing" })).toEqual(emphasis(drawn, null)));
});
