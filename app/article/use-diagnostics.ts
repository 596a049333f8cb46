import { useEffect, useState } from "react";
import type { Diagnostic } from "@/graph/model/diagnostic";

const none: readonly Diagnostic[] = [];

/** What the checks say of the article, fetched when it is asked for; nothing where it cannot be. */
export function useDiagnostics(url: string): readonly Diagnostic[] {
  const [diagnostics, setDiagnostics] = useState(none);
  useEffect(() => {
    const abort = new AbortController();
    fetch(url, { signal: abort.signal })
      .then((response) => (response.ok ? (response.json() as Promise<readonly Diagnostic[]>) : none))
      .then(setDiagnostics, () => setDiagnostics(none));
    return () => abort.abort();
  }, [url]);
  return diagnostics;
}
