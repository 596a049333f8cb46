import { expect, test } from "vitest";
import { compile } from "../compile";
import { report } from "./report";

const text = `# Wilson disease

## Symptoms

- Tremor
- Jaundice

## Medicines

- **Propranolol.** It may relieve tremor. [@nobody]
- **Zinc.** People like it.
`;
const said = (verbose: boolean) => report(compile({ path: "w.md", text }), verbose);

test.each([
  ["file and title", /^w\.md: Wilson disease\n/],
  ["all entities", /^4 entities$/m],
  ["those of a type", /^ +2 {2}Symptoms$/m],
  ["all facts by polarity", /^3 facts: 2 asserted, 1 uncertain, 0 negated$/m],
  ["those of a predicate", /^ +2 {2}has symptom$/m],
  ["how many items speak", /^3 of 4 items yield facts \(75\.0 %\)$/m],
  ["which do not", /^silent, for the reasons below: drugs-2$/m],
  ["diagnostics with their place", /^w\.md:10:\d+ error unknown-reference /m],
  ["their number by severity", /\n1 error, 0 warnings, \d+ info$/],
])("says %s", (_, wording) => {
  expect(said(false)).toMatch(wording);
});

test("leaves out types and predicates that do not occur", () => {
  expect(said(false)).not.toMatch(/ 0 {2}/);
});

test("counts notes, and spells them out only when asked", () => {
  expect(said(false)).toMatch(/not shown without --verbose: \d+ [a-z-]+/);
  expect(said(true)).not.toContain("not shown");
});

test("an article without anything", () => {
  const empty = report(compile({ path: "e.md", text: "" }), false);
  expect(empty).toMatch(/^1 entity$/m);
  expect(empty).toMatch(/^no items$/m);
});
