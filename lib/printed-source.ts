import type { Citation } from "@/graph/model/article";

/** What the article prints as a source: "PubMed +3". */
export const printedSource = ({ publisher, others }: Citation): string =>
  others > 0 ? `${publisher} +${others}` : publisher;
