import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { ofTypes, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

const showing: ReadonlySet<string> = new Set(["symptoms", "lead", "types", "differential"]);

/** "There may be wheezing": in the disease that is spoken of; in an entry on a test, what it finds. */
export function exists(passage: Passage): readonly Draft[] {
  const { clause, topic, place, heads } = passage;
  const isTest = place.section === "tests" && heads.length > 0 && heads.every(({ type }) => type === "test");
  if (isTest && clause.link === "main" && clause.verb?.lemma === "be" && !place.item.question) {
    const certainty = certaintyOf(clause, passage);
    const found = readingsOfTypes(rolesOf(clause.objects[0], passage), "symptom", "risk");
    return certainty.polarity === "negated"
      ? []
      : link("detect", [heads], found, passage, "occurrence:there", certainty);
  }
  const isOpen = heads.every(({ entity, type }) => type === "symptom" || entity === topic.entity);
  if (clause.link !== "main" || clause.verb?.lemma !== "be" || place.item.question || !isOpen) return [];
  if (!showing.has(place.section) || (place.section === "differential" && topic.implied && heads.length === 0))
    return [];
  const signs = ofTypes(rolesOf(clause.objects[0], passage)[0] ?? [], "symptom").filter(({ implied }) => !implied);
  return link("show", [[topic]], [signs], passage, "occurrence:there", certaintyOf(clause, passage));
}
