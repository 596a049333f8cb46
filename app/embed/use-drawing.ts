import { type RefObject, useEffect, useState } from "react";
import type { KnowledgeGraph } from "@/graph/model/knowledge-graph";
import type { Frame } from "@/lib/layout/placement";
import type { Drawer, Drawing } from "./drawer";

const loading = new Map<string, Promise<Drawer>>();

async function fetchGraph(url: string): Promise<KnowledgeGraph> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as KnowledgeGraph;
}

/** The graph and what draws it, fetched when first asked for. */
export function loadDrawer(url: string): Promise<Drawer> {
  const known = loading.get(url);
  if (known !== undefined) return known;
  const drawer = Promise.all([fetchGraph(url), import("./drawer")]).then(([graph, { drawerOf }]) => drawerOf(graph));
  loading.set(url, drawer);
  drawer.catch(() => loading.delete(url));
  return drawer;
}

/** The still that is seen now, among those that a page was built with. */
export const seenStill = (stage: Element): HTMLElement | undefined =>
  [...stage.querySelectorAll<HTMLElement>(".embed-still")].find((still) => still.getClientRects().length > 0);

/** The frame that a still was laid out in. */
export function frameOfStill(still: HTMLElement): Frame {
  const [width = 0, height = 0] = (still.dataset.frame ?? "").split(" ").map(Number);
  return { width, height };
}

interface Asked {
  readonly graphUrl: string;
  /** Null for the view that the page was built with. */
  readonly query: string | null;
  readonly stage: RefObject<HTMLElement | null>;
  /** The frame of a map that is live: nothing moves under the hand. */
  readonly held: Frame | null;
}

/** The view that is asked for, drawn for the stage; null where the page shows what it was built with, or nothing yet. */
export function useDrawing({ graphUrl, query, stage, held }: Asked) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    setFailed(false);
    if (query === null) setDrawing(null);
    else
      loadDrawer(graphUrl).then(
        (drawer) => {
          if (!current) return;
          const { clientWidth: width = 1, clientHeight: height = 1 } = stage.current ?? {};
          setDrawing((before) =>
            held === null ? drawer.draw(query, { width, height }, before) : drawer.redraw(query, held),
          );
        },
        () => current && setFailed(true),
      );
    return () => {
      current = false;
    };
  }, [graphUrl, query, stage, held]);
  return { drawing: query === null ? null : drawing, failed };
}
