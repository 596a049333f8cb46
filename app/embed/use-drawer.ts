import { useEffect, useState } from "react";
import type { KnowledgeGraph } from "@/graph/model/knowledge-graph";
import type { Drawer } from "./drawer";
import type { Walk } from "./stops";

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

/** What draws, once it is wanted. */
export function useDrawer(
  url: string,
  isWanted: boolean,
): { readonly drawer: Drawer | null; readonly failed: boolean } {
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    let current = true;
    loadDrawer(url).then(
      (loaded) => current && setDrawer(loaded),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [url, isWanted]);
  return { drawer, failed };
}

const none: Walk = { stops: [], at: 0 };

/** What can be stepped through from a view, where the author wants steps. */
export function useWalk(drawer: Drawer | null, query: string, isWanted: boolean): Walk {
  const [makeWalk, setMake] = useState<typeof import("./stops").walkOf | null>(null);
  const [walk, setWalk] = useState<Walk>(none);
  useEffect(() => {
    if (isWanted)
      import("./stops").then(
        ({ walkOf }) => setMake(() => walkOf),
        () => {},
      );
  }, [isWanted]);
  useEffect(() => {
    setWalk(drawer === null || makeWalk === null ? none : makeWalk(drawer.index, query));
  }, [drawer, makeWalk, query]);
  return walk;
}
