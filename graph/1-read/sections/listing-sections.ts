import type { SectionKind } from "../../model/article";

/** Sections whose smaller headings each name a thing of the section's kind, and no theme. */
export const listingSections: ReadonlySet<SectionKind | undefined> = new Set<SectionKind>([
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
