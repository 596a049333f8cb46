import type { Nodes, Paragraph, Parent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Span } from "../model/source";
import type { Block, Page } from "./block";

/** Longest stretch that is parsed as Markdown at once; beyond it, text is taken as it stands. */
const longestBlock = 200_000;

/** Reads Markdown into blocks. The text is parsed a section at a time, so that cost grows with its length and no faster. */
export function markdownBlocks(text: string, from: number): Page {
  const page = { blocks: [] as Block[], markup: [] as Span[], unclosed: [] as Span[], long: [] as Span[] };
  for (const part of parts(text, from)) {
    if (part.end - part.start > longestBlock) {
      page.long.push(part);
      page.blocks.push({ kind: "paragraph", span: part });
      continue;
    }
    const root = fromMarkdown(text.slice(part.start, part.end), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
    walk(root, { text, offset: part.start, page, marker: undefined, depth: 0 });
  }
  page.markup.sort((a, b) => a.start - b.start);
  return page;
}

/** Cuts the text before each heading and, within longer stretches, at blank lines; never inside a fence. */
function parts(text: string, from: number): Span[] {
  const cuts: number[] = [from];
  let fence: string | undefined;
  let lineStart = from;
  while (lineStart < text.length) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline + 1;
    const opening = text.slice(lineStart, Math.min(lineEnd, lineStart + 8)).match(/^ {0,3}(```|~~~)/)?.[1];
    if (opening !== undefined) fence = fence === undefined ? opening : fence === opening ? undefined : fence;
    const last = cuts[cuts.length - 1] ?? from;
    const blank = fence === undefined && lineEnd - lineStart <= 2 && text.slice(lineStart, lineEnd).trim() === "" && lineEnd - last > longestBlock / 8;
    if (lineStart > from && fence === undefined && /^ {0,3}#{1,6}[ \t]/.test(text.slice(lineStart, lineStart + 12))) cuts.push(lineStart);
    else if (blank && lineEnd < text.length) cuts.push(lineEnd);
    lineStart = lineEnd;
  }
  cuts.push(text.length);
  return cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1] ?? text.length })).filter(({ start, end }) => end > start);
}

interface Context {
  readonly text: string;
  /** Where the parsed part begins in the whole text. */
  readonly offset: number;
  readonly page: { readonly blocks: Block[]; readonly markup: Span[]; readonly unclosed: Span[] };
  /** Set inside a list item until its first paragraph has been read. */
  marker: string | undefined;
  /** How many list items enclose it. */
  readonly depth: number;
}

function walk(node: Nodes, context: Context): void {
  switch (node.type) {
    case "heading":
      context.page.blocks.push({ kind: "heading", level: node.depth, span: inline(node, context) });
      return;
    case "paragraph":
      return paragraph(node, context);
    case "list":
      node.children.forEach((item, index) => {
        for (const [at, child] of item.children.entries())
          walk(child, { ...context, depth: context.depth + 1, marker: at === 0 ? (node.ordered ? `${(node.start ?? 1) + index}.` : "-") : undefined });
      });
      return;
    case "table":
      return table(node, context);
    case "code":
    case "html":
      context.page.blocks.push({ kind: "paragraph", span: spanOf(node, context) });
      return;
    default:
      if ("children" in node) for (const child of node.children) walk(child, context);
  }
}

const spanOf = (node: Nodes, { offset }: Context): Span => ({
  start: offset + (node.position?.start.offset ?? 0),
  end: offset + (node.position?.end.offset ?? 0),
});

function paragraph(node: Paragraph, context: Context): void {
  const span = inline(node, context);
  const first = node.children[0];
  const strong = first?.type === "strong" && first.children.length > 0 ? extent(first, context) : undefined;
  if (context.marker !== undefined) context.page.blocks.push({ kind: "entry", span, marker: context.marker, ...(context.depth > 1 && { nested: true as const }), ...(strong && { strong }) });
  else context.page.blocks.push({ kind: "paragraph", span, ...(strong && { strong }) });
}

function table(node: Table, context: Context): void {
  const [head, ...rows] = node.children;
  const header = head?.children.map((cell) => inline(cell, context)) ?? [];
  for (const row of rows) context.page.blocks.push({ kind: "row", span: spanOf(row, context), cells: row.children.map((cell) => inline(cell, context)), header });
}

/** The span of a node's content; what in it is formatting goes to the markup. */
function inline(node: Parent & Nodes, context: Context): Span {
  const span = extent(node, context);
  let at = span.start;
  for (const leaf of leaves(node)) {
    const { start, end } = spanOf(leaf, context);
    if (start > at) context.page.markup.push({ start: at, end: start });
    at = Math.max(at, end);
    const stars = leaf.type === "text" ? context.text.slice(start, end).indexOf("**") : -1;
    if (stars >= 0) context.page.unclosed.push({ start: start + stars, end: start + stars + 2 });
  }
  if (span.end > at) context.page.markup.push({ start: at, end: span.end });
  return span;
}

/** From the first to the last child: without heading marks, cell borders and emphasis marks. */
function extent(node: Parent & Nodes, context: Context): Span {
  const first = node.children[0];
  const last = node.children.at(-1);
  if (!first || !last) {
    const { end } = spanOf(node, context);
    return { start: end, end };
  }
  return { start: spanOf(first as Nodes, context).start, end: spanOf(last as Nodes, context).end };
}

function* leaves(node: Nodes): Generator<Nodes> {
  if (node.type === "text" || node.type === "inlineCode") yield node;
  else if ("children" in node) for (const child of node.children) yield* leaves(child);
}
