import { describe, expect, it } from "vitest";
import { scene } from "./scene";
import { directions, firstBox, step } from "./step";
import { sampleGraph } from "./test/sample-graph";
import { defaultView } from "./view";

const drawn = scene(sampleGraph(), defaultView, { width: 1400, height: 720 });

describe("step", () => {
  it("reaches every box from the first", () => {
    const seen = new Set([firstBox(drawn) ?? ""]);
    for (const id of seen) for (const direction of directions) seen.add(step(drawn, id, direction).to);
    expect(seen.size).toBe(drawn.boxes.length);
  });

  it("goes back where it came from within a column", () => {
    const [top] = drawn.boxes.filter(({ type }) => type === "symptom").sort((a, b) => a.y - b.y);
    const id = top?.id ?? "";
    expect(step(drawn, id, "up").to).toBe(id);
    expect(step(drawn, step(drawn, id, "down").to, "up").to).toBe(id);
  });

  it("starts anew from what is not drawn", () => expect(step(drawn, "no such thing", "down").to).toBe(firstBox(drawn)));
});
