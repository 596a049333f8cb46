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

/** The graph and what draws it, fetched when first asked for; with what answers questions where one is asked. */
export function loadDrawer(url: string, answers: boolean): Promise<Drawer> {
  const key = `${url} ${answers}`;
  const known = loading.get(key);
  if (known !== undefined) return known;
  const search = answers ? import("@/lib/trace/listed") : null;
  const drawer = Promise.all([fetchGraph(url), import("./drawer"), search]).then(([graph, { drawerOf }, found]) =>
    drawerOf(graph, found === null ? () => [] : found.listedPaths),
  );
  loading.set(key, drawer);
  drawer.catch(() => loading.delete(key));
  return drawer;
}

/** What draws, once it is wanted. */
export function useDrawer(
  url: string,
  isWanted: boolean,
  answers: boolean,
): { readonly drawer: Drawer | null; readonly failed: boolean } {
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    let current = true;
    loadDrawer(url, answers).then(
      (loaded) => current && setDrawer(loaded),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [url, isWanted, answers]);
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
