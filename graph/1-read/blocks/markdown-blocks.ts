import type { SyntaxNode } from "@lezer/common";
import { parser, Table } from "@lezer/markdown";
import type { Span } from "../../model/source";
import { trim } from "../trim";
import type { Block, Page } from "./block";
import { escapedIn } from "./escaped-in";
import { openingEmphasis } from "./opening-emphasis";

const markdown = parser.configure([Table]);

/** Lists and quotations nested deeper than this are taken as running text. */
const deepest = 40;

interface Context {
  readonly text: string;
  readonly from: number;
  readonly page: { readonly blocks: Block[]; readonly markup: Span[]; readonly unclosed: Span[] };
  /** Set inside a list item until its first paragraph has been read. */
  readonly marker: string | undefined;
  /** How many list items enclose it. */
  readonly depth: number;
}

/** Reads Markdown into blocks. The parser gives exact places and takes time that grows with the text and no faster. */
export function markdownBlocks(text: string, from: number): Page {
  const page = { blocks: [] as Block[], markup: [] as Span[], unclosed: [] as Span[] };
  const root = markdown.parse(withPlainBreaks(text.slice(from))).topNode;
  for (const node of children(root)) walk(node, { text, from, page, marker: undefined, depth: 0 });
  page.markup.sort((a, b) => a.start - b.start || a.end - b.end);
  return page;
}

/** The text with the one kind of line break that the parser knows, every other character in its place; space behind a table's ruling would undo it. */
const withPlainBreaks = (text: string): string =>
  text.includes("\r") ? text.replace(/\r\n/g, "\n ").replace(/\r/g, "\n") : text;

function children(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

const spanOf = (node: SyntaxNode, { from }: Context): Span => ({ start: from + node.from, end: from + node.to });

function walk(node: SyntaxNode, context: Context): void {
  const { name } = node;
  if (/^(ATX|Setext)Heading/.test(name)) {
    context.page.blocks.push({ kind: "heading", level: Number(name.at(-1)), span: inline(node, context) });
    return;
  }
  switch (name) {
    case "Paragraph":
    case "Task":
      paragraph(node, context);
      return;
    case "OrderedList":
    case "BulletList":
      for (const item of children(node)) listItem(item, context);
      return;
    case "Table":
      table(node, context);
      return;
    case "Blockquote":
      quotation(node, context);
      return;
    case "FencedCode":
    case "CodeBlock":
    case "HTMLBlock":
      running(node, context);
      return;
    default:
  }
}

/** What is no prose of the article's format is kept as a paragraph: nothing is lost. */
const running = (node: SyntaxNode, context: Context): void => {
  context.page.blocks.push({ kind: "paragraph", span: trim(context.text, spanOf(node, context)) });
};

function quotation(node: SyntaxNode, context: Context): void {
  if (context.depth >= deepest) running(node, context);
  else for (const child of children(node)) walk(child, { ...context, depth: context.depth + 1 });
}

function listItem(item: SyntaxNode, context: Context): void {
  if (context.depth >= deepest) {
    running(item, context);
    return;
  }
  const [mark, ...rest] = children(item);
  const marker = mark?.name === "ListMark" ? context.text.slice(context.from + mark.from, context.from + mark.to) : "-";
  const [head, body] = rest;
  if (head && body?.name === "Paragraph" && isBareHead(head, context)) {
    headedItem(head, body, { ...context, depth: context.depth + 1, marker });
    rest.splice(0, 2);
    for (const child of rest) walk(child, { ...context, depth: context.depth + 1, marker: undefined });
    return;
  }
  for (const [at, child] of rest.entries())
    walk(child, { ...context, depth: context.depth + 1, marker: at === 0 ? marker : undefined });
}

/** Bold text on a line of its own, above what is said of it. */
function isBareHead(node: SyntaxNode, { text, from }: Context): boolean {
  const bold = node.name === "Paragraph" ? node.firstChild : null;
  return bold?.name === "StrongEmphasis" && text.slice(from + bold.to, from + node.to).trim() === "";
}

/** An entry whose head stands in a paragraph above its body. */
function headedItem(head: SyntaxNode, body: SyntaxNode, context: Context): void {
  const strong = inline(head, context);
  const { end } = inline(body, context);
  context.page.blocks.push({
    kind: "entry",
    span: { start: strong.start, end },
    marker: context.marker ?? "",
    ...(context.depth > 1 && { nested: true as const }),
    strong,
  });
}

function paragraph(node: SyntaxNode, context: Context): void {
  const span = inline(node, context);
  const strong = openingEmphasis(node.firstChild, span, context);
  const head = strong && strong.end > strong.start ? { strong } : {};
  if (context.marker !== undefined)
    context.page.blocks.push({
      kind: "entry",
      span,
      marker: context.marker,
      ...(context.depth > 1 && { nested: true as const }),
      ...head,
    });
  else context.page.blocks.push({ kind: "paragraph", span, ...head });
}

function table(node: SyntaxNode, context: Context): void {
  const rows = children(node);
  const cellsOf = (row: SyntaxNode): readonly Span[] =>
    children(row)
      .filter(({ name }) => name === "TableCell")
      .map((cell) => inline(cell, context));
  const header = rows.filter(({ name }) => name === "TableHeader").flatMap(cellsOf);
  for (const row of rows)
    if (row.name === "TableRow")
      context.page.blocks.push({ kind: "row", span: spanOf(row, context), cells: cellsOf(row), header });
}

/** The span of a node's content without the marks at its ends; marks inside it, link targets and escapes go to the markup. */
function inline(node: SyntaxNode, context: Context): Span {
  const { text, page } = context;
  let { start, end } = trim(text, spanOf(node, context));
  const marks = marksIn(node, context);
  for (const mark of marks)
    if (mark.start <= start && mark.end > start) start = trim(text, { start: mark.end, end }).start;
  for (const mark of [...marks].reverse())
    if (mark.end >= end && mark.start < end && mark.start >= start) end = trim(text, { start, end: mark.start }).end;
  for (const mark of marks) page.markup.push(mark);
  for (const mark of unclosedIn(text, { start, end }, marks)) page.unclosed.push(mark);
  return { start, end: Math.max(start, end) };
}

/** Asterisks that look like bold text and, since nothing closes them, are none to the parser. */
function unclosedIn(text: string, { start, end }: Span, marks: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf("**", start); at >= 0 && at < end; at = text.indexOf("**", at + 2))
    if (!marks.some((mark) => mark.start <= at && at < mark.end)) found.push({ start: at, end: at + 2 });
  return found;
}

/** Names of the parser's nodes that are no text. */
const markNames = /Mark$|^(URL|LinkTitle|LinkLabel|HTMLTag|Comment|ProcessingInstruction|TableDelimiter)$/;

/** Formatting inside a node, in order. Brackets without a target are no link: "[PubMed +1]". */
function marksIn(node: SyntaxNode, context: Context): readonly Span[] {
  const found: Span[] = [];
  const visit = (parent: SyntaxNode, bare: boolean): void => {
    for (const child of children(parent)) {
      if (child.name === "Escape") found.push(escapedIn(spanOf(child, context), context.text));
      else if (markNames.test(child.name)) {
        if (!(bare && child.name === "LinkMark")) found.push(spanOf(child, context));
      } else visit(child, child.name === "Link" && !child.getChild("URL") && !child.getChild("LinkLabel"));
    }
  };
  visit(node, false);
  return found.sort((a, b) => a.start - b.start);
}
