import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedRuns, prepareSearch } from "./search";
import { sampleGraph } from "./test/sample-graph";
import { asText, sentenceOf } from "./wording";

const index = sampleGraph();
const search = prepareSearch(index);

describe("the first hit", () => {
  it.each([
    ["bim", "entity", "BCL2L11", "BIM, a name of BCL2L11"],
    ["BCL-2-like 11", "entity", "BCL2L11", null],
    ["low platelets", "entity", "Thrombocytopenia", "low platelets, a name of Thrombocytopenia"],
    ["trombocytopenia", "entity", "Thrombocytopenia", null],
    ["rapamycin", "entity", "Sirolimus", "rapamycin, a name of Sirolimus"],
    ["HP:0001873", "entity", "Thrombocytopenia", "HP:0001873 in Human Phenotype Ontology"],
    ["fas", "entity", "FAS", null],
    ["apotosis", "entity", "Apoptosis", null],
    ["nras activates ras-mapk", "relation", "NRAS activates RAS-MAPK pathway", null],
    [
      "17517660",
      "reference",
      "NRAS mutation causes a human autoimmune lymphoproliferative syndrome",
      "PubMed 17517660",
    ],
    [
      "10.1073/pnas.0702975104",
      "reference",
      "NRAS mutation causes a human autoimmune lymphoproliferative syndrome",
      "DOI 10.1073/pnas.0702975104",
    ],
    ["counteracts apoptosis resistance", "statement", "BIM normally counteracts apoptosis resistance.", null],
  ])("for %s", (query, kind, label, reason) => {
    const hit = search(query)[0]?.hits[0];
    expect([hit?.entry.kind, hit?.entry.label, hit?.reason]).toEqual([kind, label, reason]);
  });

  it("is the entity, for each entity by its label", () => {
    for (const { id, label } of index.graph.entities) {
      const entities = search(label).find(({ kind }) => kind === "entity");
      expect(entities?.hits[0]?.entry.id, label).toBe(id);
    }
  });
});

it("finds facts by their sentences, and statements by their words", () => {
  for (const relation of index.graph.relations.filter((_, position) => position % 20 === 0)) {
    const found = search(asText(sentenceOf(index, relation))).find(({ kind }) => kind === "relation");
    expect(found?.hits.map(({ entry }) => entry.id)).toContain(relation.id);
  }
  expect(search("steroid-sparing").map(({ kind }) => kind)).toContain("statement");
});

it("finds nothing like nonsense", () => expect(search("zzzzqq")).toEqual([]));

it("takes any text, and gives ids that are in the graph", () => {
  const isThere = {
    entity: index.entities,
    relation: index.relations,
    statement: index.places,
    reference: index.references,
  };
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (query) => {
      for (const { kind, hits } of search(query)) {
        for (const { entry } of hits) expect(isThere[kind].has(entry.id)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

it("marks runs that join to the label", () => {
  expect(markedRuns("RAS-MAPK pathway", ["mapk"])).toEqual([
    { start: 0, text: "RAS", marked: false },
    { start: 3, text: "-", marked: false },
    { start: 4, text: "MAPK", marked: true },
    { start: 8, text: " ", marked: false },
    { start: 9, text: "pathway", marked: false },
  ]);
});
