import { causeWords } from "../../lexicon/headings";
import type { SectionKind } from "../../model/article";
import { sectionKind } from "./section-kind";

const treatments: ReadonlySet<SectionKind> = new Set(["drugs", "supplements", "procedures"]);
const namedTherapy =
  /^(?!.*\b(?:of|other|further|the|general)\b)(?:[\p{L}\d-]+ ){1,4}(?:therapy|treatment)(?: \([^)]*\))?$/iu;

/**
 * The kind of section that a smaller heading opens within another. Among tests it opens the section on causes only if it says so itself:
 * "Genetic tests" does not; among drugs "Hormone therapy" is one.
 */
export function kindWithin(outer: SectionKind, wording: string): SectionKind | undefined {
  const kind = sectionKind(wording);
  if (treatments.has(outer) && kind === "principles" && namedTherapy.test(wording)) return outer;
  return outer === "tests" && kind === "causes" && !causeWords.test(wording.toLowerCase()) ? undefined : kind;
}
