import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleGraph } from "../test/sample-graph";
import { defaultView } from "../view";
import { readView, viewHref } from "../view-url";
import { pictureOf } from "./picture-of";
import { pngText, withPngText } from "./png-text";
import { pngWithView, viewInFile, viewInSvg } from "./remembered-view";
import { svgOf } from "./svg";

const index = sampleGraph();
const frame = { width: 1400, height: 700 };
const svgAt = (query: string): string => svgOf(pictureOf(index, readView(new URLSearchParams(query)), frame));

/** A picture of one transparent point. */
const point = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

describe("a picture remembers its view", () => {
  it.each(["", "entity=nras&hops=1", "from=nras&to=fever&path=nras.autoimmunity.fever&solo=1", 'open="<&>\u05d0'])(
    "%s",
    (query) => {
      const svg = svgAt(query);
      const view = { article: index.graph.article.id, link: viewHref(readView(new URLSearchParams(query))) };
      expect(viewInFile(new TextEncoder().encode(svg))).toEqual(view);
      expect(viewInFile(pngWithView(point, svg))).toEqual(view);
      expect(readView(new URLSearchParams(view.link.slice(1)))).toEqual(readView(new URLSearchParams(query)));
    },
  );

  it("of PNG keeps every other byte", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.string({ unit: "binary" }), (keyword, text) => {
        const written = withPngText(point, keyword, text);
        expect(pngText(written, keyword)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
        expect([...written.subarray(0, 33), ...written.subarray(written.length - point.length + 33)]).toEqual([
          ...point,
        ]);
      }),
    );
  });

  it("or none, whatever file is dropped", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(viewInFile(bytes)).toBeNull();
        expect(viewInFile(Uint8Array.from([...point.subarray(0, 8), ...bytes]))).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(viewInSvg(text)).toBeNull();
      }),
    );
  });

  it.each(["https://example.org/", "../other", "javascript:alert(1)", ""])("that is no article: %j", (article) => {
    const svg = `<svg><metadata><view article="${article}" link="?"/></metadata></svg>`;
    expect(viewInSvg(svg)).toBeNull();
  });

  it("even of nothing", () => expect(viewHref(defaultView)).toBe("?"));
});
