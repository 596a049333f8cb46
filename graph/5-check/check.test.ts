import { describe, expect, test } from "vitest";
import { compile } from "../compile";
import type { KnowledgeGraph, Reference } from "../model/knowledge-graph";
import { lineIndex } from "../model/position";
import type { Relation } from "../model/relation";
import { check, inspections } from "./check";
import { nearest } from "./nearest";

const library: readonly Reference[] = [{ id: "oliveira2007", type: "article-journal", title: "A title" }];

/** Diagnostics of one code as "line:column message". */
function spoken(code: string, text: string, change: (graph: KnowledgeGraph) => KnowledgeGraph = (graph) => graph) {
  const { graph } = compile({ path: "some.md", text }, library);
  const { positionAt } = lineIndex(text);
  return check(change(graph), library)
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ span, message }) => {
      const { line, column } = positionAt(span.start);
      return `${line}:${column} ${message}`;
    });
}

const sound =
  "# Sickle cell disease\n\n## Causes\n\n1. **Infection.** Infection causes anemia. [PubMed] [@oliveira2007]\n";

const cases: readonly (readonly [code: string, text: string, said: string])[] = [
  ["empty-article", " \n\t\n", "1:1 Empty article: expected sections with text"],
  [
    "binary-text",
    "## Causes\n\nab\u0000c",
    "3:3 Unexpected control character: this is no plain text; save the article as UTF-8 text or Markdown",
  ],
  ["front-matter", '---\ntitle: "open\n---\n## Causes\n\nAnemia.', "1:1 Unreadable front matter"],
  [
    "unknown-stance",
    "## Causes\n\nInfection causes anemia. [refutes @oliveira2007]",
    '3:27 Unknown stance "refutes": expected supports, qualifies or conflicts before "@"',
  ],
  [
    "unclosed-markup",
    "## Causes\n\n1. **Infection. It causes anemia.",
    "3:4 Unclosed **: expected its closing mark; it is read as plain text",
  ],
  ["no-heading", "Infection causes anemia.", "1:1 No headings: expected sections"],
  [
    "long-block",
    `## Causes\n\n${"Infection causes anemia. ".repeat(9_000)}`,
    "3:1 A passage of 224999 characters without a break",
  ],
  [
    "unknown-reference",
    "## Causes\n\nInfection causes anemia. [@olivera2007]",
    '3:27 Unknown reference "olivera2007": did you mean "oliveira2007"?',
  ],
  [
    "unknown-reference",
    "## Causes\n\nInfection causes anemia. [@zzz]",
    '3:27 Unknown reference "zzz": add it to the references file',
  ],
  [
    "conflicting-polarity",
    "## Symptoms\n\n1. Splenectomy treats anemia.\n2. Splenectomy does not treat anemia.",
    "is denied here and asserted elsewhere: check which is meant",
  ],
  [
    "opposite-signs",
    "## Causes\n\n1. NRAS activates mTOR.\n2. NRAS inhibits mTOR.",
    '4:4 "NRAS" is said to inhibit "mTOR" here and to activate it elsewhere: check which is meant',
  ],
  ["kind-cycle", "## Types\n\n1. Lymphoma is a type of leukemia.\n2. Leukemia is a type of lymphoma.", "is a kind of"],
  [
    "silent-item",
    "## Causes\n\nThe list is short.",
    "3:1 causes-1 states no fact: it names nothing that takes part in a fact",
  ],
  ["uncited-item", "## Causes\n\n1. Infection causes anemia.", "3:4 causes-1 states facts and names no source"],
  [
    "ungrounded-entity",
    "## Symptoms\n\n1. **Blue elbows.** They are common.",
    'The symptom "Blue elbows" has no identifier',
  ],
];

describe.each(cases)("%s", (code, text, said) => {
  test("speaks, at its place", () => {
    expect(spoken(code, text).join("\n")).toContain(said);
  });
  test("is silent on a sound article", () => {
    expect(spoken(code, sound)).toEqual([]);
  });
});

test("domain-range speaks of a relation that its predicate does not allow, and compiled graphs hold none", () => {
  const turned = (graph: KnowledgeGraph): KnowledgeGraph => ({
    ...graph,
    relations: graph.relations.map((relation): Relation => ({ ...relation, predicate: "monitored_by" })),
  });
  expect(spoken("domain-range", sound)).toEqual([]);
  expect(spoken("domain-range", sound, turned).join()).toContain("expected treatment to test");
});

test("every inspection is spoken for above", () => {
  const tested = new Set([...cases.map(([code]) => code), "domain-range"]);
  expect(inspections.map(({ code }) => code).filter((code) => !tested.has(code))).toEqual([]);
});

test.each([
  ["olivera2007", "oliveira2007"],
  ["oliveira2007", "oliveira2007"],
  ["x", undefined],
  ["", undefined],
])("the nearest key to %j is %j", (word, expected) => {
  expect(nearest(word, ["takagi2011", "oliveira2007"])).toBe(expected);
});
