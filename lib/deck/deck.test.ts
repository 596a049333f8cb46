import { describe, expect, it } from "vitest";
import { indexGraph } from "../graph-index";
import { sampleGraph } from "../test/sample-graph";
import { lit } from "../trace/lit";
import { defaultView } from "../view";
import { readView, viewHref } from "../view-url";
import { deckOf, stopAt } from "./deck";

const index = sampleGraph();
const deck = (query: string) => deckOf(index, readView(new URLSearchParams(query)));

describe("a view as a presentation", () => {
  it.each([
    ["from=nras&to=thrombocytopenia", "NRAS → Thrombocytopenia"],
    ["from=kras&to=type.symptom&rank=length", /^KRAS → /],
    ["entity=nras", "NRAS"],
    ["ask=act&of=sirolimus", index.graph.article.title],
    ["", index.graph.article.title],
    ["lens=disputed&hide=polarity.asserted", index.graph.article.title],
  ])("of %j is told in stops, each with a link of its own that draws something", (query, title) => {
    const stops = deck(query);
    expect(stops.length).toBeGreaterThan(1);
    expect(new Set(stops.map(({ view }) => viewHref(view))).size).toBe(stops.length);
    for (const { view, title: own, text, facts } of stops) {
      expect(own).toMatch(title);
      expect(text).toMatch(/\.$/);
      expect(facts.length).toBeGreaterThan(0);
      expect(readView(new URLSearchParams(viewHref(view).slice(1)))).toEqual(view);
    }
    for (const { quotes } of stops.slice(1)) expect(quotes.length).toBeGreaterThan(0);
  });

  it("walks a path step by step, each step with the words that state it", () => {
    const [whole, ...steps] = deck("from=nras&to=thrombocytopenia");
    expect(whole?.quotes).toEqual([]);
    for (const { view, facts, quotes } of steps) {
      expect([...(lit(index, view, [])?.now ?? [])].sort()).toEqual(facts.map(({ id }) => id).sort());
      for (const { words } of quotes) expect(words).toMatch(/^“.+”$/s);
    }
    expect(steps.flatMap(({ facts }) => facts)).toEqual(whole?.facts);
  });

  it.each(["entity=nobody", "path=a.b&from=a&to=b", "shown=x", "relation=none", "only=type.nothing"])(
    "of %j, which is not there, tells what is",
    (query) => expect(deck(query).length).toBeGreaterThan(0),
  );

  it("of an empty article is one stop", () => {
    const empty = indexGraph({ ...index.graph, entities: [], relations: [] });
    expect(deckOf(empty, defaultView)).toHaveLength(1);
  });

  it.each([
    [null, 0],
    [1, 0],
    [2, 1],
    [99, 2],
  ])("stands for stop %j at %d", (stop, place) => {
    expect(stopAt(deck("from=nras&to=thrombocytopenia").slice(0, 3), stop)).toBe(place);
  });
});
