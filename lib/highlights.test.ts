import { describe, expect, it } from "vitest";
import type { StatementId } from "@/graph/model/article";
import { contains } from "@/graph/model/source";
import { plain } from "./evidence-place";
import { highlights } from "./highlights";
import { mentionsBySentence, type Stretch, sentenceText } from "./sentence-text";
import { sampleGraph } from "./test/sample-graph";

const index = sampleGraph();
const { article, relations, mentions } = index.graph;
const named = mentionsBySentence(mentions);

function shown(id: StatementId, marks: ReturnType<typeof highlights>["marks"]): readonly Stretch[] {
  const place = index.places.get(id);
  if (place === undefined) throw new Error(`no sentence ${id}`);
  return sentenceText(article, place, named.get(id) ?? [], marks.get(id) ?? []);
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("a fact in the article", () => {
  it.each(relations.map((relation) => [relation.id, relation] as const))("%s opens at its words", (id, relation) => {
    const { stops, lit, marks } = highlights(index, { kind: "relation", id });
    for (const one of relation.evidence) {
      expect(stops).toContain(one.statement);
      expect(lit.has(one.statement)).toBe(true);
      for (const role of ["subject", "object"] as const) {
        const home = [...index.places.values()].find(({ statement }) => contains(statement.span, one[role]));
        expect(home).toBeDefined();
        const pieces = shown(home?.statement.id ?? "", marks).flatMap((stretch) => stretch.pieces);
        const words = pieces.filter(
          (piece) => piece.roles.includes(role) && one[role].start <= piece.start && piece.start < one[role].end,
        );
        expect(squeezed(words.map(({ text }) => text).join(""))).toBe(squeezed(plain(article, one[role])));
      }
    }
  });
});

describe("highlights", () => {
  it("go through the text in its order", () => {
    const order = [...index.places.keys()];
    for (const { id } of relations) {
      const { stops } = highlights(index, { kind: "relation", id });
      expect(stops).toEqual([...stops].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    }
  });

  it("mark every mention of an entity", () => {
    for (const { id } of index.graph.entities) {
      const { marks } = highlights(index, { kind: "entity", id });
      for (const mention of mentions.filter(({ entity }) => entity === id)) {
        expect(marks.get(mention.statement)?.map(({ span }) => span)).toContainEqual(mention.span);
      }
    }
  });

  it("light the passages of a reference", () => {
    const key = index.graph.references[0]?.id ?? "";
    const { stops, lit } = highlights(index, { kind: "reference", id: key });
    expect(stops.length).toBeGreaterThan(0);
    expect(lit.size).toBeGreaterThanOrEqual(stops.length);
  });

  it.each(["entity", "relation", "statement", "reference"] as const)("find nothing for an unknown %s", (kind) =>
    expect(highlights(index, { kind, id: "no such thing" }).stops).toEqual([]),
  );
});
