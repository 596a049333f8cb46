import type { Span } from "../model/source";

/** The formatting marks that lie in or reach into a span. `markup` must be sorted: the first is found by halving. */
export function markupWithin(markup: readonly Span[], span: Span): readonly Span[] {
  let [low, high] = [0, markup.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markup[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < markup.length; at++) {
    const mark = markup[at];
    if (!mark || mark.start >= span.end) break;
    found.push(mark);
  }
  return found;
}
