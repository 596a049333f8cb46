import type { SectionKind } from "../model/article";

const treatmentSections: ReadonlySet<SectionKind> = new Set([
  "drugs",
  "supplements",
  "procedures",
  "lifestyle",
  "prevention",
  "regenerative",
  "diet",
]);

/** Whether the entries of a section are treatments. */
export const isTreatmentSection = (section: SectionKind): boolean => treatmentSections.has(section);
