import type { Emphasis } from "../emphasis";
import type { Theme } from "../palette";
import type { Scene } from "../scene";
import type { Tag } from "../scene-tags";
import type { Piece } from "./piece";
import { boxPieces, tagPieces } from "./svg-boxes";
import { linePieces } from "./svg-lines";

/** A scene with what stands out in it. */
export interface Drawing {
  readonly scene: Scene;
  readonly emphases: ReadonlyMap<string, Emphasis>;
  readonly names: readonly Tag[];
  /** It stands on the page, where its groups can be opened. */
  readonly onPage?: boolean;
}

/** What is drawn of a scene, in its own units, from the ground up: lines, boxes, numbers, names. */
export function drawingLayers(
  { scene, emphases, names, onPage }: Drawing,
  theme: Theme,
): readonly (readonly Piece[])[] {
  const named = new Set(names.map(({ of }) => of));
  const lines = new Set(scene.edges.map(({ id }) => id));
  const isSeen = (of: string): boolean =>
    !named.has(of) && !(lines.has(of) && ["faded", "hidden"].includes(emphases.get(of) ?? "rest"));
  const tags = scene.tags.filter(({ of }) => isSeen(of));
  return [
    linePieces(scene.edges, emphases, theme),
    boxPieces(scene, emphases, theme, onPage),
    tagPieces(tags, theme, theme.soft, onPage),
    tagPieces(names, theme, theme.ink, onPage),
  ];
}

/** The same as SVG, without the element around it. */
export const drawingSvg = (drawing: Drawing, theme: Theme): string =>
  drawingLayers(drawing, theme)
    .flat()
    .map(({ svg }) => svg)
    .join("\n");
