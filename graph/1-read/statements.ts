import type { Span } from "../model/source";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** Intl.Segmenter is given text in pieces of this size, so that one endless line costs no more than many short ones. */
const piece = 20_000;

/** Sentences of a passage, trimmed. A segment that opens in lower case goes on with the one before ("e.g. rash", "approx. 5"). */
export function sentences(text: string, span: Span): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const part of pieces(text, span)) {
    for (const { segment, index } of segmenter.segment(text.slice(part.start, part.end))) {
      const start = part.start + index;
      const next = trim(text, { start, end: start + segment.length });
      if (next.start >= next.end) continue;
      const last = result.at(-1);
      if (last && continues(text, last, next)) last.end = next.end;
      else result.push({ ...next });
    }
  }
  return result;
}

function continues(text: string, last: Span, next: Span): boolean {
  const opening = text.slice(next.start, next.start + 2);
  if (
    /^[\p{Ll}\p{N}),;]/u.test(opening) &&
    !/^[a-z][A-Z]/.test(opening) &&
    !/[?!]["”]?$/.test(text.slice(last.end - 2, last.end))
  )
    return (
      !/^\d/.test(opening) || /(\b(approx|no|vs|ca|fig|e\.g|i\.e|Dr|St)\.)$/i.test(text.slice(last.end - 8, last.end))
    );
  return (
    /(?:\b(?:e\.g|i\.e|vs|approx|Dr|St|no|cf)\.|\b[A-Z]\.)$/.test(
      text.slice(Math.max(last.start, last.end - 8), last.end),
    ) && !/\b[A-Z]{2,}\.$/.test(text.slice(Math.max(last.start, last.end - 8), last.end))
  );
}

function* pieces(text: string, span: Span): Generator<Span> {
  for (let start = span.start; start < span.end; ) {
    let end = Math.min(span.end, start + piece);
    if (end < span.end) {
      const space = text.lastIndexOf(" ", end);
      if (space > start + piece / 2) end = space + 1;
    }
    yield { start, end };
    start = end;
  }
}

export function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}
