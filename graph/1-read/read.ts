import type { Article } from "../model/article";
import { type Source, slice } from "../model/source";
import { markdownBlocks } from "./blocks/markdown-blocks";
import { textBlocks } from "./blocks/text-blocks";
import { findTitle } from "./find-title";
import { pageIrregularities } from "./page-irregularities";
import { readFrontMatter } from "./read-front-matter";
import { buildSections } from "./sections/build-sections";

/**
 * Text to article: sections, items, statements, with their places. Knows how pages are built and how English sentences end, no medicine.
 * Total: every text gives an article, and every non-blank line of it lies in a heading, an item or the front matter.
 */
export function read(source: Source): Article {
  const { text } = source;
  const front = readFrontMatter(text);
  const page = looksLikeMarkdown(text) ? markdownBlocks(text, front.end) : textBlocks(text, front.end);
  const heading = findTitle(page, text, front.end);
  const title = front.title ?? (heading && slice(source, heading.span));
  const { sections, markup, irregularities } = buildSections(source, page, heading);
  return {
    id: front.id ?? idFrom(fileName(source.path)),
    title: title ?? front.subject ?? fileName(source.path),
    source,
    markup: [...page.markup, ...markup].sort((a, b) => a.start - b.start || a.end - b.end),
    sections,
    irregularities: [...front.irregularities, ...pageIrregularities(text, page, front.end), ...irregularities],
    ...(front.subject !== undefined && { subject: front.subject }),
    ...(front.origin && { origin: front.origin }),
  };
}

const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "article";

const fileName = (path: string): string =>
  path
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[^.]*$/, "") ?? "";

const headingMark = /^ {0,3}#{1,6}[ \t]+\S/m;
const boldText = /\*\*[^*\n]+\*\*/;

const looksLikeMarkdown = (text: string): boolean => {
  const sample = text.slice(0, 100_000);
  return headingMark.test(sample) || boldText.test(sample);
};
