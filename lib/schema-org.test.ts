import { describe, expect, it } from "vitest";
import { entityDescription } from "./description";
import { numbered } from "./entity-facts";
import { entityData, pageData } from "./schema-org";
import { sampleGraph } from "./test/sample-graph";

const index = sampleGraph();
const known = [
  "Thing",
  "MedicalCondition",
  "Gene",
  "MedicalSignOrSymptom",
  "MedicalTest",
  "ImagingTest",
  "MedicalTherapy",
  "Drug",
  "DietarySupplement",
  "MedicalProcedure",
  "MedicalRiskFactor",
];

describe("structured data", () => {
  it("names every entity in a class of schema.org, with web addresses alone in sameAs", () => {
    for (const entity of index.graph.entities) {
      const data = entityData(entity, "https://example.org/x/");
      expect(known).toContain(data["@type"]);
      expect(data.name).toBe(entity.label);
      for (const url of (data.sameAs as string[] | undefined) ?? []) expect(url).toMatch(/^https?:\/\//);
    }
  });

  it("tells what a page is about and which works bear on it", () => {
    const about = index.entities.get(index.graph.subject);
    const data = pageData(index, {
      url: "https://example.org/a/",
      headline: "A",
      description: "B",
      about,
      aboutUrl: "https://example.org/a/e/",
      references: index.graph.references,
    });
    expect(data).toMatchObject({ "@context": "https://schema.org", "@type": "Article", about: { name: about?.label } });
    expect(data.citation).toHaveLength(index.graph.references.length);
  });
});

describe("a page about an entity", () => {
  it("is described in one line", () => {
    for (const { id, label } of index.graph.entities) {
      const line = entityDescription(index, id);
      expect(line.startsWith(label)).toBe(true);
      expect(line).not.toMatch(/\n|undefined/);
    }
    expect(entityDescription(index, "no such thing")).toBe("");
  });

  it("numbers every work once", () => {
    for (const { id } of index.graph.entities) {
      const works = numbered(index, id);
      expect(new Set(works).size).toBe(works.length);
    }
  });
});
