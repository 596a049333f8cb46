import { readArticle } from "../cli/read-article";
import { endPairs } from "../trace/find-paths";
import { pathNet } from "../trace/path-net";
import { passableBy, plainQuestion } from "../trace/question";

const question = {
  ...plainQuestion,
  from: { kind: "type", type: "gene" },
  to: { kind: "type", type: "symptom" },
} as const;

/** Finds all paths from every gene to every symptom of an article; says how many there are and what one run takes, in milliseconds. */
export function articlePaths(article: string): { readonly pairs: number; readonly paths: number; readonly ms: number } {
  const index = readArticle(article);
  const net = pathNet(index, passableBy(question));
  const pairs = endPairs(index, question);
  const once = (): number =>
    pairs.reduce((sum, [start, end]) => {
      const [from, to] = [net.numberOf.get(start) ?? -1, net.numberOf.get(end) ?? -1];
      return sum + net.search.paths({ from, to, maxHops: question.maxHops, most: Number.POSITIVE_INFINITY }).length;
    }, 0);
  const runs = Array.from({ length: 21 }, () => {
    const start = performance.now();
    once();
    return performance.now() - start;
  });
  return { pairs: pairs.length, paths: once(), ms: [...runs].sort((a, b) => a - b)[10] ?? 0 };
}
