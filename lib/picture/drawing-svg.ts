import type { Emphasis } from "../emphasis";
import type { Theme } from "../palette";
import type { Scene } from "../scene";
import type { Tag } from "../scene-tags";
import { boxesSvg, tagsSvg } from "./svg-boxes";
import { linesSvg } from "./svg-lines";

/** A scene with what stands out in it. */
export interface Drawing {
  readonly scene: Scene;
  readonly emphases: ReadonlyMap<string, Emphasis>;
  readonly names: readonly Tag[];
  /** It stands on the page, where its groups can be opened. */
  readonly onPage?: boolean;
}

/** What is drawn of a scene, in its own units: lines, boxes, numbers and names, as SVG without the element around it. */
export function drawingSvg({ scene, emphases, names, onPage }: Drawing, theme: Theme): string {
  const named = new Set(names.map(({ of }) => of));
  const lines = new Set(scene.edges.map(({ id }) => id));
  const isSeen = (of: string): boolean =>
    !named.has(of) && !(lines.has(of) && ["faded", "hidden"].includes(emphases.get(of) ?? "rest"));
  const tags = scene.tags.filter(({ of }) => isSeen(of));
  return [
    linesSvg(scene.edges, emphases, theme),
    boxesSvg(scene, emphases, theme, onPage),
    tagsSvg(tags, theme, theme.soft),
    tagsSvg(names, theme, theme.ink),
  ]
    .filter((part) => part !== "")
    .join("\n");
}
