import type { Citation } from "@/graph/model/article";

/** "PubMed +3": a publisher and how many others the article counts with it. */
const labelOf = ({ publisher, others }: Citation): string => (others > 0 ? `${publisher} +${others}` : publisher);

/** What the article itself prints as its sources. */
export function PrintedSources({ citations }: { readonly citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return <p className="text-sm text-soft">Sources that the article prints here: {citations.map(labelOf).join(", ")}</p>;
}
