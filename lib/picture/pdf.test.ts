import { describe, expect, it } from "vitest";
import { faceFiles } from "../cli/face-files";
import { hostileGraph } from "../test/hostile-graph";
import { sampleGraph } from "../test/sample-graph";
import { readView } from "../view-url";
import { pdfOf } from "./pdf";
import { pictureOf } from "./picture-of";
import { svgOf, usualSvg } from "./svg";
import { type Part, readSvg } from "./svg-reader";

const index = sampleGraph();
const frame = { width: 1400, height: 700 };
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const svgFor = (query: string, of = index, more: Partial<typeof usualSvg> = {}): string =>
  svgOf(pictureOf(of, readView(new URLSearchParams(query)), frame), { ...usualSvg, ...more });
const namesIn = (part: Part): readonly string[] => [part.name, ...part.parts.flatMap(namesIn)];

const cases = [
  ["the whole map", svgFor("")],
  ["a lens in the dark, with no ground", svgFor("lens=origin", index, { theme: "dark", transparent: true })],
  ["a path", svgFor("from=nras&to=fever&path=nras.autoimmunity.fever&solo=1")],
  ["nothing", svgFor("only=type.nothing")],
  ["hostile names", svgFor("entity=nras&hops=1", hostileGraph(index))],
] as const;

describe.each(cases)("the PDF of %s", (_, svg) => {
  it("is one page with a structure, letters of its own and nothing that runs", async () => {
    const pdf = latin(await pdfOf(svg, faceFiles()));
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf.trimEnd()).toMatch(/%%EOF$/);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).toContain("/S /Figure");
    expect(pdf).toContain("/Lang (en)");
    expect(pdf).not.toMatch(/\/(?:JavaScript|JS|Launch|URI|EmbeddedFile)\b/);
    for (const font of pdf.matchAll(/\/Type \/Font\b[^>]*\/BaseFont \/(\S+)/g)) expect(font[1]).toMatch(/SourceSans3/);
  });

  it("leaves nothing out", () => expect(namesIn(readSvg(svg)).filter((name) => !drawable.includes(name))).toEqual([]));
});

const drawable = ["svg", "title", "desc", "metadata", "view", "g", "rect", "path", "circle", "text"];

it("the same picture gives the same bytes", async () => {
  const [a, b] = await Promise.all([pdfOf(cases[2][1], faceFiles()), pdfOf(cases[2][1], faceFiles())]);
  expect(a).toEqual(b);
});
