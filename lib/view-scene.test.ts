import { describe, expect, it } from "vitest";
import { sampleGraph } from "./test/sample-graph";
import { viewScene, viewSceneInTurns } from "./view-scene";
import { readView } from "./view-url";

const phone = { width: 390, height: 640 };
const laptop = { width: 1400, height: 744 };
const viewOf = (query: string) => readView(new URLSearchParams(query));

describe("a scene worked out in turns", () => {
  it("rests between them, and comes out the same though another is worked out meanwhile", () => {
    const atOnce = [
      viewScene(sampleGraph(), viewOf(""), phone),
      viewScene(sampleGraph(), viewOf("lens=doubted"), laptop),
    ];
    const index = sampleGraph();
    const works = [viewSceneInTurns(index, viewOf(""), phone), viewSceneInTurns(index, viewOf("lens=doubted"), laptop)];
    const results = works.map(() => ({ turns: 0, scene: undefined as unknown }));
    while (results.some(({ scene }) => scene === undefined))
      for (const [place, work] of works.entries()) {
        const result = results[place];
        if (result === undefined || result.scene !== undefined) continue;
        const turn = work.next();
        result.turns += 1;
        if (turn.done) result.scene = turn.value;
      }
    expect(results.map(({ scene }) => scene)).toEqual(atOnce);
    for (const { turns } of results) expect(turns).toBeGreaterThan(5);
  });
});
