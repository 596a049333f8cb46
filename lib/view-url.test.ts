import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultView, type View } from "./view";
import { readView, viewHref, writeView } from "./view-url";

const views: fc.Arbitrary<View> = fc.record({
  selection: fc.option(
    fc.record({ kind: fc.constantFrom("entity" as const, "relation" as const), id: fc.string({ minLength: 1 }) }),
  ),
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
      fc.property(fc.string(), (text) => {
        const view = readView(new URLSearchParams(text));
        expect(readView(writeView(view))).toEqual(view);
      }),
    );
  });

  it.each([
    ["", defaultView],
    ["entity=", defaultView],
    ["nonsense=1", defaultView],
    ["entity=nras", { selection: { kind: "entity", id: "nras" } }],
    ["entity=nras&relation=a.b.c", { selection: { kind: "relation", id: "a.b.c" } }],
  ])("%s", (query, view) => expect(readView(new URLSearchParams(query))).toEqual(view));

  it("leaves the default out", () => expect(viewHref(defaultView)).toBe("?"));
});
