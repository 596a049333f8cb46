import type { Core } from "cytoscape";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Camera } from "@/lib/camera";
import { emphasis } from "@/lib/emphasis";
import { type ThemeName, themes } from "@/lib/palette";
import { drawingLayers } from "@/lib/picture/drawing-svg";
import type { Piece } from "@/lib/picture/piece";
import type { Scene } from "@/lib/scene";
import { leisure } from "../leisure";
import { type Kept, showPieces } from "./show-pieces";

interface Props {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly theme: ThemeName;
  /** Where it stands until a hand can move it. */
  readonly camera: Camera;
  /** Something stands out above it. */
  readonly recedes: boolean;
}

/** How much is left of lines, boxes and tags where something else is looked at. */
const receded = [0.34, 0.4, 0.3];
/** The boxes first, which are what is read. */
const order = [1, 0, 2];

/** Keeps the layers as the scene is: the first time in turns, between which the page can answer, then at once. */
function useLayers(drawing: RefObject<SVGGElement | null>, layers: readonly (readonly Piece[])[]): void {
  const latest = useRef(layers);
  const kept = useRef<readonly (Kept | null)[]>(order.map(() => null));
  useLayoutEffect(() => {
    latest.current = layers;
    for (const [at, own] of kept.current.entries()) if (own !== null) show(drawing, at, own, layers);
  }, [drawing, layers]);
  useEffect(() => {
    let isThere = true;
    const showAll = async (): Promise<void> => {
      for (const at of order) {
        await leisure();
        if (!isThere) return;
        const own: Kept = new Map();
        kept.current = kept.current.with(at, own);
        show(drawing, at, own, latest.current);
      }
    };
    showAll();
    return () => {
      isThere = false;
    };
  }, [drawing]);
}

function show(
  { current }: RefObject<SVGGElement | null>,
  at: number,
  kept: Kept,
  layers: readonly (readonly Piece[])[],
) {
  const layer = current?.children[at];
  if (layer instanceof SVGGElement) showPieces(layer, kept, layers[at] ?? []);
}

/** Where the hand has put the drawing, or where it stands before there is one. */
function usePlace(drawing: RefObject<SVGGElement | null>, cy: Core | null, { x, y, zoom }: Camera): void {
  useLayoutEffect(() => {
    const put = (at: Camera): void =>
      drawing.current?.setAttribute("transform", `translate(${at.x} ${at.y}) scale(${at.zoom})`);
    if (cy === null) return put({ x, y, zoom });
    const follow = (): void => put({ ...cy.pan(), zoom: cy.zoom() });
    follow();
    cy.on("viewport", follow);
    return () => {
      cy.off("viewport", follow);
    };
  }, [drawing, cy, x, y, zoom]);
}

/** The scene as it rests, drawn by the browser itself: what is looked at is drawn above it, so that little is drawn anew. */
export function Ground({ cy, scene, theme, camera, recedes }: Props) {
  const drawing = useRef<SVGGElement>(null);
  const layers = useMemo(
    () => drawingLayers({ scene, emphases: emphasis(scene, null), names: [], onPage: true }, themes[theme]).slice(0, 3),
    [scene, theme],
  );
  useLayers(drawing, layers);
  usePlace(drawing, cy, camera);
  return (
    <svg
      aria-hidden="true"
      data-ground
      className="pointer-events-none absolute inset-0 size-full font-sans select-none"
      // Letters measured once for all scales: zooming lays out no text anew.
      textRendering="geometricPrecision"
    >
      <g ref={drawing}>
        {receded.map((opacity, layer) => (
          <g key={layer} opacity={recedes ? opacity : undefined} />
        ))}
      </g>
    </svg>
  );
}
