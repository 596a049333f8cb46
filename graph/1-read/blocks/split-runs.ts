import { sectionKind } from "../sections/section-kind";
import type { Line } from "./line";

/** Longer than this is no line that somebody has wrapped. */
const longestWrapped = 130;
/** How many such lines show that a page is not wrapped, so that each of its lines is a paragraph. */
const leastLong = 3;

/** Whether the page's lines end where its paragraphs do, and not where a column ended. */
export const isUnwrapped = (runs: readonly (readonly Line[])[]): boolean =>
  runs.flat().filter(({ marker, start, end }) => marker === "" && end - start > longestWrapped).length >= leastLong;

/**
 * Runs in which a heading stands right above its text, without a blank line between them, taken apart. Only a wording that is known to open a
 * section is a heading there: a short line may as well be an entry.
 */
export const splitRuns = (text: string, runs: readonly (readonly Line[])[]): readonly (readonly Line[])[] =>
  isUnwrapped(runs)
    ? runs.flatMap((run, index) => splitRun(text, run, index === 0))
    : runs.flatMap((run) => splitHeading(text, run));

/** Where lines may be wrapped, only the first of a run can be told for a heading, by the list that it stands on or by being nothing else. */
function splitHeading(text: string, run: readonly Line[]): readonly (readonly Line[])[] {
  const [first, next] = run;
  if (!first || !next || !opensSection(text, first, next)) return [run];
  const words = text.slice(first.content, first.end);
  return next.marker !== "" || plainWording.test(words) ? [[first], run.slice(1)] : [run];
}

const plainWording =
  /^(symptoms|causes|treatments?|diagnosis|tests|complications|outlook|prognosis|prevention|overview|medicines|medication)( and \w+( \w+)?)?$/i;

function splitRun(text: string, run: readonly Line[], isFirst: boolean): readonly (readonly Line[])[] {
  const parts: Line[][] = [];
  let part: Line[] = [];
  const close = (): void => {
    if (part.length > 0) parts.push(part);
    part = [];
  };
  for (const [at, line] of run.entries()) {
    const alone = run.length > 1 && ((isFirst && at === 0) || opensSection(text, line, run[at + 1]));
    if (alone || (part.length > 0 && endsList(text, part, line))) close();
    part.push(line);
    if (alone) close();
  }
  close();
  return parts;
}

/** Cells between tabs or upright strokes are the header of a table. */
const headingPattern = /^\p{Lu}[^.:;,!?–—\t|]*$/u;
const mostWords = 9;

/** Whether a line within a run heads what follows it. */
function opensSection(text: string, { marker, content, end }: Line, next: Line | undefined): boolean {
  const words = text.slice(content, end);
  return (
    next !== undefined &&
    marker === "" &&
    headingPattern.test(words) &&
    words.split(/\s+/).length <= mostWords &&
    sectionKind(words) !== undefined
  );
}

/** Whether a list of one-line entries has ended: the line behind them opens a sentence of its own. */
const endsList = (text: string, part: readonly Line[], { marker, content }: Line): boolean =>
  marker === "" &&
  /\p{Lu}/u.test(text[content] ?? "") &&
  part.slice(-2).length === 2 &&
  part.slice(-2).every(({ marker: own }) => own !== "");
