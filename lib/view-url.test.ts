import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityTypeNames } from "@/graph/model/entity";
import { predicateNames } from "@/graph/model/predicate";
import { type Ask, emptyTrace, type Trace } from "./trace/ask";
import { directions } from "./trace/direction";
import { matrixIds } from "./trace/matrix-kinds";
import { type End, hopLimits, ranks } from "./trace/question";
import {
  defaultView,
  type FacetValue,
  facets,
  lenses,
  mains,
  matrixOrders,
  selectionKinds,
  tableColumns,
  type View,
} from "./view";
import { isFromLater, readView, viewHref, writeView } from "./view-url";

const word = fc.stringMatching(/^[^\s]+$/u);
const sortedSet = <Word extends string>(words: fc.Arbitrary<Word>): fc.Arbitrary<Word[]> =>
  fc.uniqueArray(words, { maxLength: 5 }).map((some) => [...some].sort());
const facetValue = fc.tuple(fc.constantFrom(...facets), word).map(([facet, value]): FacetValue => `${facet}.${value}`);

const id = fc.stringMatching(/^[a-z][a-z\d-]*$/);
const end: fc.Arbitrary<End> = fc.oneof(
  fc.record({ kind: fc.constant("entity" as const), id }),
  fc.record({ kind: fc.constant("type" as const), type: fc.constantFrom(...entityTypeNames) }),
);
const some = fc.option(fc.string({ minLength: 1 }));
const traces: fc.Arbitrary<Trace> = fc
  .record({
    from: fc.option(end),
    to: fc.option(end),
    via: sortedSet(word),
    avoid: sortedSet(word),
    along: fc.option(fc.uniqueArray(fc.constantFrom(...predicateNames), { minLength: 1 }).map((list) => list.sort())),
    maxHops: fc.integer({ min: hopLimits.least, max: hopLimits.most }),
    sure: fc.boolean(),
    denied: fc.boolean(),
    rank: fc.constantFrom(...ranks),
    kind: some,
    shown: sortedSet(word),
    path: some,
    step: fc.option(fc.integer({ min: 1, max: hopLimits.most })),
    solo: fc.boolean(),
  })
  .map((trace) => (trace.path === null ? { ...trace, step: null } : trace));
const asks: fc.Arbitrary<Ask> = fc.oneof(
  traces.map((trace): Ask => ({ kind: "paths", trace })),
  sortedSet(word).map((treatments): Ask => ({ kind: "act", treatments })),
  fc.record({ kind: fc.constant("around" as const), of: some, direction: fc.constantFrom(...directions) }),
  fc.constant<Ask>({ kind: "alike" }),
);

const views: fc.Arbitrary<View> = fc.record({
  selection: fc.option(fc.record({ kind: fc.constantFrom(...selectionKinds), id: fc.string({ minLength: 1 }) })),
  hops: fc.constantFrom(0, 1, 2, 3),
  open: sortedSet(word),
  filter: fc.record({ hide: sortedSet(facetValue), only: sortedSet(facetValue) }),
  lens: fc.option(fc.constantFrom(...lenses)),
  main: fc.constantFrom(...mains),
  matrix: fc.record({
    id: fc.constantFrom(...matrixIds),
    order: fc.constantFrom(...matrixOrders),
    match: fc.string(),
  }),
  ask: fc.option(asks),
  beside: fc.option(fc.constantFrom("article", "coverage")),
  sort: fc.option(fc.record({ column: fc.constantFrom(...tableColumns), descending: fc.boolean() })),
  stop: fc.option(fc.integer({ min: 1, max: 999 })),
});

const nras: End = { kind: "entity", id: "nras" };
const anySymptom: End = { kind: "type", type: "symptom" };

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
    ["from=nras&to=type.symptom", { ask: { kind: "paths", trace: { ...emptyTrace, from: nras, to: anySymptom } } }],
    ["to=type.cake&max=99&step=2&along=likes", {}],
    ["ask=act&of=b+a", { ask: { kind: "act", treatments: ["a", "b"] } }],
    ["main=matrix&matrix=nonsense", { main: "matrix" }],
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
