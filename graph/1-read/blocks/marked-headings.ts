import type { SectionKind } from "../../model/article";
import type { Span } from "../../model/source";
import { sectionKind } from "../sections/section-kind";
import type { Line } from "./line";

/** A line that may head a section behind a number, or within marks. */
interface Candidate {
  readonly line: Line;
  readonly span: Span;
  /** What the marks are, without the number itself. */
  readonly style: string;
  /** Its place among the others, or the two that a letter may mean; none where its marks do not count. */
  readonly places: readonly number[];
  readonly kind: SectionKind | undefined;
}

/** "3. Symptoms", "3.1 Symptoms", "IV) Symptoms", "B. Symptoms", "== Symptoms ==", "[Symptoms]". */
const marked =
  /^[ \t\u00a0]*(?:(\(?)(\d{1,2}|[IVX]{1,5}|[A-Z])([.):]?(?:\d{0,2}[.):]?))[ \t\u00a0]+|(=+|\[|#+|\*+|-+|~+)[ \t\u00a0]*)(\p{Lu}[^.:;,!?]{2,80}?)[ \t\u00a0]*(?:=+|\]|#+|\*+|-+|~+)?$/u;
const mostWords = 10;
/** How many headings of different kinds show that a page marks its headings so. */
const leastKinds = 4;
/** One or two sections of a page may have lost their number. */
const longestStep = 3;

/** The headings of a page that numbers its sections or sets their names between marks, with their words. Entries of lists may look the same: only several in order, of several kinds, are headings. */
export function markedHeadings(text: string, runs: readonly (readonly Line[])[]): ReadonlyMap<Line, Span> {
  const candidates = runs.flatMap(([line]) => (line ? (candidateAt(text, line) ?? []) : []));
  const found = new Map<Line, Span>();
  for (const style of new Set(candidates.map((candidate) => candidate.style))) {
    const headings = inOrder(candidates.filter((candidate) => candidate.style === style));
    const kinds = new Set(headings.flatMap(({ kind }) => kind ?? []));
    if (kinds.size >= leastKinds) for (const { line, span } of headings) found.set(line, span);
  }
  return found;
}

function candidateAt(text: string, line: Line): Candidate | undefined {
  if (line.end - line.start > 100) return undefined;
  const match = text.slice(line.start, line.end).match(marked);
  const words = match?.[5];
  if (!match || words === undefined || words.split(/\s+/).length > mostWords) return undefined;
  const [, open = "", mark = "", close = "", frame = ""] = match;
  const start = line.start + match[0].lastIndexOf(words);
  const style = mark === "" ? frame.slice(0, 1) : `${open}${/\d/.test(mark) ? "1" : "a"}${close.replace(/\d+/g, "1")}`;
  return { line, span: { start, end: start + words.length }, style, places: placesOf(mark), kind: sectionKind(words) };
}

const romans = [
  "",
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "XIII",
  "XIV",
  "XV",
  "XVI",
];

function placesOf(mark: string): readonly number[] {
  if (mark === "") return [];
  if (/\d/.test(mark)) return [Number(mark)];
  return [romans.indexOf(mark), mark.length === 1 ? mark.charCodeAt(0) - 64 : 0].filter((place) => place > 0);
}

/** Of candidates that count, those that count on; one whose wording is of no known kind only where no later one has its place. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.every(({ places }) => places.length === 0)) return candidates.filter(({ kind }) => kind !== undefined);
  const headings: Candidate[] = [];
  let last = 0;
  for (const [at, candidate] of candidates.entries()) {
    const next = candidate.places.find((place) => place > last && place <= last + longestStep);
    if (next === undefined) continue;
    const hasRival = candidates.slice(at + 1).some(({ places, kind }) => kind !== undefined && places.includes(next));
    if (candidate.kind === undefined && (hasRival || next > last + 1)) continue;
    headings.push(candidate);
    last = next;
  }
  return headings;
}
