import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elements, looks } from "../app/canvas/elements";
import { pathDeck } from "./deck/path-deck";
import { stillOf } from "./embed/still";
import { facetOptions } from "./facets";
import { centreOf, type Rectangle } from "./layout/geometry";
import { namesOf } from "./names";
import { pictureOf } from "./picture/picture-of";
import { svgOf } from "./picture/svg";
import { type Part, readSvg } from "./picture/svg-reader";
import { usualSlides } from "./slides/slide-options";
import { pptxOf, slidePlans } from "./slides/write-slides";
import { readSlides } from "./test/read-slides";
import { sampleGraph } from "./test/sample-graph";
import { emptyTrace } from "./trace/ask";
import { lit } from "./trace/lit";
import { defaultView, facets, lenses, type Selection, type View } from "./view";
import { viewEmphasis, viewScene } from "./view-scene";
import { viewHref } from "./view-url";

const index = sampleGraph();
const { graph } = index;

/** A drawing as data: where each box stands, and what each line joins. */
interface Drawing {
  readonly boxes: ReadonlyMap<string, Rectangle>;
  readonly lines: ReadonlyMap<string, string>;
}

const rounded = ({ x, y, width, height }: Rectangle): Rectangle => {
  const digit = (value: number): number => Math.round(value * 10) / 10 + 0;
  return { x: digit(x), y: digit(y), width: digit(width), height: digit(height) };
};

function onCanvas(view: View, frame: { width: number; height: number }): Drawing {
  const scene = viewScene(index, view, frame);
  const emphases = viewEmphasis(index, scene, view, lit(index, view, []));
  const worn = looks(scene, emphases, namesOf(scene, emphases));
  const drawn = elements(scene).filter(({ data }) => !worn.get(String(data.id))?.includes("hidden"));
  const boxes = drawn.filter(({ classes }) => String(classes).startsWith("box "));
  return {
    boxes: new Map(
      boxes.map(({ data, position }) => {
        const { width, height } = data;
        const { x, y } = position ?? { x: 0, y: 0 };
        return [String(data.id), rounded({ x: x - width / 2, y: y - height / 2, width, height })];
      }),
    ),
    lines: new Map(
      drawn.flatMap(({ group, data }) =>
        group === "edges" ? [[String(data.id), `${data.source} ${data.target}`]] : [],
      ),
    ),
  };
}

function inSvg(svg: string): Drawing {
  const all = (part: Part): readonly Part[] => [part, ...part.parts.flatMap(all)];
  const parts = all(readSvg(svg));
  const number = (part: Part | undefined, name: string): number => Number(part?.attributes[name]);
  return {
    boxes: new Map(
      parts.flatMap((part) => {
        const id = part.attributes["data-box"];
        const frame = part.parts.findLast(({ name }) => name === "rect");
        const [x, y] = [number(frame, "x"), number(frame, "y")];
        return id === undefined
          ? []
          : [[id, rounded({ x, y, width: number(frame, "width"), height: number(frame, "height") })]];
      }),
    ),
    lines: new Map(
      parts.flatMap(({ attributes }) => {
        const id = attributes["data-line"];
        return id === undefined ? [] : [[id, attributes["data-ends"] ?? ""]];
      }),
    ),
  };
}

const sorted = (lines: ReadonlyMap<string, string>) => [...lines].sort(([a], [b]) => (a < b ? -1 : 1));

function expectSame(one: Drawing, other: Drawing): void {
  expect([...other.boxes.keys()].sort()).toEqual([...one.boxes.keys()].sort());
  for (const [id, place] of one.boxes) expect(other.boxes.get(id), id).toEqual(place);
  expect(sorted(other.lines)).toEqual(sorted(one.lines));
}

const selections: readonly (Selection | null)[] = [
  null,
  ...graph.entities.map(({ id }): Selection => ({ kind: "entity", id })),
  ...graph.relations.map(({ id }): Selection => ({ kind: "relation", id })),
  ...graph.references.map(({ id }): Selection => ({ kind: "reference", id: String(id) })),
];
const paths = [
  "nras.ras-mapk-pathway.immune-dysregulation.autoimmunity.thrombocytopenia",
  "nras.autoimmunity.fever",
  "kras.ras-mapk-pathway.lymphoproliferation.splenomegaly",
];
const values = facets.flatMap((facet) => facetOptions(index)[facet].map(({ value }) => value));
const plainViews: fc.Arbitrary<View> = fc
  .record({
    selection: fc.constantFrom(...selections),
    hops: fc.constantFrom(0, 0, 1, 2),
    open: fc.subarray(["treatment.drug", "symptom.sign", "test.lab-test", "mechanism.process"], { maxLength: 2 }),
    hide: fc.subarray(values, { maxLength: 3 }),
    lens: fc.option(fc.constantFrom(...lenses)),
  })
  .map(({ selection, hops, open, hide, lens }) => ({
    ...defaultView,
    selection,
    hops: hops as View["hops"],
    open: [...open].sort(),
    filter: { hide: [...hide].sort(), only: [] },
    lens,
  }));
const stops: fc.Arbitrary<View> = fc.tuple(fc.constantFrom(...paths), fc.nat(5)).map(([id, at]) => {
  const deck = pathDeck(index, defaultView, emptyTrace, id);
  return deck[at % Math.max(deck.length, 1)]?.view ?? defaultView;
});
const frame = fc.constantFrom({ width: 1400, height: 700 }, { width: 1000, height: 700 }, { width: 420, height: 800 });
const cases = fc
  .sample(fc.tuple(fc.oneof({ weight: 3, arbitrary: plainViews }, stops), frame), { numRuns: 50, seed: 20 })
  .map(([view, room]) => ({ name: viewHref(view), view, room }));

describe.each(cases)("$name", ({ view, room }) => {
  test("is the same drawing on the canvas, in a file and in an embed", () => {
    const canvas = onCanvas(view, room);
    expectSame(canvas, inSvg(svgOf(pictureOf(index, view, room))));
    expectSame(canvas, inSvg(stillOf(index, view, room, room).svg));
  });

  test("is the same drawing on a slide, but for its scale", async () => {
    const [plan] = slidePlans(index, view);
    const [slide] = await readSlides(await pptxOf(index, view, usualSlides));
    if (plan === undefined || slide === undefined) throw new Error("no slide");
    const { frame: own, scale, offset } = plan.drawing;
    const canvas = onCanvas(view, own);
    const back = slide.boxes.map((box) => {
      const { x, y } = centreOf(box);
      return [box.id, { x: (x - offset.x) / scale, y: (y - offset.y) / scale }] as const;
    });
    expect(back.map(([id]) => id).sort()).toEqual([...canvas.boxes.keys()].sort());
    for (const [id, centre] of back) {
      const expected = centreOf(canvas.boxes.get(id) as Rectangle);
      expect(Math.abs(centre.x - expected.x), id).toBeLessThan(0.2);
      expect(Math.abs(centre.y - expected.y), id).toBeLessThan(0.2);
    }
    expect(sorted(new Map(slide.lines.map(({ id, from, to }) => [id, `${from} ${to}`])))).toEqual(sorted(canvas.lines));
  });
});

test("some of the views are of every kind", () => {
  const kinds = new Set(cases.map(({ view }) => view.selection?.kind ?? view.ask?.kind ?? "map"));
  expect([...kinds].sort()).toEqual(["entity", "map", "paths", "reference", "relation"]);
});
