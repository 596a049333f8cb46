import type { Emphasis } from "./emphasis";
import { finish } from "./in-turns";
import { overlap, type Rectangle } from "./layout/geometry";
import { alongSpline } from "./layout/spline";
import { tagPlaces } from "./layout/tags";
import { textWidth } from "./layout/text-width";
import type { Edge, Scene } from "./scene";
import { type Tag, tagWidth } from "./scene-tags";
import { typography } from "./typography";

/** More names than this at once would cover what they name. */
const mostNames = 22;

const clearance = 0.5;

/** Along the line, from its start: the chosen line is named in its middle, those around a box near their far ends. */
function wantedAt({ id, to }: Edge, emphases: ReadonlyMap<string, Emphasis>): number {
  if (emphases.get(id) === "focus") return 0.5;
  return emphases.get(to) === "focus" ? 0.1 : 0.9;
}

/** So far above or below its line a name may stand that has no room on it: the chosen line is always named. */
const reach = { focus: 160, near: 20 } as const;
const stride = 4;
/** What the sign before the name of a row takes, with the gaps beside it. */
const headSign = 32;

/** The nearest place off the middle of a line that covers nothing. */
function besideLine(
  { route }: Edge,
  size: Pick<Rectangle, "width" | "height">,
  taken: readonly Rectangle[],
  farthest: number,
) {
  const way = alongSpline(route);
  const middle = way[Math.floor(way.length / 2)];
  if (middle === undefined) return null;
  const centred = middle.x - size.width / 2;
  for (let off = stride; off <= farthest; off += stride)
    for (const y of [middle.y + off, middle.y - off])
      for (const x of [centred, middle.x + stride, middle.x - size.width - stride]) {
        const place = { x, y: y - size.height / 2, ...size };
        if (!taken.some((one) => overlap(one, place))) return place;
      }
  return null;
}

/** Where the names of rows stand in the drawing; those of columns stand above it. */
const headsIn = ({ flow, heads }: Scene): readonly Rectangle[] =>
  flow === "columns"
    ? []
    : heads
        .filter(({ drawn }) => drawn > 0)
        .map(({ x, y, label }) => ({ x, y: y + 2, width: headSign + textWidth(label, typography.size), height: 28 }));

/** How each line that stands out reads, off all boxes and other names: on the line, or beside it where few are lit. */
export function namesOf(scene: Scene, emphases: ReadonlyMap<string, Emphasis>): readonly Tag[] {
  const { boxes, edges } = scene;
  const heads = headsIn(scene);
  const lit = edges.filter(({ id }) => ["focus", "near"].includes(emphases.get(id) ?? ""));
  if (lit.length > mostNames) return [];
  const sizeOf = ({ label, side }: Edge) => ({ width: tagWidth(label, side), height: typography.line });
  const places = finish(
    tagPlaces(
      lit.map((edge) => ({ route: edge.route, ...sizeOf(edge), at: wantedAt(edge, emphases) })),
      [...boxes, ...heads],
      [],
      clearance,
    ),
  );
  const taken: Rectangle[] = [...boxes, ...heads, ...places.filter((place) => place !== null)];
  return lit.flatMap((edge, index): Tag[] => {
    const onLine = places[index] ?? null;
    const farthest = emphases.get(edge.id) === "focus" ? reach.focus : reach.near;
    const place = onLine ?? besideLine(edge, sizeOf(edge), taken, farthest);
    if (place === null) return [];
    if (onLine === null) taken.push(place);
    return [{ of: edge.id, text: edge.label, side: edge.side, ...place }];
  });
}
