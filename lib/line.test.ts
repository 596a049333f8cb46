import { expect, it } from "vitest";
import type { Predicate } from "@/graph/model/predicate";
import type { Polarity } from "@/graph/model/relation";
import { lineOf } from "./line";
import { sampleGraph } from "./test/sample-graph";

const [some] = sampleGraph().graph.relations;

it.each<[Predicate, Polarity, string]>([
  ["activates", "asserted", "a activates b"],
  ["activates", "negated", "a does not activate b"],
  ["caused_by", "asserted", "b causes a"],
  ["caused_by", "negated", "b does not cause a"],
  ["treats", "uncertain", "a may treat b"],
])("%s, %s", (predicate, polarity, reading) => {
  if (some === undefined) throw new Error("no relation to vary");
  const { from, label, to } = lineOf({ ...some, subject: "a", object: "b", predicate, polarity });
  expect(`${from} ${label} ${to}`).toBe(reading);
});
