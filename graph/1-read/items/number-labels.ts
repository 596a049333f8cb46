import type { Citation } from "../../model/article";
import type { Span } from "../../model/source";

/** The places in a passage at which a page points to numbered sources, and brackets that say nothing at all. */
interface Numbered {
  readonly citations: readonly Citation[];
  readonly brackets: readonly Span[];
}

const list = String.raw`\d{1,3}(?: ?[,;–-] ?\d{1,3})*`;
const raised = `[⁰¹²³⁴-⁹]+(?:[,–⁻][⁰¹²³⁴-⁹]+)*`;
/**
 * "[12]", "[3, 4]"; "word.¹² ", behind a word or mark and no unit or figure; "word.12 ", as raised numbers are copied; "[note 1]", "[a]" and what
 * an encyclopedia writes in brackets to its editors.
 */
const pattern = new RegExp(
  String.raw`\[(${list})\]|(?<=\p{Ll}{3}|[.,;)])(${raised})|(?<=\p{Ll}{3}[.,;]|\)[.,;])(${list})(?=\s|$)|\[(?:[a-z]|edit|update|(?:note|nb) \d{1,2}|citation needed|clarification needed|who\?|when\?)\]`,
  "gu",
);
/** Whether it is worth looking. */
const hint = /\[[\da-z]|[⁰¹²³⁴-⁹]|\p{Ll}[.,;]\d|\)[.,;]\d/u;

/** The numbers by which a passage points to its sources: each a source label. */
export function numberLabels(text: string, span: Span): Numbered {
  const passage = text.slice(span.start, span.end);
  const citations: Citation[] = [];
  const brackets: Span[] = [];
  if (!hint.test(passage)) return { citations, brackets };
  for (const match of passage.matchAll(pattern)) {
    const start = span.start + match.index;
    const own = { start, end: start + match[0].length };
    brackets.push(own);
    const publisher = match[1] ?? match[2] ?? match[3];
    if (publisher !== undefined) citations.push({ span: own, publisher: publisher.normalize("NFKD"), others: 0 });
  }
  return { citations, brackets };
}
