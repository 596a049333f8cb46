import type { GroundedItem, Grounding } from "../2-ground/ground";
import type { Named } from "../2-ground/place";
import type { SectionKind } from "../model/article";

/** Sections that may tell of one form of the disease at a time. */
const pictured: ReadonlySet<SectionKind> = new Set(["symptoms", "complications", "outlook"]);

/** What forms are called after the age at which they begin. */
const ages: ReadonlyMap<string, readonly string[]> = new Map([
  ["newborns", ["neonatal", "congenital", "infantile", "infantile-onset"]],
  ["babies", ["infantile", "infantile-onset", "neonatal", "congenital", "early-onset"]],
  ["infants", ["infantile", "infantile-onset", "neonatal", "early-onset"]],
  ["infancy", ["infantile", "infantile-onset", "neonatal", "early-onset"]],
  ["children", ["juvenile", "childhood", "childhood-onset", "pediatric", "paediatric"]],
  ["childhood", ["juvenile", "childhood-onset", "pediatric", "paediatric"]],
  ["adolescents", ["juvenile"]],
  ["adults", ["adult", "adult-onset", "late-onset"]],
  ["adulthood", ["adult", "adult-onset", "late-onset"]],
]);

/** "Signs in infants" tells of the infantile form, "Severe form: symptoms" of the severe one: the first of the article's forms that the heading means. */
export function formOfHeading({ text, forms, registry, subject }: Grounding, place: GroundedItem): Named | undefined {
  const heading = place.item.group ?? place.heading;
  if (forms.length === 0 || heading === undefined || !pictured.has(place.section)) return undefined;
  const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const general = new Set(wordsOf(registry.get(subject)?.label ?? ""));
  const wanted = wordsOf(text.slice(heading.start, heading.end)).flatMap((word) => ages.get(word) ?? [word]);
  return forms.find(({ entity }) => {
    if (entity === subject) return false;
    const [first = ""] = wordsOf(registry.get(entity)?.label ?? "");
    return !general.has(first) && telling.test(first) && wanted.includes(first);
  });
}

/** Words by which forms are told apart; "type" and the like need what stands behind them. */
const telling = /^(?!(type|stage|class|group|form|non)$).{4,}/;
