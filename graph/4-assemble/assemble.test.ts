import { expect, test } from "vitest";
import { compile } from "../compile";
import { itemsOf } from "../model/locate";

const text = `# Wilson disease

## Symptoms

1. **Anemia.** It comes from hemolysis. [@known]
2. **Tremor.** It is frequent. Tremor and anemia may be mild.

## Medicines

- **Penicillamine.** Nausea is common.
`;
const references = ["known", "unused"].map((id) => ({ id, type: "book", title: id }));
const { graph } = compile({ path: "some.md", text }, references);
const wording = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);

test("ids name what is said, each once", () => {
  const ids = graph.relations.map(({ id }) => id);
  expect(ids).toContain("hemolysis.leads_to.anemia");
  expect(ids).toContain("wilson-disease.has_symptom.tremor");
  expect(new Set(ids).size).toBe(ids.length);
});

test("the head of an item opens its first statement, and no other", () => {
  const [anemia, tremor] = itemsOf(graph.article).map(({ item }) => item.statements.map(({ span }) => wording(span)));
  expect(anemia).toEqual(["Anemia.** It comes from hemolysis."]);
  expect(tremor).toEqual(["Tremor.** It is frequent.", "Tremor and anemia may be mild."]);
});

test("mentions stand in the order of the text, each of an entity of the graph", () => {
  const ids = new Set(graph.entities.map(({ id }) => id));
  for (const { entity } of graph.mentions) expect(ids).toContain(entity);
  const starts = graph.mentions.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(graph.mentions.filter(({ entity }) => entity === "anemia").map(({ span }) => wording(span))).toEqual([
    "Anemia",
    "anemia",
  ]);
});

test("what only a treatment brings on is a risk", () => {
  expect(graph.entities.find(({ id }) => id === "nausea")?.type).toBe("risk");
});

test("entities are those that a relation joins, and the subject", () => {
  const used = new Set(["wilson-disease", ...graph.relations.flatMap(({ subject, object }) => [subject, object])]);
  expect(new Set(graph.entities.map(({ id }) => id))).toEqual(used);
});

test("only references that the article uses are kept", () => {
  expect(graph.references.map(({ id }) => id)).toEqual(["known"]);
});
