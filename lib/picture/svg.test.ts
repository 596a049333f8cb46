import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { xmlText } from "../export/xml";
import { indexGraph } from "../graph-index";
import { themes } from "../palette";
import { sampleGraph } from "../test/sample-graph";
import { viewScene } from "../view-scene";
import { readView, viewHref } from "../view-url";
import { pictureOf } from "./picture-of";
import { svgOf, usualSvg } from "./svg";

const index = sampleGraph();
const frame = { width: 1400, height: 700 };
const path = "nras.ras-mapk-pathway.immune-dysregulation.autoimmunity.thrombocytopenia";

const queries = [
  "",
  "entity=nras",
  "entity=nras&hops=2",
  "relation=nras.activates.ras-mapk-pathway",
  "reference=oliveira2007",
  "lens=forms",
  "lens=origin&only=type.gene",
  "hide=type.risk+type.test&open=treatment.drug",
  `from=nras&to=thrombocytopenia&path=${path}&step=2`,
  `from=nras&to=thrombocytopenia&path=${path}&solo=1`,
  "ask=act&of=sirolimus",
  "only=type.nothing",
] as const;
const svgFor = (query: string, more: Partial<typeof usualSvg> = {}): string =>
  svgOf(pictureOf(index, readView(new URLSearchParams(query)), frame), { ...usualSvg, ...more });

/** Tags that open are closed in order: well-formed, as far as this writer goes. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [, close, name, self] of text.matchAll(/<(\/?)([a-z]+)(?:\s(?:[^<>"]|"[^"<]*")*?)?(\/?)>/g)) {
    if (self === "/") continue;
    if (close === "/") {
      if (open.pop() !== name) return false;
    } else open.push(name ?? "");
  }
  return open.length === 0;
}

describe.each(queries)("the picture of %j", (query) => {
  const view = readView(new URLSearchParams(query));
  const drawing = viewScene(index, view, frame);
  const svg = svgFor(query);

  test("draws every box of the scene with its whole label, where the scene has it", () => {
    for (const box of drawing.boxes) {
      expect(svg).toContain(`<rect x="${box.x.toFixed(1)}" y="${box.y.toFixed(1)}" width="${box.width.toFixed(1)}"`);
      for (const line of box.lines)
        expect(svg).toContain(`>${line.replaceAll("&", "&amp;").replaceAll("'", "&apos;")}</text>`);
    }
  });

  test("is well-formed, the same every time, and remembers its view", () => {
    expect(isBalanced(svg)).toBe(true);
    expect(svgFor(query)).toBe(svg);
    const link = /<view [^>]*link="([^"]*)"/.exec(svg)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(readView(new URLSearchParams(link))).toEqual(view);
    expect(link).toBe(viewHref(view));
  });

  test("is small", () => expect(svg.length).toBeLessThan(150_000));
});

test("what stands out is told with numbers, and every number has its work", () => {
  const svg = svgFor(queries[8]);
  expect(svg).toMatch(/NRAS activates RAS-MAPK pathway\. \[1/);
  const listed = [...svg.matchAll(/>(\d+)\. [^<]+<\/text>/g)].map((match) => Number(match[1]));
  expect(listed).toEqual(listed.map((_, i) => i + 1));
});

test("a question without a chosen path lights the paths that answer it", () => {
  const query = "from=nras&to=thrombocytopenia&max=2";
  const { emphases, facts } = pictureOf(index, readView(new URLSearchParams(query)), frame);
  expect(facts.map(({ sentence }) => sentence)).toEqual(
    expect.arrayContaining(["NRAS activates Autoimmunity", "Autoimmunity leads to Thrombocytopenia"]),
  );
  expect(emphases.get("sirolimus")).toBe("faded");
});

test("denied facts are struck and doubted ones dashed", () => {
  const drawing = viewScene(index, readView(new URLSearchParams("lens=doubted")), frame);
  const svg = svgFor("lens=doubted");
  const number = (pattern: RegExp): number => [...svg.split('<g transform="translate(0')[0]!.matchAll(pattern)].length;
  const shown = drawing.edges.filter(({ quiet }) => !quiet);
  expect(number(/stroke-dasharray="5 4"/g)).toBeGreaterThanOrEqual(
    shown.filter(({ polarity }) => polarity === "uncertain").length,
  );
  expect(number(/stroke-dasharray="1.5 4"/g)).toBe(shown.filter(({ polarity }) => polarity === "negated").length);
});

test("lines tell their side of a lens by colour", () => {
  const svg = svgFor("lens=forms");
  const { edges } = viewScene(index, readView(new URLSearchParams("lens=forms")), frame);
  const sided = edges.filter(({ quiet, side }) => !quiet && side !== null);
  expect(sided.length).toBeGreaterThan(20);
  for (const { id, side } of sided)
    expect(svg.split(`data-line="${xmlText(id)}"`)[1]?.slice(0, 2000)).toContain(
      `stroke="${themes.light.sides[side as keyof typeof themes.light.sides]}"`,
    );
});

test("bare and transparent, nothing but the drawing", () => {
  const svg = svgFor("", { bare: true, transparent: true });
  expect(svg).not.toContain("According to the article");
  expect(svg).not.toContain('width="100%"');
});

test("whatever the names, the file is inert", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (name) => {
      const graph = {
        ...index.graph,
        article: { ...index.graph.article, title: `${name}<script>alert(1)</script>` },
        entities: index.graph.entities.map((entity) => ({
          ...entity,
          label: entity.id === "nras" ? name : entity.label,
        })),
      };
      const svg = svgOf(pictureOf(indexGraph(graph), readView(new URLSearchParams("entity=nras&hops=1")), frame));
      expect(svg).not.toContain("<script");
      expect(isBalanced(svg)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
