import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../compile";
import { allows, predicateNames } from "../model/predicate";
import { readAnnotation } from "./annotation";
import { floors } from "./floors";
import { otherArticles } from "./other-articles";
import { f1, score, type Tally } from "./score";

const path = "graph/articles/alps-iv.md";
const { graph } = compile({ path, text: readFileSync(path, "utf8") });
const annotation = readAnnotation("alps-iv");
const result = score(graph, annotation);

const recall = ({ found, wanted }: Tally) => found / wanted;
const precision = ({ right, said }: Tally) => right / said;

test("the article as a whole is read as people read it", () => {
  expect(recall(result.facts)).toBeGreaterThanOrEqual(floors.all[0]);
  expect(precision(result.facts)).toBeGreaterThanOrEqual(floors.all[1]);
  expect(result.entities.found / result.entities.wanted).toBeGreaterThanOrEqual(0.97);
  expect(result.entities.sameType / result.entities.aligned).toBeGreaterThanOrEqual(0.98);
});

test.each(predicateNames)("%s keeps its recall and precision", (name) => {
  const [least, purest] = floors.byPredicate[name];
  expect(recall(result.byPredicate[name]), result.missing.join("\n")).toBeGreaterThanOrEqual(least);
  expect(precision(result.byPredicate[name]), result.wrong.join("\n")).toBeGreaterThanOrEqual(purest);
});

test("a graph that says nothing scores nothing, one that denies what is asserted is wrong", () => {
  expect(score({ ...graph, relations: [] }, annotation).facts).toMatchObject({ found: 0, said: 0, right: 0 });
  const denied = graph.relations.map((relation) => ({ ...relation, polarity: "negated" as const }));
  expect(recall(score({ ...graph, relations: denied }, annotation).facts)).toBeLessThan(0.1);
});

describe.each(otherArticles())("$name", ({ name, path, text, annotation }) => {
  test("is read as well as it was", () => {
    const least = floors.others[name]?.least ?? Number.NaN;
    const { facts, missing } = score(compile({ path, text }).graph, annotation);
    expect(f1(facts), missing.join("\n")).toBeGreaterThanOrEqual(least);
  });

  test("has an annotation that is sound", () => {
    const types = new Map(annotation.entities.map(({ id, type }) => [id, type]));
    expect(types.size).toBe(annotation.entities.length);
    for (const { subject, predicate, object, quote } of annotation.facts) {
      const [from, to] = [types.get(subject), types.get(object)];
      expect(from && to && allows(predicate, from, to), `${subject} ${predicate} ${object}`).toBe(true);
      expect(text).toContain(quote);
    }
  });
});

test("the annotation is sound: its facts join entities that it declares, each fact once", () => {
  const ids = new Set(annotation.entities.map(({ id }) => id));
  for (const { subject, object } of annotation.facts) expect([ids.has(subject), ids.has(object)]).toEqual([true, true]);
  const keys = annotation.facts.map((fact) => JSON.stringify(fact));
  expect(new Set(keys).size).toBe(keys.length);
});
