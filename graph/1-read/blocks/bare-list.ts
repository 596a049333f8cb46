import { sectionKind } from "../sections/section-kind";
import type { Line } from "./line";

/** How long an entry may be behind a sentence that announces it, and how long one that nothing announces. */
const longestAnnounced = 200;
const longestName = 60;
const fewestAnnounced = 2;
const fewestNames = 3;

const opensName = /^[\p{Lu}\p{N}α-ω]|^[a-z]{1,2}(?:-|[A-Z])/u;
/** "… the following:[3]": the sentence that waits for a list, with the number of its source. */
const announcing = /:[)*_]*(?:\s*\[[\d,–\s-]+\])*$/;
const closing = /[.,;:!?]$/;

/** Whether a line announces what stands on the lines below it. */
export const announcesList = (text: string, line: Line | undefined): boolean =>
  line !== undefined && announcing.test(text.slice(line.content, line.end));

/** Whether lines without marks are entries of a list: each opens like a name, behind a sentence that ends with a colon, or each is no more than a name. */
export function isBareList(text: string, lines: readonly Line[], announced: boolean): boolean {
  if (lines.length < (announced ? fewestAnnounced : fewestNames)) return false;
  const longest = announced ? longestAnnounced : longestName;
  return lines.every(({ marker, content, end }) => {
    const words = text.slice(content, end);
    if (marker !== "" || words.length > longest || !opensName.test(words)) return false;
    return announced
      ? !/[,:]$| [–—-] |^[^.]{2,60}: /.test(words)
      : !closing.test(words) && !/\t|: | \| |\.\s/.test(words);
  });
}

const longestLoose = 120;

/** A line of its own that may be an entry of a list whose lines are set apart. */
const isLoose = (text: string, [line, ...others]: readonly Line[]): boolean => {
  if (!line || others.length > 0 || line.marker !== "") return false;
  const words = text.slice(line.content, line.end);
  return words.length <= longestLoose && opensName.test(words) && !closing.test(words) && !/\t/.test(words);
};

/** The single lines, with blank ones between them, that stand below a sentence with a colon; a heading over the text behind them is none. */
export function looseLists(text: string, runs: readonly (readonly Line[])[]): ReadonlySet<readonly Line[]> {
  const found = new Set<readonly Line[]>();
  for (const [at, run] of runs.entries()) {
    if (!announcesList(text, run.at(-1))) continue;
    let to = at + 1;
    while (isLoose(text, runs[to] ?? [])) to++;
    const last = runs[to - 1]?.[0];
    if (last && to > at + 1 && runs[to] && sectionKind(text.slice(last.content, last.end)) !== undefined) to--;
    if (to - at - 1 >= fewestAnnounced) for (const entry of runs.slice(at + 1, to)) found.add(entry);
  }
  return found;
}
