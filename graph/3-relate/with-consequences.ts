import type { Draft } from "./link/link";
import type { Passage } from "./passage";
import type { Role } from "./roles/role";

/** In running text on complications, what leads to something is a complication of the disease itself ("cirrhosis ends in liver failure"), and the disease or harm that comes of a germ or a sign ("EBV brings about lymphoma"). */
export function withConsequences(drafts: readonly Draft[], passage: Passage): readonly Draft[] {
  const { place, heads, topic } = passage;
  if (place.section !== "complications" || heads.length > 0 || place.item.question) return drafts;
  const more = drafts.flatMap((draft): readonly Draft[] => {
    const { subject, object } = draft;
    if (!isConsequence(draft) || subject.entity === topic.entity || object.entity === topic.entity) return [];
    const troubles = isTrouble(subject, passage) ? [subject] : [];
    // What comes of a complication is one step further.
    const isNext = object.type === "disease" || (object.type === "risk" && troubles.length === 0);
    const followed = isNext ? [object] : [];
    return [...followed, ...troubles].map((trouble) => ({
      ...draft,
      subject: topic,
      predicate: "leads_to",
      object: trouble,
      polarity: trouble === subject ? "asserted" : draft.polarity,
      qualifiers: {},
    }));
  });
  return [...drafts, ...more];
}

const isConsequence = ({ predicate, polarity }: Draft): boolean =>
  (predicate === "leads_to" || predicate === "has_symptom") && polarity !== "negated";

/** What goes wrong; not what people do or catch, nor one of the forms of the disease. */
const isTrouble = ({ entity, type, implied }: Role, { grounding: { registry } }: Passage): boolean =>
  !implied &&
  (type === "risk" || type === "disease" || type === "mechanism") &&
  (registry.isLexical(entity) ? type !== "mechanism" || /degeneration$/.test(entity) : ailing.test(entity)) &&
  registry.subtypeOf(entity) !== "exposure" &&
  !registry.isForm(entity);

/** What goes by such a name is an illness, though the vocabulary does not list it. */
const ailing = /(itis|osis|opathy|oma|emia|aemia|syndrome|failure|cancer|disease|crisis|infarction|hemorrhage)$/;
