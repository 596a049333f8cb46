import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultView, type FacetValue, facets, lenses, selectionKinds, tableColumns, type View } from "./view";
import { isFromLater, readView, viewHref, writeView } from "./view-url";

const word = fc.stringMatching(/^[^\s]+$/u);
const sortedSet = <Word extends string>(words: fc.Arbitrary<Word>): fc.Arbitrary<Word[]> =>
  fc.uniqueArray(words, { maxLength: 5 }).map((some) => [...some].sort());
const facetValue = fc.tuple(fc.constantFrom(...facets), word).map(([facet, value]): FacetValue => `${facet}.${value}`);

const views: fc.Arbitrary<View> = fc.record({
  selection: fc.option(fc.record({ kind: fc.constantFrom(...selectionKinds), id: fc.string({ minLength: 1 }) })),
  hops: fc.constantFrom(0, 1, 2, 3),
  open: sortedSet(word),
  filter: fc.record({ hide: sortedSet(facetValue), only: sortedSet(facetValue) }),
  lens: fc.option(fc.constantFrom(...lenses)),
  main: fc.constantFrom("map", "table"),
  beside: fc.option(fc.constantFrom("article", "coverage")),
  sort: fc.option(fc.record({ column: fc.constantFrom(...tableColumns), descending: fc.boolean() })),
});

describe("the codec of views", () => {
  it("reads what it writes", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(new URLSearchParams(writeView(view).toString()))).toEqual(view);
      }),
    );
  });

  it("survives any string, and writes what it read in one form", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (text) => {
        const view = readView(new URLSearchParams(text));
        expect(readView(writeView(view))).toEqual(view);
      }),
    );
  });

  it.each<[string, Partial<View>]>([
    ["", {}],
    ["entity=", {}],
    ["nonsense=1", {}],
    ["hops=9&lens=rose&main=cake&sort=-colour&hide=treats&open=", {}],
    ["entity=nras", { selection: { kind: "entity", id: "nras" } }],
    ["entity=nras&relation=a.b.c", { selection: { kind: "relation", id: "a.b.c" } }],
    ["reference=oliveira2007&hops=2", { selection: { kind: "reference", id: "oliveira2007" }, hops: 2 }],
    ["hide=type.gene+type.gene+predicate.treats", { filter: { hide: ["predicate.treats", "type.gene"], only: [] } }],
    ["sort=-sources&main=table", { sort: { column: "sources", descending: true }, main: "table" }],
  ])("%s", (query, view) => expect(readView(new URLSearchParams(query))).toEqual({ ...defaultView, ...view }));

  it("leaves the default out", () => expect(viewHref(defaultView)).toBe("?"));

  it.each([
    ["", false],
    ["v=1", false],
    ["v=2", true],
    ["v=soon", false],
  ])("%j is from a later form: %s", (query, later) => expect(isFromLater(new URLSearchParams(query))).toBe(later));
});
