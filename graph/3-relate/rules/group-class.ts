import { matchNames } from "../../2-ground/matcher";
import { nameReferents } from "../../2-ground/name";
import { tokenize } from "../../language/tokens";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { impliedRole, ofTypes, type Role } from "../roles/role";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

/** A small heading that names a class of drugs, over entries on some of them: "### Statins" over "**Simvastatin** …". Read once, with the entry's first statement. */
export const groupClass: Rule = {
  name: "group-class",
  opens: true,
  read(passage) {
    const { place, opens, grounding } = passage;
    const { group, head, question } = place.item;
    const announced = opens && head && place.item.entry && !question ? classAnnounced(passage) : undefined;
    if (announced) return include(announced, passage);
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
    return include(kind, passage);
  },
};

function include(kind: Role, passage: Passage): readonly Draft[] {
  const members = ofTypes(passage.heads, "treatment").filter(({ entity }) => entity !== kind.entity);
  return link("include", [[kind]], [members], passage, groupClass.name, { polarity: "asserted", qualifiers: {} });
}

const several = /^(two|three|four|five|six|several|some|the|many|various)$/;
const offering = /^(be|exist|use|license|approve|give|prescribe|offer|include|recommend|choose)$/;

/** "Three statins are in use:" over the list or table in which they stand. */
function classAnnounced(passage: Passage): Role | undefined {
  const { grounding, place } = passage;
  if (!isTreatmentSection(place.section)) return undefined;
  const { items, text, registry } = grounding;
  let at = items.indexOf(place);
  while (at > 0 && items[at]?.item.entry) at--;
  const lead = items[at];
  const sentence = lead?.item.entry ? undefined : lead?.statements.at(-1);
  if (!lead || !sentence || lead.heading !== place.heading) return undefined;
  const { start, end } = sentence.statement.span;
  if (!text.slice(start, end).trimEnd().endsWith(":")) return undefined;
  const { clauses, words } = sentence.analysis;
  const [clause, ...more] = clauses;
  const [member, ...others] = clause?.subject?.members ?? [];
  if (!member || others.length > 0 || more.length > 0 || !offering.test(clause?.verb?.lemma ?? "")) return undefined;
  if (member.from > 0 || !several.test(words[0]?.low ?? "")) return undefined;
  const [named] = nameReferents(member, sentence.analysis, registry);
  const isKnown = named?.type === "treatment" && registry.isLexical(named.entity);
  return isKnown ? impliedRole(named.entity, sentence.statement.span, registry) : undefined;
}

/** Classes go by a plural, or by what they do. */
const isClass = /(?:[^s]s|(?:replacement|reduction)(?: therapy)?)$/i;
