import type { SectionKind } from "../../model/article";
import type { Block, ParagraphBlock } from "../blocks/block";
import { trim } from "../trim";
import { sectionKind } from "./section-kind";

/** "**Management.** …", "… *Surveillance:* …": a heading within a paragraph, set off by its marks. */
const runIn = /(?<=^|[.;:)\]][*_]{0,3}\s+)[*_]{1,3}(\p{Lu}[^*_:.\n]{2,50})(?:[:.][*_]{1,3}|[*_]{1,3}[:.])\s+(?=\S)/gu;
/** Deeper than every heading of its own line. */
const runInLevel = 7;
const mostWords = 6;

/** What a summary tells first, and needs no section of its own. */
const ofLead: ReadonlySet<SectionKind | undefined> = new Set<SectionKind | undefined>(["lead", "symptoms", "names"]);

/** The blocks of a page, in which the parts of a summary that have headings of their own within its lines are sections: "**Management.** …". */
export function runInHeadings(text: string, blocks: readonly Block[]): readonly Block[] {
  let isLead = true;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "heading") {
      const kind = sectionKind(text.slice(block.span.start, block.span.end));
      isLead = block.level === 1 || kind === "lead";
    }
    return isLead && block.kind === "paragraph" ? split(text, block) : [block];
  });
}

function split(text: string, block: ParagraphBlock): readonly Block[] {
  // The marks before the first words lie outside of the paragraph.
  const from = block.strong ? text.lastIndexOf("\n", block.span.start) + 1 : block.span.start;
  const passage = text.slice(from, block.span.end);
  const found = [...passage.matchAll(runIn)].filter(([, words = ""]) => isHeading(words));
  const [first] = found;
  if (!first) return [block];
  const before = trim(text, { start: block.span.start, end: from + first.index });
  const parts = found.flatMap((match, at): readonly Block[] => {
    const [marked, words = ""] = match;
    const start = from + match.index + marked.indexOf(words);
    const body = trim(text, {
      start: from + match.index + marked.length,
      end: from + (found[at + 1]?.index ?? passage.length),
    });
    return [
      ...(ofLead.has(sectionKind(words))
        ? []
        : [{ kind: "heading" as const, level: runInLevel, span: { start, end: start + words.length } }]),
      { kind: "paragraph", span: body },
    ];
  });
  return before.end > before.start ? [{ ...block, span: before }, ...parts] : parts;
}

const isHeading = (words: string): boolean =>
  words.split(/\s+/).length <= mostWords && sectionKind(words) !== undefined;
