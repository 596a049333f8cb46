import { footnote } from "../bibliography";
import type { Rectangle } from "../layout/geometry";
import type { Theme } from "../palette";
import { wrapped } from "../picture/svg-text";
import { citedText, type SlideContent } from "./slide-content";
import type { Paragraph } from "./text-xml";

/** Type sizes in points, the largest first: the first at which all fits is taken. */
export const footSizes = [
  { lead: 26, cited: 17, reference: 10 },
  { lead: 24, cited: 16, reference: 10 },
  { lead: 22, cited: 15, reference: 9 },
  { lead: 20, cited: 14, reference: 9 },
  { lead: 18, cited: 13, reference: 9 },
  { lead: 17, cited: 12, reference: 8 },
  { lead: 16, cited: 11, reference: 8 },
  { lead: 14, cited: 10, reference: 8 },
] as const;
export type FootSize = (typeof footSizes)[number];

/** A block of text with its place on the slide. */
export interface TextBlock {
  readonly name: string;
  readonly place: Rectangle;
  readonly paragraphs: readonly Paragraph[];
}

export interface Foot {
  readonly blocks: readonly TextBlock[];
  readonly height: number;
}

const lineHeight = 1.22;
const gap = 8;
const columnGap = 24;
/** What Calibri takes at most of the widths that are measured, spaces being wider. */
const slack = 1.03;
/** From so many entries on they stand in two columns. */
const forColumns = 4;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const linesOf = (text: string, width: number, size: number): number => wrapped(text, width / slack, size).length;

interface Entries {
  readonly name: string;
  readonly texts: readonly string[];
  readonly size: number;
  readonly color: string;
  readonly above: number;
}

/** Entries one below the other, in two columns where they are many. */
function entryBlocks({ name, texts, size, color, above }: Entries, at: Omit<Rectangle, "height">): Foot {
  if (texts.length === 0) return { blocks: [], height: 0 };
  const columns = texts.length >= forColumns ? 2 : 1;
  const width = (at.width - columnGap * (columns - 1)) / columns;
  const heights = texts.map((text) => linesOf(text, width, size) * size * lineHeight + above);
  const total = sum(heights);
  const half = heights.findIndex((_, i) => sum(heights.slice(0, i + 1)) >= total / 2);
  const first = columns === 1 ? texts.length : half + 1;
  const parts = [texts.slice(0, first), texts.slice(first)].filter((part) => part.length > 0);
  const partHeights = [heights.slice(0, first), heights.slice(first)].map(sum);
  const height = Math.max(...partHeights) + 2;
  const blocks = parts.map((part, column) => ({
    name: parts.length === 1 ? name : `${name} ${column + 1}`,
    place: { x: at.x + column * (width + columnGap), y: at.y, width, height },
    paragraphs: part.map((text): Paragraph => ({ runs: [{ text, color, size }], above })),
  }));
  return { blocks, height };
}

/** So many entries as have room; the others are told of. */
const shortened = (texts: readonly string[], most: number): readonly string[] =>
  texts.length <= most
    ? texts
    : [...texts.slice(0, Math.max(0, most - 1)), `… ${texts.length - Math.max(0, most - 1)} more, in the notes`];

/** So many entries at most. */
export interface FootLimits {
  readonly cited: number;
  readonly references: number;
}

/** The lead, what it rests on, and the references, from a height down. */
export function footOf(
  content: SlideContent,
  size: FootSize,
  theme: Theme,
  at: Omit<Rectangle, "height">,
  most: FootLimits,
): Foot {
  const blocks: TextBlock[] = [];
  let y = at.y;
  const add = (foot: Foot): void => {
    if (foot.height === 0) return;
    blocks.push(...foot.blocks);
    y += foot.height + gap;
  };
  if (content.lead !== "") {
    const height = linesOf(content.lead, at.width, size.lead) * size.lead * lineHeight + 2;
    const runs = [{ text: content.lead, color: theme.ink, size: size.lead, bold: content.cited.length > 0 }];
    add({ blocks: [{ name: "sentence", place: { ...at, y, height }, paragraphs: [{ runs }] }], height });
  }
  add(
    entryBlocks(
      {
        name: "facts",
        texts: shortened(content.cited.map(citedText), most.cited),
        size: size.cited,
        color: theme.ink,
        above: 3,
      },
      { ...at, y },
    ),
  );
  const numbered = content.references.map((reference, i) => `${i + 1}. ${footnote(reference)}`);
  add(
    entryBlocks(
      {
        name: "references",
        texts: shortened(numbered, most.references),
        size: size.reference,
        color: theme.soft,
        above: 1,
      },
      { ...at, y },
    ),
  );
  return { blocks, height: Math.max(0, y - at.y - gap) };
}
