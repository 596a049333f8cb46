import type { HeadingBlock, Page } from "./blocks/block";
import { plainHeading } from "./blocks/text-blocks";
import { sectionKind } from "./sections/section-kind";

/** The heading that is the article's title: the first block, unless it opens a section. `from` is where the page begins. */
export function findTitle(page: Page, text: string, from: number): HeadingBlock | undefined {
  const [first, next] = page.blocks;
  if (first?.kind !== "heading") return undefined;
  const wording = text.slice(first.span.start, first.span.end);
  const isTitle =
    next?.kind === "heading" ||
    sectionKind(wording) === undefined ||
    (first.level === plainHeading
      ? isPlainTitle(wording)
      : first.level === 1 || isUnderlinedTitle(first, wording, page, text, from));
  return isTitle ? first : undefined;
}

/** Without markup, a line that could open a section is still a title if it is long or about kinds: "Types of anemia". */
const isPlainTitle = (wording: string): boolean => sectionKind(wording) === "types" || wording.split(/\s+/).length > 3;

/** An underlined heading of some length at the very beginning, with other headings to follow. */
function isUnderlinedTitle(first: HeadingBlock, wording: string, page: Page, text: string, from: number): boolean {
  const { start } = first.span;
  return (
    first.level === 2 &&
    page.blocks.some((block, index) => index > 0 && block.kind === "heading") &&
    start <= from + 2 &&
    text[start - 2] !== "#" &&
    wording.split(" ").length > 2
  );
}
