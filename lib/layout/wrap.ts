import { hardened } from "./soft-hyphens";
import { textWidth } from "./text-width";

/** Where a label may break: behind a space, a dash, a slash, or a hyphen that no digit follows. The pieces join to the label. */
const pieces = (label: string): string[] =>
  label.match(/(?:[^\s\-–/\u00ad]|-(?=\d))*[\s\-–/\u00ad]+|(?:[^\s\-–/\u00ad]|-(?=\d))+/gu) ?? [];

/** Lines no wider than `width`, but for a single word that is; nothing is ever cut. */
export function wrap(label: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(label.trim())) {
    if (line !== "" && textWidth(hardened(line + piece), size) > width) {
      lines.push(hardened(line));
      line = piece;
    } else line += piece;
  }
  return [...lines, hardened(line)];
}

/** The narrowest width, between the limits, at which each label takes at most `most` lines; words too long widen it. */
export function fittingWidth(
  labels: readonly string[],
  limits: { min: number; max: number },
  most: number,
  size: number,
): number {
  const longestWord = Math.max(0, ...labels.flatMap(pieces).map((piece) => textWidth(hardened(piece), size)));
  const fits = (width: number): boolean => labels.every((label) => wrap(label, width, size).length <= most);
  const least = Math.max(limits.min, Math.ceil(longestWord));
  let [low, high] = [0, Math.max(0, Math.ceil((limits.max - least) / 2))];
  // What fits in a width fits in every greater one.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(least + 2 * middle)) high = middle;
    else low = middle + 1;
  }
  return least + 2 * low;
}
