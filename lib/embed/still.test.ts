import { describe, expect, test } from "vitest";
import { sampleGraph } from "../test/sample-graph";
import { viewScene } from "../view-scene";
import { readView } from "../view-url";
import { cardSvg } from "./card";
import { fittedFrame } from "./fitted-frame";
import { stillOf } from "./still";

const index = sampleGraph();
const path = "nras.ras-mapk-pathway.immune-dysregulation.autoimmunity.thrombocytopenia";
const queries = [
  "",
  "entity=nras&hops=1",
  `from=nras&to=thrombocytopenia&path=${path}&step=2`,
  `from=nras&to=thrombocytopenia&path=${path}&solo=1`,
  "only=type.nothing",
] as const;
const rooms = [
  { width: 1080, height: 600 },
  { width: 720, height: 360 },
  { width: 360, height: 520 },
] as const;

describe.each(queries)("the still of %j", (query) => {
  const view = readView(new URLSearchParams(query));

  test.each(rooms)("names the boxes and lines of its scene, in a room of %o", (room) => {
    const { svg, frame } = stillOf(index, view, room);
    const scene = viewScene(index, view, frame);
    const boxes = [...svg.matchAll(/data-box="([^"]*)"/g)].map((match) => match[1]);
    expect(boxes.sort()).toEqual(scene.boxes.map(({ id }) => id).sort());
    const lines = [...svg.matchAll(/data-line="([^"]*)"/g)].map((match) => match[1]);
    expect(scene.edges.map(({ id }) => id)).toEqual(expect.arrayContaining(lines));
    const seen = scene.edges.filter(({ quiet }) => !quiet).map(({ id }) => id);
    expect(lines).toEqual(expect.arrayContaining(seen));
    expect(svg).not.toMatch(/#[0-9a-f]{6}/i);
  });
});

test("few boxes stand larger than many", () => {
  const room = rooms[0];
  const widthOf = (query: string): number => fittedFrame(index, readView(new URLSearchParams(query)), room).width;
  expect(widthOf(queries[3])).toBeLessThan(widthOf(queries[0]));
});

test("a card is drawn for the article and for an entity, whatever it is called", () => {
  expect(cardSvg(index, null)).toContain('width="1200" height="630"');
  expect(cardSvg(index, "nras")).toContain(">NRAS</text>");
});
