import { useCallback, useEffect, useState } from "react";
import type { KnowledgeGraph } from "@/graph/model/knowledge-graph";
import { type GraphIndex, indexGraph } from "@/lib/graph-index";

export type Loading =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly index: GraphIndex }
  | { readonly state: "failed"; readonly retry: () => void };

async function fetchGraph(url: string, signal: AbortSignal): Promise<KnowledgeGraph> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as KnowledgeGraph;
}

/** The article's graph, fetched once the page stands. */
export function useGraph(url: string): Loading {
  const [loading, setLoading] = useState<Loading>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    const abort = new AbortController();
    setLoading({ state: "loading" });
    fetchGraph(url, abort.signal).then(
      (graph) => setLoading({ state: "ready", index: indexGraph(graph) }),
      () => {
        if (!abort.signal.aborted) setLoading({ state: "failed", retry });
      },
    );
    return () => abort.abort();
  }, [url, attempt, retry]);
  return loading;
}
