import { gluedLabels } from "../items/source-labels";
import { sectionKind } from "../sections/section-kind";
import { announcesList, isBareList, looseLists } from "./bare-list";
import type { Block, Page } from "./block";
import type { Line } from "./line";
import { markedHeadings } from "./marked-headings";
import { isUnwrapped, splitRuns } from "./split-runs";
import { splitTables, tableRows } from "./table-rows";

/** Levels that headings without markup are given: their own says nothing, and a letter before one makes it part of a section. */
const markedHeading = 7;
export const plainHeading = 8;
export const letteredHeading = 9;

/** The white space and the list marker that a line opens with: "•", "–", "1.", "(2)", "a)". */
const markerPattern =
  /^[ \t\u00a0]*((?:[•‣◦▪▫●○◉■□◆◇▸▹►▶➢➤→⇒»›✓✔★☆⁃∙*·–—o-]|\(?\d{1,3}[.)]|\d{1,2}\.\d{1,2}[.)]?|\(?[A-Za-z][.)]|\(?[ivx]{2,5}[.)])(?=[ \t\u00a0]))?[ \t\u00a0]*/;

/** Reads text as people copy it from a web page: bare headings, "1." / "1)" / "•" / "–" entries, entries that go on over lines. */
export function textBlocks(text: string, from: number): Page {
  const all = paragraphs(lines(text, from)).flatMap((run) => splitTables(text, run));
  const apart = isUnwrapped(all);
  const marked = markedHeadings(text, all);
  const runs = splitRuns(text, marked.size > 0 ? all.flatMap((run) => splitMarked(run, marked)) : all);
  const blocks: Block[] = [];
  const listed = looseLists(text, runs);
  for (const [index, run] of runs.entries()) {
    const [line] = run;
    const heading = line && marked.get(line);
    if (line && listed.has(run)) blocks.push(bareEntry(line));
    else if (heading) blocks.push({ kind: "heading", level: markedHeading, span: heading });
    else if (line && run.length === 1 && isHeading(text, line, runs[index - 1], runs[index + 1])) {
      const level = line.marker === "" ? plainHeading : letteredHeading;
      blocks.push({ kind: "heading", level, span: { start: line.content, end: line.end } });
    } else pushRun(text, run, apart, blocks, announcesList(text, runs[index - 1]?.at(-1)));
  }
  return { blocks, markup: [], unclosed: [] };
}

/** A marked heading may stand right above its text. */
const splitMarked = (run: readonly Line[], marked: ReadonlyMap<Line, unknown>): readonly (readonly Line[])[] =>
  run[0] && run.length > 1 && marked.has(run[0]) ? [run.slice(0, 1), run.slice(1)] : [run];

/** A line that is only drawn, below a heading or between sections. */
const rule = /^[ \t]*([-=_~*])\1{2,}$/;

function lines(text: string, from: number): readonly Line[] {
  const result: Line[] = [];
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const stop = newline < 0 ? text.length : newline;
    let end = stop;
    while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
    if (rule.test(text.slice(start, Math.min(end, start + 80)))) end = start;
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
  if (line.marker !== "") return letterMarker.test(line.marker) && numberMarker.test(after?.[0]?.marker ?? "");
  const words = text.slice(line.content, line.end).replace(sourceNumbers, "");
  if (after === undefined || isSentence(words) || endsWithLabel(text, line) || announces.test(words)) return false;
  if (before === undefined && words.length <= longestTitle && opensHeading.test(words)) return true;
  if (words.length > longestHeading) return false;
  const count = words.split(/\s+/).length;
  if (words.endsWith(":")) return count <= mostWordsBeforeColon;
  if (before !== undefined && isSourceLabel(words) && sectionKind(words) === undefined) return false;
  return count <= mostWordsOfHeading && opensHeading.test(words);
}

const letterMarker = /^\(?[A-Z][.)]$/;
const numberMarker = /^\(?\d/;
/** The line at the top of a page may be longer than a heading within it. */
const longestTitle = 180;
const longestHeading = 100;
const mostWordsOfHeading = 14;
const mostWordsBeforeColon = 5;
const opensHeading = /^[\p{Lu}\p{N}“"]/u;

/** "The main types are:" says what follows; cells between tabs are a row. */
const announces = /\b(are|is|include|includes|following):$|\t/i;

/** The numbers of sources, which may stand behind the full stop of a sentence. */
const sourceNumbers = /(?:\s?\[[\d,–\s-]+\])+$/;

const isSentence = (words: string): boolean => /[.;,!][”"']?$/.test(words) || /\.\s|[?!]\s+\p{Lu}/u.test(words);

/** "About one patient in ten.Medscape": a sentence with its source. */
const endsWithLabel = (text: string, { content, end }: Line): boolean => {
  const said = gluedLabels(text, { start: content, end });
  return said.citations.length > 0 && /[.!?]/.test(text[said.end - 1] ?? "");
};

/** The label of a source that has slipped onto a line of its own: "NHS", "PMC+2". */
const isSourceLabel = (words: string): boolean => /\+\d+$|^\S+$/.test(words) && words === words.toUpperCase();

/**
 * The rows of a table; else one entry or paragraph a list marker: lines without a marker go on with the entry before them, unless all are `apart`
 * or are a list of their own, which the line above them may announce.
 */
function pushRun(text: string, run: readonly Line[], apart: boolean, blocks: Block[], announced: boolean): void {
  const rows = tableRows(text, run);
  if (rows) {
    blocks.push(...rows);
    return;
  }
  const [opening, ...others] = run;
  if (opening && announcesList(text, opening) && isBareList(text, others, true)) {
    blocks.push({ kind: "paragraph", span: { start: opening.content, end: opening.end } }, ...others.map(bareEntry));
    return;
  }
  if (isBareList(text, run, announced)) {
    blocks.push(...run.map(bareEntry));
    return;
  }
  const labelled = isLabelled(text, run) || (apart && areParagraphs(text, run));
  let outer = "";
  for (let at = 0; at < run.length; ) {
    const first = run[at] as Line;
    let last = at;
    while (last + 1 < run.length && run[last + 1]?.marker === "" && !labelled) last++;
    const span = { start: first.content, end: (run[last] as Line).end };
    const kind = kindOfMarker(first.marker);
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

const bareEntry = ({ content, end }: Line): Block => ({ kind: "entry", marker: "", span: { start: content, end } });

/** Lines of which the first says something and heads nothing. */
const areParagraphs = (text: string, run: readonly Line[]): boolean =>
  run.every(({ marker }) => marker === "") &&
  run.slice(0, 1).every(({ content, end }) => /[.!]($|\s|\p{Lu}|[[(])/u.test(text.slice(content, end)));

/** "2." and "3." are of one kind, "a)" and "–" of others. */
const kindOfMarker = (marker: string): string => marker.replace(/\d+/, "1").replace(/[A-Za-z]/, "a");

const label = /^[^.:?!]{2,60}(?:: | [–—-] )/;
/** How far into a line its label may reach. */
const longestLabel = 80;

/** Whether the lines of a run each open with a head ("Name: …"): they are entries without markers. */
const isLabelled = (text: string, run: readonly Line[]): boolean =>
  run.length > 1 &&
  run.every(
    ({ marker, content, end }) =>
      marker === "" && label.test(text.slice(content, Math.min(end, content + longestLabel))),
  );
