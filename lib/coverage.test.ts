import { describe, expect, it } from "vitest";
import { itemsOf, speakingItems } from "@/graph/model/locate";
import { coverage } from "./coverage";
import { factCounts, factsIn, restingOn } from "./rests-on";
import { sampleGraph } from "./test/sample-graph";

const index = sampleGraph();
const { article, relations } = index.graph;

describe("coverage", () => {
  it("counts every item once, and tells the silent ones with their reason", () => {
    const silent = itemsOf(article).filter(({ item }) => !speakingItems(relations).has(item.id));
    const diagnostics = silent.map(({ item }) => ({
      code: "silent-item",
      severity: "info" as const,
      message: `${item.id} states no fact: it says: nothing`,
      span: item.span,
    }));
    const lines = coverage(index, diagnostics).flatMap(({ items }) => items);
    expect(lines.map(({ item }) => item)).toEqual(itemsOf(article).map(({ item }) => item));
    for (const { facts, reason } of lines) expect(reason).toBe(facts === 0 ? "it says: nothing" : null);
    expect(lines.filter(({ facts }) => facts === 0).length).toBe(silent.length);
  });

  it("works without the checks", () =>
    expect(coverage(index, []).flatMap(({ items }) => items.map(({ reason }) => reason))).not.toContain(undefined));
});

describe("what rests on a sentence", () => {
  it("is what it is counted to give", () => {
    for (const [id, number] of factCounts(index)) expect(factsIn(index, new Set([id])).length).toBe(number);
  });

  it("is lit for a sentence alone", () => {
    const [fact] = relations;
    const statement = fact?.evidence[0].statement ?? "";
    expect(restingOn(index, { kind: "statement", id: statement })).toContain(fact?.id);
    expect(restingOn(index, { kind: "relation", id: fact?.id ?? "" }).size).toBe(0);
    expect(restingOn(index, null).size).toBe(0);
  });
});
