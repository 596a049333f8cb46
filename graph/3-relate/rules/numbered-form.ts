import type { EntityId } from "../../model/entity";
import { link } from "../link/link";
import { type Passage, subjectRole } from "../passage";
import { impliedRole, ofTypes, type Role } from "../roles/role";
import type { Rule } from "../rule";

/** "Type 2B", with whatever stands behind it: the word, the number, the letter, the rest. */
const numbered = /^(type|form|group|class) (\d+|[IVX]+)\s?([A-Za-z])(?=$|[\s,(])(.*)$/i;

/** "Type 2A" and "type 2B" in an article that speaks of type 2 are kinds of that. */
export const numberedForm: Rule = {
  name: "numbered-form",
  opens: true,
  read(passage) {
    const { place, opens, heads, grounding } = passage;
    if (place.section !== "types" || !opens || !place.item.entry) return [];
    const certainty = { polarity: "asserted", qualifiers: {} } as const;
    const join = (whole: Role, part: Role) =>
      link("include", [[whole]], [[part]], passage, numberedForm.name, certainty);
    return ofTypes(heads, "disease").flatMap((head) => {
      const parent = parentOf(head, passage);
      if (parent === undefined) return [];
      const whole = impliedRole(parent, head.span, grounding.registry);
      return [...join(whole, head), ...join(subjectRole(grounding), whole)];
    });
  },
};

/** The type that the letter divides, if the article names it without a letter. */
function parentOf({ entity }: Role, { grounding: { registry, text } }: Passage): EntityId | undefined {
  const [, word = "", number = "", , rest = ""] = registry.get(entity)?.label.match(numbered) ?? [];
  if (number === "" || !new RegExp(`\\b${word}s? ${number}\\b(?![-.])`, "i").test(text)) return undefined;
  const name = `${word} ${number}`;
  const full = name + rest.replace(/\s*\(.*/, "");
  const known = [full, name].map((label) => registry.find(label)).find((id) => id !== undefined);
  const parent = known ?? registry.enter({ label: full, type: "disease" });
  registry.setForm(parent);
  return registry.typeOf(parent) === "disease" && parent !== entity ? parent : undefined;
}
