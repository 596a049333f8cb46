import { mostClear } from "../clear-lines";
import { spokenLine, spokenOf } from "../spoken";
import type { BoxShape } from "./box-shape";
import { connectorOf } from "./connector";
import type { Numbers } from "./legend";
import type { LineShape } from "./line-shape";
import { siteAt, sitesOf } from "./sites";
import type { SlidePlan } from "./slide-plan";
import { boxOnSlide, onSlide } from "./slide-scene";

/** The boxes and lines of a slide, in points, numbered; each line with the shapes that it is glued to. */
export interface SlideData {
  readonly boxes: readonly BoxShape[];
  readonly lines: readonly LineShape[];
}

/** What a plan's drawing is made of. */
export function slideData({ drawing }: SlidePlan, next: Numbers): SlideData {
  const { picture, scale, textSize } = drawing;
  const { index, scene, emphases } = picture;
  const stateOf = (id: string) => emphases.get(id) ?? "rest";
  const drawn = scene.edges.filter(({ id }) => stateOf(id) !== "hidden");
  const few = drawn.length <= mostClear;
  const sites = sitesOf(scene.boxes, drawn);
  const boxes = scene.boxes.flatMap((box): readonly BoxShape[] => {
    const state = stateOf(box.id);
    if (state === "hidden") return [];
    return [
      {
        label: {
          id: next(),
          name: `${box.group === null ? "entity" : "group"} ${box.id}`,
          says: spokenOf(index, scene, { kind: "entity", id: box.id }),
        },
        box,
        place: boxOnSlide(drawing, box),
        sites: (sites.get(box.id) ?? []).map((site) => ({ ...site, ...onSlide(drawing, site) })),
        textSize,
        scale,
        state,
      },
    ];
  });
  const shapes = new Map(boxes.map(({ box, label }) => [box.id, label.id]));
  const lines = drawn.flatMap((edge): readonly LineShape[] => {
    const [from, to, state] = [shapes.get(edge.from), shapes.get(edge.to), stateOf(edge.id)];
    const [start, end] = [edge.route[0], edge.route.at(-1)];
    if (from === undefined || to === undefined || start === undefined || end === undefined || state === "hidden")
      return [];
    const route = edge.route.map((point) => onSlide(drawing, point));
    const others = boxes.flatMap(({ box, place }) => (box.id === edge.from || box.id === edge.to ? [] : [place]));
    const isRead = state === "near" || state === "focus" || (state === "rest" && few);
    return [
      {
        label: {
          id: next(),
          name: `${edge.relations.length === 1 ? "relation" : "relations"} ${edge.id}`,
          says: spokenLine(index, scene, edge),
        },
        edge,
        route,
        // A faint line among very many may run behind a box: corners would make a grid of them.
        connector: connectorOf(route, isRead ? others : []),
        from: { shape: from, site: siteAt(sites.get(edge.from) ?? [], start) },
        to: { shape: to, site: siteAt(sites.get(edge.to) ?? [], end) },
        state,
        scale,
        few,
      },
    ];
  });
  return { boxes, lines };
}
