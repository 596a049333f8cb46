import type { GroundedItem, Grounding } from "../2-ground/ground";
import { matchNames } from "../2-ground/matcher";
import type { Named } from "../2-ground/place";
import { tokenize } from "../language/tokens";
import type { SectionKind } from "../model/article";
import type { Span } from "../model/source";
import { impliedDisease, impliedRole, type Role } from "./roles/role";

/** Sections that may tell of one form of the disease at a time. */
const pictured: ReadonlySet<SectionKind> = new Set(["symptoms", "complications", "outlook"]);

/** What the heading over an item says that it is about, where that is not the article's subject: a form of it, or a complication. */
export function topicOfHeading(grounding: Grounding, place: GroundedItem): Role | undefined {
  const heading = place.item.group ?? place.heading;
  if (heading === undefined || !(pictured.has(place.section) || place.section === "other")) return undefined;
  const form = formIn(heading, grounding);
  return form ? impliedDisease(form) : namedBy(heading, grounding);
}

/** "Adrenal crisis" as a whole heading. */
function namedBy(heading: Span, { text, names, registry, subject }: Grounding): Role | undefined {
  const tokens = tokenize(text, heading);
  const [match, ...others] = matchNames(names, tokens);
  if (!match || others.length > 0 || match.from > 0 || match.to < tokens.length || match.entity === subject)
    return undefined;
  const type = registry.typeOf(match.entity);
  return type === "risk" || type === "disease" ? impliedRole(match.entity, heading, registry) : undefined;
}

/**
 * "Severe form: symptoms" tells of the severe form, "Infantile type" of the infantile one: the first of the article's forms that is meant.
 * "Infants" or "Children and adults" are people who have the disease, whatever its forms are called.
 */
function formIn(heading: Span, { text, forms, registry, subject }: Grounding): Named | undefined {
  if (forms.length === 0) return undefined;
  const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const general = new Set(wordsOf(registry.get(subject)?.label ?? ""));
  const wanted: readonly string[] = wordsOf(text.slice(heading.start, heading.end));
  return forms.find(({ entity }) => {
    if (entity === subject) return false;
    const [first = ""] = wordsOf(registry.get(entity)?.label ?? "");
    return !general.has(first) && telling.test(first) && wanted.includes(first);
  });
}

/** Words by which forms are told apart; "type" and the like need what stands behind them. */
const telling = /^(?!(type|stage|class|group|form|non)$).{4,}/;
