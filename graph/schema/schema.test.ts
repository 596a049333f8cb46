import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import { expect, test } from "vitest";
import { compile } from "../compile";
import { schema } from "./schema";

const ajv = new Ajv2020({ strict: false });
const validate = ajv.compile(schema());
const path = "graph/articles/alps-iv.md";
const references = JSON.parse(readFileSync("graph/articles/references.json", "utf8"));
const json = JSON.stringify(compile({ path, text: readFileSync(path, "utf8") }, references));
const compiled = () => JSON.parse(json);

test("the published schema is the one that the tables give; `npm run schema -- -o public/schema/etiograph-1.json` renews it", () => {
  expect(JSON.parse(readFileSync("public/schema/etiograph-1.json", "utf8"))).toEqual(schema());
});

test("the compiled article keeps to it", () => {
  expect(validate(compiled()), ajv.errorsText(validate.errors)).toBe(true);
});

const faults: readonly (readonly [string, (compilation: ReturnType<typeof compiled>) => void])[] = [
  ["no evidence", ({ graph }) => (graph.relations[0].evidence = [])],
  ["an unknown predicate", ({ graph }) => (graph.relations[0].predicate = "is_nice_to")],
  ["an unknown type", ({ graph }) => (graph.entities[0].type = "planet")],
  ["a subtype of another type", ({ graph }) => Object.assign(graph.entities[0], { type: "test", subtype: "drug" })],
  ["a copied quote", ({ graph }) => (graph.relations[0].evidence[0].quote = "words")],
  ["a negative offset", ({ graph }) => (graph.mentions[0].span.start = -1)],
  ["a stray key", ({ graph }) => (graph.stray = true)],
  ["no diagnostics", (compilation) => delete compilation.diagnostics],
];

test.each(faults)("it refuses %s", (_, break_) => {
  const compilation = compiled();
  break_(compilation);
  expect(validate(compilation)).toBe(false);
});
