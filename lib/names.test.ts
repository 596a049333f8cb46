import { describe, expect, it } from "vitest";
import { emphasis } from "./emphasis";
import { overlap } from "./layout/geometry";
import { namesOf } from "./names";
import { scene } from "./scene";
import { sampleGraph } from "./test/sample-graph";
import { defaultView } from "./view";

const index = sampleGraph();
const drawn = scene(index, defaultView, { width: 1400, height: 744 });
const around = (id: string) => namesOf(drawn, emphasis(drawn, { kind: "entity", id }));

describe("the names of lines", () => {
  it("are not written where nothing is looked at", () => expect(namesOf(drawn, emphasis(drawn, null))).toEqual([]));

  it("tell how a chosen line reads, beside it where there is no room on it", () => {
    const lines = drawn.edges.filter(({ relations }) => relations.length === 1);
    const unnamed = lines.filter(({ id }) => {
      const names = namesOf(drawn, emphasis(drawn, { kind: "relation", id }));
      for (const name of names) expect(drawn.boxes.find((box) => overlap(box, name))).toBeUndefined();
      return names.length === 0;
    });
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it("cover no box and no other name, and hardly a line goes without", () => {
    const shares = drawn.boxes.map(({ id }) => {
      const names = around(id);
      for (const [at, name] of names.entries()) {
        expect(drawn.boxes.find((box) => overlap(box, name))).toBeUndefined();
        expect(names.slice(at + 1).find((other) => overlap(other, name))).toBeUndefined();
        const line = drawn.edges.find((edge) => edge.id === name.of);
        expect([line?.from, line?.to]).toContain(id);
        expect(name.text).toBe(line?.label);
      }
      const lines = drawn.edges.filter(({ from, to }) => from === id || to === id).length;
      return { names: names.length, lines: lines > 22 ? 0 : lines };
    });
    const sum = (key: "names" | "lines"): number => shares.reduce((total, one) => total + one[key], 0);
    console.info(`${sum("names")} of ${sum("lines")} lines are named around their boxes`);
    expect(sum("names") / sum("lines")).toBeGreaterThan(0.9);
  });
});
