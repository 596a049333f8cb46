import { describe, expect, it } from "vitest";
import { nextSort, tableRows } from "./table-rows";
import { sampleGraph } from "./test/sample-graph";
import { type TableSort, tableColumns } from "./view";

const index = sampleGraph();
const { relations } = index.graph;

describe("rows", () => {
  it("stand as in the article where no order is asked for", () =>
    expect(tableRows(index, relations, null).map(({ relation }) => relation)).toEqual(relations));

  it.each(tableColumns)("sorted by %s hold the same facts, downwards as upwards", (column) => {
    const [up, down] = [false, true].map((descending) => tableRows(index, relations, { column, descending }));
    expect(new Set(up)).toEqual(new Set(down));
    expect(up?.length).toBe(relations.length);
  });

  it("order numbers by size and names without regard to capitals", () => {
    const sources = tableRows(index, relations, { column: "sources", descending: true }).map(
      ({ statements }) => statements,
    );
    expect(sources).toEqual([...sources].sort((a, b) => b - a));
    const names = tableRows(index, relations, { column: "subject", descending: false }).map(({ sentence }) =>
      sentence.subject.toLowerCase(),
    );
    expect(names[0]! <= names.at(-1)!).toBe(true);
  });

  it("are the same things each time, so that a page need not draw them again", () => {
    const [first] = tableRows(index, relations, null);
    expect(tableRows(index, relations, { column: "subject", descending: false })).toContain(first);
  });
});

it.each<[TableSort | null, TableSort["column"], TableSort | null]>([
  [null, "subject", { column: "subject", descending: false }],
  [{ column: "subject", descending: false }, "subject", { column: "subject", descending: true }],
  [{ column: "subject", descending: true }, "subject", null],
  [null, "sources", { column: "sources", descending: true }],
  [{ column: "sources", descending: true }, "sources", { column: "sources", descending: false }],
  [{ column: "sources", descending: false }, "sources", null],
  [{ column: "place", descending: true }, "object", { column: "object", descending: false }],
])("from %j the head of %s asks for %j", (sort, column, next) => expect(nextSort(sort, column)).toEqual(next));
