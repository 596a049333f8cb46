import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetOf, facetOptions, facetOrder } from "./facets";
import { dropValues, hideValue, keepOnly, noFilter, showFacet, showValue } from "./filter-change";
import { sampleGraph } from "./test/sample-graph";
import { type FacetValue, type Filter, type Lens, lenses } from "./view";
import {
  facetRows,
  hiddenCount,
  hidings,
  isNarrowed,
  relationsInLens,
  visibleEntities,
  visibleRelations,
} from "./visible";

const index = sampleGraph();
const all = index.graph.relations;
const options = facetOptions(index);
const values: readonly FacetValue[] = facetOrder.flatMap((facet) => options[facet].map(({ value }) => value));
const see = (filter: Partial<Filter>, lens: Lens | null = null) => ({ filter: { ...noFilter, ...filter }, lens });
const ids = (filter: Partial<Filter>, lens: Lens | null = null): readonly string[] =>
  visibleRelations(index, see(filter, lens)).map(({ id }) => id);

const some = fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 }).map((list) => [...list].sort());
const filters: fc.Arbitrary<Filter> = fc.record({ hide: some, only: some });
/** As the controls make them: what is hidden of a facet of which only some values are kept is one of those. */
const made = filters.map(({ hide, only }) => {
  const narrowed = new Set(only.map(facetOf));
  return { hide: hide.filter((value) => only.includes(value) || !narrowed.has(facetOf(value))), only };
});
const lensOrNone = fc.option(fc.constantFrom(...lenses));
const value = fc.constantFrom(...values);

describe("what is shown", () => {
  it("is everything where nothing is filtered", () => {
    expect(visibleRelations(index, see({}))).toEqual(all);
    expect(isNarrowed(see({}))).toBe(false);
    expect(visibleEntities(index, see({})).size).toBe(index.graph.entities.length);
  });

  it.each<[string, Partial<Filter>, (id: string) => boolean]>([
    ["no genes", { hide: ["type.gene"] }, (id) => !ends(id).includes("gene")],
    ["only what touches a gene", { only: ["type.gene"] }, (id) => ends(id).includes("gene")],
    [
      "two kinds are alternatives",
      { only: ["type.gene", "type.risk"] },
      (id) => ends(id).some((type) => type === "gene" || type === "risk"),
    ],
    [
      "facets combine",
      { only: ["type.gene", "polarity.negated"] },
      (id) => ends(id).includes("gene") && relation(id).polarity === "negated",
    ],
    ["to hide is stronger than to keep", { hide: ["type.gene"], only: ["type.gene"] }, () => false],
    [
      "one statement elsewhere is enough",
      { hide: ["section.causes"] },
      (id) => sections(id).some((kind) => kind !== "causes"),
    ],
    ["one statement there is enough", { only: ["section.causes"] }, (id) => sections(id).includes("causes")],
    [
      "section and source hold of one place",
      { only: ["section.causes", "source.pmc"] },
      (id) =>
        places(id).some(
          ({ section, item }) =>
            section.kind === "causes" && item.citations.some(({ publisher }) => publisher === "PMC"),
        ),
    ],
    [
      "what the literature questions",
      { only: ["literature.questioned"] },
      (id) => stances(id).some((stance) => stance !== "supports"),
    ],
    ["what no work is given for", { only: ["literature.none"] }, (id) => stances(id).length === 0],
    ["values of another article", { only: ["type.rose"], hide: ["source.nowhere"] }, () => true],
  ])("%s", (_, filter, isShown) => expect(ids(filter)).toEqual(all.map(({ id }) => id).filter(isShown)));
});

describe("a filter", () => {
  it("is undone by showing what was hidden, and the reverse", () => {
    fc.assert(
      fc.property(made, value, lensOrNone, (filter, one, lens) => {
        const shown = facetRows(index, { filter, lens }).get(one)?.shown;
        const there = shown ? hideValue(filter, one) : showValue(filter, one);
        expect(facetRows(index, { filter: there, lens }).get(one)?.shown).toBe(!shown);
        const back = shown ? showValue(there, one) : hideValue(there, one);
        expect(ids(back, lens)).toEqual(ids(filter, lens));
      }),
    );
  });

  it("never lets more through by hiding, and keeps to each of its parts", () => {
    fc.assert(
      fc.property(filters, value, lensOrNone, (filter, one, lens) => {
        const before = new Set(ids(filter, lens));
        for (const id of ids(hideValue(filter, one), lens)) expect(before.has(id)).toBe(true);
        const [hiding, keeping] = [
          new Set(ids({ hide: filter.hide }, lens)),
          new Set(ids({ only: filter.only }, lens)),
        ];
        expect([...before]).toEqual(ids({}, lens).filter((id) => hiding.has(id) && keeping.has(id) && before.has(id)));
      }),
    );
  });

  it("shows all of a facet once that is let through", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...facetOrder), (filter, facet) => {
        const shown = facetRows(index, see(showFacet(filter, facet)));
        for (const option of options[facet]) expect(shown.get(option.value)?.shown).toBe(true);
      }),
    );
  });
});

describe("the counts", () => {
  it("say how many facts with the value show once it is let through", () => {
    fc.assert(
      fc.property(filters, value, lensOrNone, (filter, one, lens) => {
        const through = ids(showValue(filter, one), lens);
        const alone = new Set(ids(keepOnly(noFilter, one), lens));
        const row = facetRows(index, { filter, lens }).get(one);
        const isPlace = one.startsWith("section.") || one.startsWith("source.");
        const carried = through.filter((id) => alone.has(id)).length;
        if (isPlace) expect(row?.facts).toBeLessThanOrEqual(carried);
        else expect(row?.facts).toBe(carried);
      }),
    );
  });

  it.each(["predicate", "polarity"] as const)("of %s add up to what is shown", (facet) => {
    fc.assert(
      fc.property(some, lensOrNone, (hide, lens) => {
        const rows = facetRows(index, see({ hide }, lens));
        const shown = options[facet].map(({ value: one }) => rows.get(one)).filter((row) => row?.shown);
        expect(shown.reduce((sum, row) => sum + (row?.facts ?? 0), 0)).toBe(ids({ hide }, lens).length);
      }),
    );
  });

  it("of what is hidden and of what is shown add up to the lens", () => {
    fc.assert(
      fc.property(filters, lensOrNone, (filter, lens) => {
        const sight = { filter, lens };
        expect(hiddenCount(index, sight) + ids(filter, lens).length).toBe(relationsInLens(index, sight).length);
      }),
    );
  });
});

describe("why facts are hidden", () => {
  it("names each entry of the filter; without all of them nothing is hidden", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const why = hidings(index, see(filter));
        const cleared = why.reduce((rest, { kind, values: own }) => dropValues(rest, kind, own), filter);
        expect(cleared).toEqual(noFilter);
        for (const { facts } of why) expect(facts).toBeLessThanOrEqual(hiddenCount(index, see(filter)));
      }),
    );
  });
});

function relation(id: string) {
  return index.relations.get(id) ?? all[0]!;
}
function ends(id: string) {
  return [relation(id).subject, relation(id).object].map((end) => index.entities.get(end)?.type);
}
function places(id: string) {
  return relation(id).evidence.flatMap(({ statement }) => index.places.get(statement) ?? []);
}
function sections(id: string) {
  return places(id).map(({ section }) => section.kind);
}
function stances(id: string) {
  return places(id).flatMap(({ item }) => item.references.map(({ stance }) => stance));
}
