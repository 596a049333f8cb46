import type { Passage } from "./passage";

/** "**Leaky X.** A little is still made" in a paragraph of its own, among the names or the forms; "**Rash.** Mostly on the legs". */
export const isRunIn = ({ place: { section, item }, heads, grounding: { registry } }: Passage): boolean =>
  item.head !== undefined &&
  (section === "names" ||
    (section === "types" && heads.some(({ entity }) => registry.isForm(entity))) ||
    ((section === "symptoms" || section === "complications") &&
      heads.length > 0 &&
      heads.every(({ entity, type }) => (type === "symptom" || type === "risk") && registry.isLexical(entity))));
