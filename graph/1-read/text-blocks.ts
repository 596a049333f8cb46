import type { Span } from "../model/source";
import type { Block, Page } from "./block";

/** Levels that headings without markup are given: their own says nothing, and a letter before one makes it part of a section. */
export const plainHeading = 8;
export const letteredHeading = 9;

interface Line extends Span {
  readonly marker: string;
  /** Where the text behind the list marker begins. */
  readonly content: number;
}

const markerPattern = /^[ \t\u00a0]*((?:[•‣◦▪●○*·–—-]|\(?\d{1,3}[.)]|\(?[A-Za-z][.)])(?=[ \t\u00a0]))?[ \t\u00a0]*/;

/** Reads text as people copy it from a web page: bare headings, "1." / "1)" / "•" / "–" entries, entries that go on over lines. */
export function textBlocks(text: string, from: number): Page {
  const runs = paragraphs(lines(text, from));
  const blocks: Block[] = [];
  runs.forEach((run, index) => {
    if (run.length === 1 && isHeading(text, run[0] as Line, runs[index - 1], runs[index + 1])) {
      const line = run[0] as Line;
      blocks.push({
        kind: "heading",
        level: line.marker === "" ? plainHeading : letteredHeading,
        span: { start: line.content, end: line.end },
      });
    } else pushRun(text, run, blocks);
  });
  return { blocks, markup: [], unclosed: [] };
}

function lines(text: string, from: number): readonly Line[] {
  const result: Line[] = [];
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const stop = newline < 0 ? text.length : newline;
    let end = stop;
    while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
    const prefix = text.slice(start, Math.min(end, start + 40)).match(markerPattern);
    const content = Math.min(end, start + (prefix?.[0].length ?? 0));
    result.push({ start, end, marker: prefix?.[1] ?? "", content });
    start = stop + 1;
  }
  return result;
}

const isBlank = (line: Line): boolean => line.end <= line.content && line.marker === "";

/** Runs of lines between blank ones. */
function paragraphs(all: readonly Line[]): readonly Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of all) {
    if (!isBlank(line)) run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** A short line of its own that does not end like a sentence; "A)" before a numbered list heads a group. */
function isHeading(
  text: string,
  line: Line,
  before: readonly Line[] | undefined,
  after: readonly Line[] | undefined,
): boolean {
  const words = text.slice(line.content, line.end);
  if (line.marker !== "") return /^\(?[A-Z][.)]$/.test(line.marker) && /^\(?\d/.test(after?.[0]?.marker ?? "");
  if (words.length > 100 || words.split(/\s+/).length > 14 || /[.;,!]$/.test(words) || /\.\s/.test(words)) return false;
  if (after === undefined) return false;
  if (/:$/.test(words)) return words.split(/\s+/).length <= 5;
  if (/\+\d+$|^\S+$/.test(words) && before !== undefined && words === words.toUpperCase()) return false;
  return /^[\p{Lu}\p{N}“"]/u.test(words);
}

/** One entry or paragraph a list marker; lines without a marker go on with the entry before them. */
function pushRun(text: string, run: readonly Line[], blocks: Block[]): void {
  let outer = "";
  for (let at = 0; at < run.length; ) {
    const first = run[at] as Line;
    let last = at;
    const separate = (line: Line | undefined) =>
      line === undefined || line.marker !== "" || startsAnew(text, run, first, line);
    while (last + 1 < run.length && !separate(run[last + 1])) last++;
    const span = { start: first.content, end: (run[last] as Line).end };
    const kind = first.marker.replace(/\d+/, "1").replace(/[A-Za-z]/, "a");
    const nested = outer !== "" && kind !== outer;
    if (!nested) outer = kind;
    blocks.push(
      first.marker === ""
        ? { kind: "paragraph", span }
        : { kind: "entry", span, marker: first.marker, ...(nested && { nested: true as const }) },
    );
    at = last + 1;
  }
}

const label = /^[^.:?!]{2,60}(?:: | [–—-] )/;

/** Lines of one run that each open with a head ("Name: …") are entries without markers. */
function startsAnew(text: string, run: readonly Line[], first: Line, line: Line): boolean {
  if (first.marker !== "" || run.length < 2) return false;
  return (
    run.every(
      (other) => other.marker === "" && label.test(text.slice(other.content, Math.min(other.end, other.content + 80))),
    ) && line !== first
  );
}
