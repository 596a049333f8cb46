import { type Source, slice } from "../../model/source";
import type { HeadingBlock } from "../blocks/block";
import { letteredHeading, plainHeading } from "../blocks/text-blocks";
import { kindWithin } from "./kind-within";
import type { SectionDraft } from "./section-draft";

/** The section that a heading opens; nothing where it heads a group within the current one. */
export function openSection(source: Source, block: HeadingBlock, current: SectionDraft): SectionDraft | undefined {
  const kind = kindWithin(current.kind, slice(source, block.span));
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

/** A question below "Questions and answers" is one of these, whatever it asks about. */
const isAsked = (source: Source, block: HeadingBlock, { kind }: SectionDraft): boolean =>
  kind === "faq" && slice(source, block.span).trimEnd().endsWith("?");
