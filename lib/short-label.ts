import type { Entity } from "@/graph/model/entity";

const longestLabel = 30;

/** Capitals, digits and joints, with hardly a small letter: `ALPS-IV`, `JMML`, `TPO-RA`. */
const isAbbreviation = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 12 &&
  !/\s/.test(name) &&
  (name.match(/\p{Lu}/gu)?.length ?? 0) >= Math.max(2, name.length / 2);

/** What a drawing writes in a box: the label, or where that is long the first abbreviation among its names. */
export function shortLabel({ label, synonyms }: Pick<Entity, "label" | "synonyms">): string {
  if (label.length <= longestLabel) return label;
  return synonyms.find(isAbbreviation) ?? label;
}
