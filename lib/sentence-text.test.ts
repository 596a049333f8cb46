import { describe, expect, it } from "vitest";
import { plain } from "./evidence-place";
import { mentionsBySentence, sentenceText } from "./sentence-text";
import { sampleGraph } from "./test/sample-graph";

const index = sampleGraph();
const { article, mentions } = index.graph;
const named = mentionsBySentence(mentions);

describe("the text of a sentence", () => {
  it("is the article's own, word for word, without marks of formatting", () => {
    for (const [id, place] of index.places) {
      const text = sentenceText(article, place, named.get(id) ?? [], [])
        .flatMap(({ pieces }) => pieces.map((piece) => piece.text))
        .join("");
      expect(text.trim()).toBe(plain(article, place.statement.span));
    }
  });

  it("leads to every entity that it names outside another name", () => {
    for (const [id, place] of index.places) {
      const own = named.get(id) ?? [];
      const linked = new Set(sentenceText(article, place, own, []).map(({ entity }) => entity));
      const alone = own.filter(
        ({ span }) =>
          !own.some((other) => other.span !== span && other.span.start < span.end && span.start < other.span.end),
      );
      for (const { entity } of alone) expect(linked).toContain(entity);
    }
  });

  it("takes the innermost of names within names", () => {
    const [id, place] = [...index.places].find(([key]) => (named.get(key) ?? []).length > 0) ?? [];
    const outer = named.get(id ?? "")?.[0];
    if (place === undefined || outer === undefined) throw new Error("no mention");
    const inner = { ...outer, entity: "inner", span: { start: outer.span.start, end: outer.span.end - 2 } };
    const stretches = sentenceText(article, place, [outer, inner], []).filter(({ entity }) => entity !== null);
    expect(stretches.map(({ entity }) => entity)).toEqual(["inner", outer.entity]);
  });
});
