import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultView } from "../view";
import { readView, viewHref, writeView } from "../view-url";
import {
  controls,
  type EmbedFrame,
  embedQuery,
  embedThemes,
  frameKeys,
  grounds,
  readFrame,
  usualFrame,
  viewPart,
} from "./embed-frame";

const frames: fc.Arbitrary<EmbedFrame> = fc.record({
  title: fc.boolean(),
  legend: fc.boolean(),
  caption: fc.boolean(),
  controls: fc.constantFrom(...controls),
  theme: fc.constantFrom(...embedThemes),
  ground: fc.constantFrom(...grounds),
});

const links = [
  "?",
  "?entity=nras&hops=1",
  "?from=a&to=b&path=a.b&step=2&solo=1",
  "?hide=type.risk+type.test&lens=forms",
];

test("a frame and a view share a link without touching each other", () => {
  fc.assert(
    fc.property(frames, fc.constantFrom(...links), (frame, link) => {
      const params = new URLSearchParams(embedQuery(new URLSearchParams(link), frame));
      expect(readFrame(params)).toEqual(frame);
      expect(viewHref(readView(viewPart(params)))).toBe(link);
    }),
  );
});

test("the usual frame of the whole article needs no query; no view has a key of the frame's", () => {
  expect(embedQuery(writeView(defaultView), usualFrame)).toBe("");
  for (const link of links) for (const key of new URLSearchParams(link).keys()) expect(frameKeys).not.toContain(key);
});

test("bad values mean the default", () => {
  const bad = new URLSearchParams("title=maybe&legend=&controls=all&theme=%3Cscript%3E&ground=1");
  expect(readFrame(bad)).toEqual(usualFrame);
});
