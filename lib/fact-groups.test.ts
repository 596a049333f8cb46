import { describe, expect, it } from "vitest";
import { factGroups } from "./fact-groups";
import { sampleGraph } from "./test/sample-graph";

const index = sampleGraph();

describe("factGroups", () => {
  it("answers with every fact of an entity exactly once", () => {
    for (const { id } of index.graph.entities) {
      const told = factGroups(index, id).flatMap(({ facts }) => facts.map(({ relation }) => relation.id));
      expect(told.sort()).toEqual(
        index
          .relationsOf(id)
          .map((relation) => relation.id)
          .sort(),
      );
    }
  });

  it("knows nothing of an unknown entity", () => expect(factGroups(index, "no such thing")).toEqual([]));
});
