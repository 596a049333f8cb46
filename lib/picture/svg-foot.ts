import { shortReference } from "../bibliography";
import type { Theme } from "../palette";
import { citeNumbers } from "../trace/clauses";
import { viewHref } from "../view-url";
import type { Picture } from "./picture";
import { textSvg, wrapped } from "./svg-text";

const size = 12;
const line = 16;
/** Between blocks. */
const gap = 14;
/** Between columns. */
const gutter = 32;
/** From this width, sentences stand in two columns. */
const wide = 1000;

/** Drawn parts and how much height they take. */
export interface Foot {
  readonly svg: string;
  readonly height: number;
}

/** A sample of each kind of line, 30 wide, about a middle at 0. */
export const lineKeys = (theme: Theme): readonly (readonly [name: string, svg: string])[] => {
  const stroke = `fill="none" stroke="${theme.ink}" stroke-width="1.5"`;
  return [
    ["stimulates", `<path d="M0 0h24" ${stroke}/><path d="M30 0l-7-3.5v7z" fill="${theme.ink}"/>`],
    ["inhibits", `<path d="M0 0h28M29 -4.5v9" ${stroke}/>`],
    ["neither", `<path d="M0 0h26" ${stroke}/><circle cx="28" cy="0" r="2.2" fill="${theme.ink}"/>`],
    [
      "uncertain",
      `<path d="M0 0h24" stroke-dasharray="5 4" ${stroke}/><path d="M30 0l-7-3.5v7z" fill="${theme.ink}"/>`,
    ],
    [
      "denied",
      `<path d="M0 0h22" stroke-dasharray="1.5 3" fill="none" stroke="${theme.denied}" stroke-width="1.5"/><path d="M12 -4.5v9M30 0l-7-3.5v7z" fill="${theme.paper}" stroke="${theme.denied}" stroke-width="1.2"/>`,
    ],
  ];
};

/** What the lines mean. */
function legend(theme: Theme, x: number, y: number): string {
  const step = 112;
  return lineKeys(theme)
    .map(([name, svg], i) => {
      const left = x + i * step;
      return `<g transform="translate(${left} ${y - 4})">${svg}</g>${textSvg(name, { x: left + 38, y, fill: theme.soft, size })}`;
    })
    .join("");
}

/** Whose words these are, and the link that shows the view. */
export function creditLines(
  { index: { graph }, view }: Pick<Picture, "index" | "view">,
  address: string,
): readonly string[] {
  const { title, origin } = graph.article;
  const source = [title, origin?.publisher, origin?.date].filter(Boolean).join(", ");
  const link = address === "" ? "" : ` ${address}${viewHref(view) === "?" ? "" : viewHref(view)}`;
  return [`According to the article: ${source}. Compiled by Etiograph; not medical advice.${link}`];
}

/** Legend, the facts that stand out with their numbers, the works of those numbers, and the credit. */
export function footSvg(picture: Picture, theme: Theme, x: number, y: number, width: number, address: string): Foot {
  const parts: string[] = [];
  let down = y + line;
  parts.push(legend(theme, x, down));
  const block = (texts: readonly string[], fill: string, columns = 1): void => {
    if (texts.length === 0) return;
    const room = (width - (columns - 1) * gutter) / columns;
    const perColumn = Math.ceil(texts.length / columns);
    const top = down + gap;
    for (let column = 0; column < columns; column += 1) {
      const rows = texts
        .slice(column * perColumn, (column + 1) * perColumn)
        .flatMap((text) => wrapped(text, room, size));
      const left = x + column * (room + gutter);
      for (const [i, row] of rows.entries()) parts.push(textSvg(row, { x: left, y: top + (i + 1) * line, fill, size }));
      down = Math.max(down, top + rows.length * line);
    }
  };
  block(
    picture.facts.map(({ sentence, cites }) => `${sentence}.${cites.length === 0 ? "" : ` [${citeNumbers(cites)}]`}`),
    theme.ink,
    width < wide ? 1 : 2,
  );
  block(
    picture.references.map((reference, i) => `${i + 1}. ${shortReference(reference)}`),
    theme.soft,
  );
  block(creditLines(picture, address), theme.soft);
  return { svg: parts.join("\n"), height: down + line - y };
}
