import { tokenize } from "../../language/tokens";
import type { EntityId } from "../../model/entity";
import { matchNames } from "../matcher";
import type { Name, Place, Scope } from "../place";

/** How far a disease goes, or when it begins: elsewhere that leaves it the same disease, among its forms it tells one from another. */
const degree =
  /^(localized|limited|generalized|disseminated|diffuse|mild|moderate|severe|acute|chronic|transient|persistent|juvenile|infantile|adult|early-onset|late-onset)$/;

/** The forms that running text on the forms of the subject names by degree: "Localized X stays in the nose, generalized X spreads." */
export function defineForms(places: readonly Place[], scope: Scope, subject: EntityId): readonly Name[] {
  const { text, tree, registry, markupOf } = scope;
  const found = new Set<string>();
  for (const { section, item } of places) {
    if (section !== "types" || item.head) continue;
    for (const { span } of item.statements) {
      const tokens = tokenize(text, span, markupOf(span));
      for (const { from, to, entity } of matchNames(tree, tokens)) {
        const before = tokens[from - 1]?.low.replace(/ised$/, "ized") ?? "";
        if (entity !== subject || !degree.test(before) || !tokens[from]?.gap) continue;
        const named = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
        found.add(`${before} ${named}`);
      }
    }
  }
  const degrees = new Set([...found].map((name) => name.split(" ")[0]));
  // One alone is a remark on the disease.
  if (degrees.size < 2) return [];
  return [...found].map((name) => {
    const entity = registry.enter({ label: name, type: "disease" });
    registry.setForm(entity);
    return { name, entity };
  });
}
