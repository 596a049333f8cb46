import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { bodilySigns, isBodilyState } from "../roles/bodily-signs";
import { ofTypes } from "../roles/role";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

/** A sign told by what the body or people with the disease do: "the ankles swell", "the skin becomes dry", "children tire easily". */
export const bodilyChange: Rule = {
  name: "bodily-change",
  verbs: "any",
  read(passage) {
    const { clause, place, topic, heads } = passage;
    if (!clause.subject || !clause.verb || clause.link === "if") return [];
    if (place.section === "principles" || isTreatmentSection(place.section)) return [];
    if (ofTypes(heads, "treatment").length > 0) return [];
    const finders = ofTypes(heads, "test");
    if (finders.length > 0 && (place.section !== "tests" || clause.link !== "main" || !isBodilyState(passage)))
      return [];
    const signs = bodilySigns(clause, passage);
    if (signs.length === 0) return [];
    // "**Ultrasound**: the spleen is enlarged".
    return finders.length > 0
      ? link("detect", [finders], [signs], passage, bodilyChange.name, certaintyOf(clause, passage))
      : link("show", [[topic]], [signs], passage, bodilyChange.name, certaintyOf(clause, passage));
  },
};
