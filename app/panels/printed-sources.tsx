import type { Citation } from "@/graph/model/article";
import { printedSource } from "@/lib/printed-source";

/** What the article itself prints as its sources. */
export function PrintedSources({ citations }: { readonly citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <p className="text-sm text-soft">Sources that the article prints here: {citations.map(printedSource).join(", ")}</p>
  );
}
