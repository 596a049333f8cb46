import { dirname, join } from "node:path/posix";
import validate from "@ooxml-tools/validate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphIndex } from "../graph-index";
import { indexGraph } from "../graph-index";
import { textWidth } from "../layout/text-width";
import { readParts, readSlides } from "../test/read-slides";
import { sampleGraph } from "../test/sample-graph";
import { readView } from "../view-url";
import { type SlideOptions, usualSlides } from "./slide-options";
import { slideSizes } from "./slide-size";
import { pptxOf, slidePlans } from "./write-slides";

const index = sampleGraph();
const path = "nras.ras-mapk-pathway.immune-dysregulation.autoimmunity.thrombocytopenia";
const trace = `from=nras&to=thrombocytopenia&path=${path}`;
const nothing = "hide=polarity.asserted+polarity.negated+polarity.uncertain";
const viewOf = (query: string) => readView(new URLSearchParams(query));

const cases: readonly (readonly [query: string, options: Partial<SlideOptions>])[] = [
  ["", {}],
  ["", { ratio: "4:3", theme: "dark", address: "https://example.org/a b/?x=<&" }],
  ["entity=nras&hops=1", { by: "step" }],
  ["lens=forms&open=treatment.drug", {}],
  ["lens=doubted", { ratio: "4:3", theme: "dark" }],
  [`${trace}&step=2`, {}],
  [`${trace}&solo=1`, {}],
  [trace, { by: "step", address: "https://example.org/alps-iv/" }],
  ["relation=nras.activates.ras-mapk-pathway", {}],
  [nothing, {}],
];

const faults = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await validate(bytes, "pptx", "Office2019")).map(
    ({ description, path: place }) => `${place.partUri}: ${description}`,
  );

/** Every relationship leads to a part, and every part has a type. */
function expectWhole(parts: ReadonlyMap<string, string>): void {
  const paths = [...parts.keys()];
  for (const place of paths.filter((one) => one.endsWith(".rels")))
    for (const [relationship, target = ""] of (parts.get(place) ?? "").matchAll(
      /<Relationship [^>]*?Target="([^"]*)"[^>]*>/g,
    ))
      if (!relationship.includes("External"))
        expect(paths).toContain(target.startsWith("/") ? target.slice(1) : join(dirname(dirname(place)), target));
  const types = parts.get("[Content_Types].xml") ?? "";
  for (const [, part] of types.matchAll(/PartName="\/([^"]*)"/g)) expect(paths).toContain(part);
}

describe.each(cases)("the slides of %j with %j", async (query, more) => {
  const options = { ...usualSlides, ...more };
  const bytes = await pptxOf(index, viewOf(query), options);
  const parts = await readParts(bytes);
  const slides = await readSlides(bytes);
  const plans = slidePlans(index, viewOf(query), options);

  test("are a package that Open XML's own validator finds no fault in", async () => {
    expect(await faults(bytes)).toEqual([]);
    expectWhole(parts);
  });

  test("number every shape once, and are the same each time", async () => {
    for (const [place, xml] of parts)
      if (/slides\/slide\d+\.xml$/.test(place)) {
        const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
      }
    expect(Buffer.from(await pptxOf(index, viewOf(query), options)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("hold the scene's boxes and lines, each box in its place", () => {
    expect(slides).toHaveLength(plans.length);
    for (const [i, { drawing }] of plans.entries()) {
      const { scene, emphases } = drawing.picture;
      const slide = slides[i] ?? { boxes: [], lines: [] };
      expect(slide.boxes.map(({ id }) => id)).toEqual(scene.boxes.map(({ id }) => id));
      for (const [at, box] of scene.boxes.entries()) {
        const found = slide.boxes[at];
        expect(found?.x).toBeCloseTo(drawing.offset.x + box.x * drawing.scale, 2);
        expect(found?.y).toBeCloseTo(drawing.offset.y + box.y * drawing.scale, 2);
        expect(found?.width).toBeCloseTo(box.width * drawing.scale, 2);
        expect(found?.text).toBe(box.lines.join(" "));
        expect(found?.says).not.toBe("");
      }
      const drawn = scene.edges.filter(({ id }) => emphases.get(id) !== "hidden");
      expect(new Set(slide.lines.map(({ id, from, to }) => `${id}: ${from} ${to}`))).toEqual(
        new Set(drawn.map(({ id, from, to }) => `${id}: ${from} ${to}`)),
      );
      expect(slide.lines).toHaveLength(drawn.length);
    }
  });

  test("glue every line at both ends, to the sites where it ends", () => {
    for (const { boxes, lines } of slides) {
      const known = new Map(boxes.map((box) => [box.id, box]));
      for (const { from, to, start, end, startSite, endSite, says } of lines)
        for (const [id, point, site] of [
          [from, start, startSite],
          [to, end, endSite],
        ] as const) {
          const place = known.get(id ?? "")?.sites[site];
          expect(Math.abs((place?.x ?? Number.NaN) - point.x)).toBeLessThan(1.2);
          expect(Math.abs((place?.y ?? Number.NaN) - point.y)).toBeLessThan(1.2);
          expect(says).not.toBe("");
        }
    }
  });

  test("keep on the slide, with type that fits its box", () => {
    const size = slideSizes[options.ratio];
    for (const { boxes } of slides)
      for (const { x, y, width, height, textSize } of boxes) {
        expect(Math.min(x, y, size.width - x - width, size.height - y - height)).toBeGreaterThan(0);
        expect(textSize).toBeGreaterThan(query.includes("open=") ? 3 : 6);
      }
    for (const { drawing, foot, credit, title } of plans) {
      expect(drawing.area.y).toBeGreaterThan(title.place.y + title.place.height);
      for (const { lines, width } of drawing.picture.scene.boxes)
        for (const line of lines) expect(textWidth(line, drawing.textSize)).toBeLessThan(width * drawing.scale);
      for (const { place } of foot.blocks) expect(place.y + place.height).toBeLessThan(credit.place.y);
    }
  });
});

const slidesFor = async (query: string, more: Partial<SlideOptions> = {}) =>
  readSlides(await pptxOf(index, viewOf(query), { ...usualSlides, ...more }));
const partsFor = async (query: string, more: Partial<SlideOptions> = {}) =>
  readParts(await pptxOf(index, viewOf(query), { ...usualSlides, ...more }));

test("a path of five boxes alone is written large", async () => {
  for (const { boxes } of await slidesFor(`${trace}&solo=1`))
    for (const { textSize } of boxes) expect(textSize).toBeGreaterThanOrEqual(18);
});

test("a path is told one step a slide, each with its sentence, its quotes in the notes", async () => {
  const parts = await partsFor(trace, { by: "step" });
  expect(parts.get("ppt/slides/slide1.xml")).toContain("NRAS → Thrombocytopenia<");
  expect(parts.get("ppt/slides/slide3.xml")).toContain("NRAS → Thrombocytopenia, 2 of 4");
  expect(parts.get("ppt/slides/slide2.xml")).toContain("NRAS activates RAS-MAPK pathway");
  expect(parts.get("ppt/slides/slide2.xml")).toContain("Mutant NRAS and mutant KRAS activate");
  expect(parts.get("ppt/notesSlides/notesSlide2.xml")).toMatch(/supports: Oliveira JB \(2007\)/);
  expect(parts.get("docProps/app.xml")).toContain("NRAS → Thrombocytopenia, 4 of 4");
  expect(parts.get("docProps/core.xml")).toContain("<dc:creator>Etiograph</dc:creator>");
  for (let i = 1; i <= 5; i += 1) expect(parts.get(`ppt/slides/slide${i}.xml`)).toContain('<p:ph type="title"/>');
});

test("signs and doubts are told by more than colour", async () => {
  const [slide] = await slidesFor("lens=doubted");
  const xml = (await partsFor("lens=doubted")).get("ppt/slides/slide1.xml") ?? "";
  const [plan] = slidePlans(index, viewOf("lens=doubted"));
  const edges = new Map(plan?.drawing.picture.scene.edges.map((edge) => [edge.id, edge]));
  for (const { id, dash, head } of slide?.lines ?? []) {
    const edge = edges.get(id);
    expect(dash).toBe({ asserted: "solid", uncertain: "dash", negated: "sysDot" }[edge?.polarity ?? "asserted"]);
    const point = edge?.polarity === "negated" ? "arrow" : "triangle";
    expect(head).toBe({ stimulates: point, inhibits: "", none: "oval" }[edge?.sign ?? "none"]);
    if (edge?.sign === "inhibits") expect(xml).toContain(`name="bar ${id}"`);
    if (edge?.polarity === "negated") expect(xml).toContain(`name="denied ${id}"`);
  }
});

/** The sample with names of its own. */
function renamed(name: string): GraphIndex {
  const { graph } = index;
  const entities = graph.entities.map((entity) => ({ ...entity, label: `${name}${entity.label.slice(0, 3)}` }));
  const article = { ...graph.article, title: `${name} <script>alert("1")</script> & more` };
  return indexGraph({ ...graph, article, entities });
}

test.each([
  ["quotes and marks", `"'<&>]]> &amp; `],
  ["control characters", "\u0000\u0007\n\t\u001f\ud800 x"],
  ["Greek", "α-synuclein ΔF508 β₂ "],
  ["right to left", "نقص المناعة "],
  ["200 characters", "Hyperimmunoglobulin ".repeat(10)],
  ["one long word", "x".repeat(200)],
])("%s make a valid file", async (_, name) => {
  const hostile = renamed(name);
  expect(await faults(await pptxOf(hostile, viewOf(trace), { ...usualSlides, by: "step" }))).toEqual([]);
});

test("a label that runs from right to left is set so", async () => {
  const bytes = await pptxOf(renamed("نقص "), viewOf("entity=nras&hops=1"), usualSlides);
  expect((await readParts(bytes)).get("ppt/slides/slide1.xml")).toMatch(/ rtl="1"/);
});

test("whatever the names, the file is valid", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (name) => {
      const bytes = await pptxOf(renamed(name), viewOf("entity=nras&hops=1"), usualSlides);
      expect(await faults(bytes)).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test("an empty article makes a slide", async () => {
  const empty = indexGraph({ ...index.graph, entities: [], relations: [] });
  for (const by of ["view", "step"] as const)
    expect(await faults(await pptxOf(empty, viewOf(""), { ...usualSlides, by }))).toEqual([]);
});
