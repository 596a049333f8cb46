import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "./compile";

const path = "graph/articles/alps-iv.md";
const text = readFileSync(path, "utf8");

test("every relation of the article stands on evidence, and two compilations give the same bytes", () => {
  const first = compile({ path, text });
  expect(first.graph.relations.length).toBeGreaterThan(500);
  for (const relation of first.graph.relations) expect(relation.evidence.length).toBeGreaterThan(0);
  expect(JSON.stringify(compile({ path, text }))).toBe(JSON.stringify(first));
});

test.each(["", "\u0000\u0001", "- ", "# ", "x".repeat(10_000)])("any string compiles: %j", (odd) => {
  expect(compile({ path: "odd.txt", text: odd }).graph.relations).toEqual([]);
});
