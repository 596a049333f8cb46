import type { Emphasis } from "./emphasis";
import { tagPlaces } from "./layout/tags";
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

/** How each line that stands out reads, on the line and off all boxes and other names; one without room for it has none. */
export function namesOf({ boxes, edges }: Scene, emphases: ReadonlyMap<string, Emphasis>): readonly Tag[] {
  const lit = edges.filter(({ id }) => ["focus", "near"].includes(emphases.get(id) ?? ""));
  if (lit.length > mostNames) return [];
  const height = typography.line;
  const places = tagPlaces(
    lit.map((edge) => ({
      route: edge.route,
      width: tagWidth(edge.label, edge.side),
      height,
      at: wantedAt(edge, emphases),
    })),
    boxes,
    [],
    clearance,
  );
  return lit.flatMap(({ id, label, side }, index): Tag[] => {
    const place = places[index];
    return place == null ? [] : [{ of: id, text: label, side, ...place }];
  });
}
