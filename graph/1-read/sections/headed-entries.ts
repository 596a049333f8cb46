import type { SectionKind } from "../../model/article";
import type { Span } from "../../model/source";
import type { Block, EntryBlock, HeadingBlock, ParagraphBlock } from "../blocks/block";
import { opensField } from "../items/field-label";
import { kindWithin } from "./kind-within";
import { sectionKind } from "./section-kind";

/** Sections whose smaller headings each name a thing of the section's kind, and no theme. */
const listing: ReadonlySet<SectionKind | undefined> = new Set<SectionKind>([
  "types",
  "symptoms",
  "tests",
  "differential",
  "complications",
  "drugs",
  "procedures",
  "supplements",
  "lifestyle",
  "prevention",
]);
/** A line of bold text on its own stands below every heading. */
const boldLevel = 7;
const mostWords = 12;
const mostParagraphs = 3;
const fewestEntries = 2;
/** How many headings of different kinds show that bold lines are a page's headings: beside its title, and where there are no others. */
const leastKinds = 4;
const leastKindsAlone = 2;

/** The blocks of a page, in which small headings over a paragraph each, as lists in disguise, are entries, and bold lines are headings where there are no others. */
export function headedEntries(text: string, blocks: readonly Block[]): readonly Block[] {
  const all = boldHeadings(text, blocks);
  const result: Block[] = [];
  for (let at = 0; at < all.length; ) {
    const block = all[at] as Block;
    result.push(block);
    at++;
    if (block.kind !== "heading" || !listing.has(kindOf(text, block))) continue;
    const groups = groupsBelow(text, block, all, at);
    const until = groups.at(-1)?.to ?? at;
    if (!areEntries(text, block, groups)) continue;
    result.push(...all.slice(at, groups[0]?.from ?? at), ...groups.flatMap((group) => entry(text, group)));
    at = until;
  }
  return result;
}

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);
const kindOf = (text: string, { span }: HeadingBlock): SectionKind | undefined => sectionKind(wordsOf(text, span));

const isBoldLine = (block: Block): block is ParagraphBlock & { readonly strong: Span } =>
  block.kind === "paragraph" &&
  block.strong !== undefined &&
  block.span.end - block.strong.end <= 1 &&
  block.span.end - block.span.start < 90;

function boldHeadings(text: string, blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.filter(isBoldLine);
  if (lines.length === 0) return blocks;
  const kinds = new Set(lines.flatMap(({ strong }) => sectionKind(wordsOf(text, strong)) ?? []));
  const others = blocks.filter(({ kind }) => kind === "heading").length;
  const isBare = others < 2 && kinds.size >= (others === 0 ? leastKindsAlone : leastKinds);
  return blocks.map((block, at): Block => {
    if (!isBoldLine(block)) return block;
    const next = blocks[at + 1];
    if (isBare && at === 0 && others === 0) return { kind: "heading", level: 1, span: block.strong };
    const isHead = isBare ? sectionKind(wordsOf(text, block.strong)) !== undefined : false;
    if (isHead) return { kind: "heading", level: 2, span: block.strong };
    const heads = next && next.kind !== "heading" && !isBoldLine(next) && !/[?]$/.test(wordsOf(text, block.strong));
    return heads ? { kind: "heading", level: boldLevel, span: block.strong } : block;
  });
}

/** A small heading and what stands below it: blocks `from` to `to`, half-open. */
interface Group {
  readonly head: HeadingBlock;
  readonly body: readonly (ParagraphBlock | EntryBlock)[];
  readonly from: number;
  readonly to: number;
}

/** The small headings of a section with their paragraphs, as far as the first that heads something else. */
function groupsBelow(text: string, section: HeadingBlock, blocks: readonly Block[], from: number): readonly Group[] {
  const groups: Group[] = [];
  let at = from;
  while (blocks[at]?.kind === "paragraph") at++;
  for (;;) {
    const head = blocks[at];
    if (head?.kind !== "heading" || !isSmaller(text, head, section)) return groups;
    const body: (ParagraphBlock | EntryBlock)[] = [];
    let to = at + 1;
    for (let block = blocks[to]; block && block.kind !== "heading"; block = blocks[++to]) {
      if (block.kind === "row" || (block.kind === "entry" && !opensField(text, block.span))) return groups;
      body.push(block);
    }
    if (listsNames(text, body)) return groups;
    groups.push({ head, body, from: at, to });
    at = to;
  }
}

/** Whether the paragraphs below a heading each open with a name of their own. */
const listsNames = (text: string, body: readonly (ParagraphBlock | EntryBlock)[]): boolean =>
  body.length > 1 && body.every((block) => block.strong !== undefined && !isField(text, block));

/** Lines of plain text are headings of one level: there only the wording tells. */
function isSmaller(text: string, head: HeadingBlock, section: HeadingBlock): boolean {
  if (head.level !== section.level) return head.level > section.level;
  const kind = kindOf(text, head);
  return head.level > 7 && (kind === undefined || kind === kindOf(text, section));
}

function areEntries(text: string, section: HeadingBlock, groups: readonly Group[]): boolean {
  const own = kindOf(text, section);
  const isOther = ({ head }: Group) => {
    const kind = kindWithin(own ?? "other", wordsOf(text, head.span));
    return kind !== undefined && kind !== own;
  };
  return (
    groups.length >= (groups.some(({ body }) => isOfFields(text, body)) ? 1 : fewestEntries) &&
    groups.filter(isOther).length * 2 <= groups.length &&
    groups.every(
      ({ head, body }) =>
        body.length > 0 &&
        body.filter(({ kind }) => kind === "paragraph").length <= mostParagraphs &&
        wordsOf(text, head.span).split(/\s+/).length <= mostWords &&
        !wordsOf(text, head.span).endsWith("?"),
    )
  );
}

/** "Dose: …" below a heading tells of what the heading names. */
const isOfFields = (text: string, body: readonly (ParagraphBlock | EntryBlock)[]): boolean =>
  body.some((block) => isField(text, block));

const isField = (text: string, { strong, span }: ParagraphBlock | EntryBlock): boolean =>
  opensField(text, span) || (strong !== undefined && text[strong.end - 1] === ":");

/** The heading with its paragraphs as one entry, with its fields behind it. */
function entry(text: string, { head, body }: Group): readonly Block[] {
  const fields = body.findIndex(({ span }) => opensField(text, span));
  const prose = fields < 0 ? body : body.slice(0, fields);
  const end = prose.at(-1)?.span.end ?? head.span.end;
  return [
    { kind: "entry", marker: "", span: { start: head.span.start, end }, strong: head.span },
    ...body
      .slice(prose.length)
      .map((block): Block => (block.kind === "entry" ? { ...block, nested: true as const } : block)),
  ];
}
