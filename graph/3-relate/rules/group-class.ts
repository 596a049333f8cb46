import { matchNames } from "../../2-ground/matcher";
import { tokenize } from "../../language/tokens";
import { link } from "../link/link";
import { impliedRole, ofTypes } from "../roles/role";
import type { Rule } from "../rule";

/** A small heading that names a class of drugs, over entries on some of them: "### Statins" over "**Simvastatin** …". Read once, with the entry's first statement. */
export const groupClass: Rule = {
  name: "group-class",
  opens: true,
  read(passage) {
    const { place, opens, heads, grounding } = passage;
    const { group, head, question } = place.item;
    if (!opens || !group || !head || question || place.section !== "drugs") return [];
    const { registry, names, text } = grounding;
    const tokens = tokenize(text, group);
    const bracket = tokens.findIndex(({ text: mark }) => mark === "(");
    const name = bracket < 0 ? tokens : tokens.slice(0, bracket);
    const [match, ...others] = matchNames(names, name);
    if (!match || others.length > 0 || match.from > 0 || match.to < name.length) return [];
    const kind = impliedRole(match.entity, group, registry);
    if (
      kind.type !== "treatment" ||
      !registry.isLexical(kind.entity) ||
      !isClass.test(registry.get(kind.entity)?.label ?? "")
    )
      return [];
    const members = ofTypes(heads, "treatment").filter(({ entity }) => entity !== kind.entity);
    return link("include", [[kind]], [members], passage, groupClass.name, { polarity: "asserted", qualifiers: {} });
  },
};

/** Classes go by a plural, or by what they do. */
const isClass = /(?:[^s]s|(?:replacement|reduction)(?: therapy)?)$/i;
