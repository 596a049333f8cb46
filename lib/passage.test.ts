import { describe, expect, it } from "vitest";
import { contains } from "@/graph/model/source";
import { implied, passage } from "./passage";
import { sampleGraph } from "./test/sample-graph";

const { graph } = sampleGraph();
const { article } = graph;
const evidence = graph.relations.flatMap((relation) => relation.evidence);

describe("passage", () => {
  it("is the article's own text, in order", () => {
    for (const one of evidence) {
      let from = one.quote.start;
      for (const { start, text } of passage(article, one)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(article.source.text.slice(start, start + text.length)).toBe(text);
        from = start + text.length;
      }
      expect(from).toBeLessThanOrEqual(one.quote.end);
    }
  });

  it("shows no formatting marks and no printed sources", () => {
    for (const one of evidence) {
      const shown = passage(article, one)
        .map(({ text }) => text)
        .join("");
      expect(shown).not.toMatch(/\*\*|\[@|\[PMC|\[PubMed/);
      expect(shown.trim()).not.toBe("");
    }
  });

  it("marks each end in the quote, or says where it is named", () => {
    for (const one of evidence) {
      for (const role of ["subject", "object"] as const) {
        const marked = passage(article, one).filter(({ roles }) => roles.includes(role));
        const named = implied(article, one).filter((other) => other.role === role);
        expect(marked.length > 0).toBe(contains(one.quote, one[role]));
        expect(named.length).toBe(marked.length > 0 ? 0 : 1);
      }
    }
  });
});
