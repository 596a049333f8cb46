import { causeWords } from "../../lexicon/headings";
import type { SectionKind } from "../../model/article";
import { type Source, slice } from "../../model/source";
import type { HeadingBlock } from "../blocks/block";
import { letteredHeading, plainHeading } from "../blocks/text-blocks";
import { namesTherapy } from "./names-therapy";
import type { SectionDraft } from "./section-draft";
import { sectionKind } from "./section-kind";

/** The section that a heading opens; nothing where it heads a group within the current one. */
export function openSection(source: Source, block: HeadingBlock, current: SectionDraft): SectionDraft | undefined {
  const kind = kindWithin(current, slice(source, block.span));
  const tellsNothingNew = kind === undefined || kind === current.kind;
  const settled = current.heading !== undefined && current.kind !== "other" && current.kind !== "lead";
  if (settled && (block.level === letteredHeading || (block.level === plainHeading && tellsNothingNew)))
    return undefined;
  const deeper = current.heading !== undefined && block.level > current.level;
  if (deeper && (tellsNothingNew || isAsked(source, block, current))) return undefined;
  return {
    kind: kind ?? "other",
    level: deeper ? current.level : block.level,
    heading: block.span,
    items: [],
    group: undefined,
  };
}

const treatments: ReadonlySet<SectionKind> = new Set(["drugs", "supplements", "procedures"]);

/** A question below "Questions and answers" is one of these, whatever it asks about. */
const isAsked = (source: Source, block: HeadingBlock, { kind }: SectionDraft): boolean =>
  kind === "faq" && slice(source, block.span).trimEnd().endsWith("?");

/** Among tests, a heading opens the section on causes only if it says so itself: "Genetic tests" does not; among drugs "Hormone therapy" is one. */
function kindWithin(current: SectionDraft, wording: string): SectionKind | undefined {
  const kind = sectionKind(wording);
  if (treatments.has(current.kind) && kind === "principles" && namesTherapy(wording)) return current.kind;
  return current.kind === "tests" && kind === "causes" && !causeWords.test(wording.toLowerCase()) ? undefined : kind;
}
