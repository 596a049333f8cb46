import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oembed } from "./oembed";
import { embedUrl, linkOf, type Shared, snippets } from "./snippets";

const shared: Shared = {
  site: "https://example.org/maps/",
  article: "alps-iv",
  title: "NRAS · a syndrome",
  view: "entity=nras&hops=1",
  frame: new URLSearchParams("legend=off"),
  steps: 4,
  picture: "https://example.org/maps/alps-iv/entity/nras/card.png",
};

const cases: readonly (readonly [keyof typeof snippets, string])[] = [
  ["link", "https://example.org/maps/alps-iv/?entity=nras&hops=1"],
  ["iframe", 'src="https://example.org/maps/embed/alps-iv/?entity=nras&amp;hops=1&amp;legend=off"'],
  ["element", 'article="alps-iv" view="entity=nras&amp;hops=1" legend="off" label="NRAS · a syndrome"'],
  ["element", 'src="https://example.org/maps/etiograph-view.js"'],
  [
    "reveal",
    'legend="off" controls="step" label="NRAS · a syndrome" steps="4" height="600" style="display:block;height:600px"',
  ],
  [
    "markdown",
    "[![NRAS · a syndrome](https://example.org/maps/alps-iv/entity/nras/card.png)](https://example.org/maps/alps-iv/?entity=nras&hops=1)",
  ],
];

test.each(cases)("%s holds %j", (kind, part) => expect(snippets[kind](shared)).toContain(part));

test("the whole article needs no query", () => {
  const whole = { ...shared, view: "", frame: new URLSearchParams() };
  expect(linkOf(whole)).toBe("https://example.org/maps/alps-iv/");
  expect(embedUrl(whole)).toBe("https://example.org/maps/embed/alps-iv/");
});

describe("whatever the title, what is pasted is inert", () => {
  const titles = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.constantFrom('"><script>alert(1)</script>', "'](javascript:alert(1))", "</iframe><img src=x onerror=alert(1)>"),
  );
  test("in HTML", () => {
    fc.assert(
      fc.property(titles, (title) => {
        const own = { ...shared, title };
        const { html } = oembed({
          title,
          author: undefined,
          site: "https://example.org",
          embed: "https://example.org/embed/a/",
          card: { url: "https://example.org/card.png", width: 1200, height: 630 },
        });
        for (const text of [snippets.iframe(own), snippets.element(own), snippets.reveal(own), html]) {
          const tags = [...text.replace(/<!--.*?-->/g, "").matchAll(/<\/?([a-zA-Z-]+)/g)].map((match) => match[1]);
          expect(
            tags.filter((tag) => !["iframe", "script", "section", "a", "etiograph-view"].includes(tag ?? "")),
          ).toEqual([]);
          expect(text.match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("in Markdown", () => {
    fc.assert(
      fc.property(titles, (title) => {
        const text = snippets.markdown({ ...shared, title });
        const within = text.slice(3, text.lastIndexOf("](https://example.org/maps/alps-iv/entity"));
        expect(within.replace(/\\[\\`*_[\]<>#|!]/g, "")).not.toMatch(/[[\]<>]/);
        expect(text.split("\n").length).toBe(1);
      }),
    );
  });
});
