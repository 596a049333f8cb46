import type { Position } from "../model/position";

/** As much of a long line as is shown on either side of the place. */
const reach = 60;

/**
 * The line that a diagnostic speaks of, with carets below the place. Long lines are cut around it; what has no width of its own is
 * shown as a dot.
 */
export function frame(line: string, { line: number, column }: Position, length: number): string {
  const from = Math.max(0, column - 1 - reach);
  const to = Math.min(line.length, column - 1 + 2 * reach);
  const before = from > 0 ? "…" : "";
  const shown = visible(line.slice(from, to));
  const gutter = `${number} | `;
  const carets = Math.max(1, Math.min(length, to - (column - 1)));
  return [
    `${gutter}${before}${shown}${to < line.length ? "…" : ""}`,
    `${" ".repeat(gutter.length - 2)}| ${" ".repeat(before.length + column - 1 - from)}${"^".repeat(carets)}`,
  ].join("\n");
}

/** One visible character for each UTF-16 unit that has none: tabs, controls, halves of a cut pair. */
const visible = (text: string): string =>
  [...text].map((character) => (/^[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]$/u.test(character) ? "·" : character)).join("");
