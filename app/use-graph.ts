import { startTransition, useCallback, useEffect, useState } from "react";
import type { KnowledgeGraph } from "@/graph/model/knowledge-graph";
import { type GraphIndex, indexGraph } from "@/lib/graph-index";
import { leisure } from "./leisure";

export type Loading =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly index: GraphIndex }
  | { readonly state: "failed"; readonly retry: () => void };

async function fetchGraph(url: string, signal: AbortSignal): Promise<KnowledgeGraph> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as KnowledgeGraph;
}

/** Fetched, read and made searchable in turns, between which the page can answer. */
async function readGraph(url: string, signal: AbortSignal): Promise<GraphIndex> {
  const graph = await fetchGraph(url, signal);
  await leisure();
  const index = indexGraph(graph);
  await leisure();
  return index;
}

/** The article's graph, fetched once the page stands; what it brings is drawn in turns. */
export function useGraph(url: string): Loading {
  const [loading, setLoading] = useState<Loading>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    const abort = new AbortController();
    setLoading({ state: "loading" });
    readGraph(url, abort.signal).then(
      (index) => {
        if (!abort.signal.aborted) startTransition(() => setLoading({ state: "ready", index }));
      },
      () => {
        if (!abort.signal.aborted) setLoading({ state: "failed", retry });
      },
    );
    return () => abort.abort();
  }, [url, attempt, retry]);
  return loading;
}
