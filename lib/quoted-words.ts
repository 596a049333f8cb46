import type { Article } from "@/graph/model/article";
import type { Evidence } from "@/graph/model/relation";
import { plain } from "./evidence-place";

/** The words of some evidence, each sentence once: “One.” … “Another.” */
export function quotedWords(article: Article, evidence: readonly Evidence[]): string {
  const quotes = new Set(evidence.map(({ quote }) => plain(article, quote).replace(/\s+/g, " ")));
  return [...quotes].map((quote) => `“${quote}”`).join(" … ");
}
