import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";
import { liesBetween } from "./verb-frame/lies-between";

const separating = new Set([
  "distinguish",
  "separate",
  "differentiate",
  "tell",
  "discriminate",
  "tell apart",
  "set apart",
]);

/** Whether a verb tells things apart: "from" behind it names no cause. */
export const isSeparating = (lemma: string | undefined): boolean => lemma !== undefined && separating.has(lemma);

/** "The chart helps distinguish infection from inflammation": a test that tells processes apart finds both. */
export const distinction: Rule = {
  name: "distinction",
  verbs: separating,
  read(passage) {
    const { clause, heads, place } = passage;
    const own = ofTypes(heads, "test");
    const tests =
      own.length > 0 || place.section !== "tests" ? own : ofTypes(rolesOf(clause.subject, passage)[0] ?? [], "test");
    if (tests.length === 0 || !isSeparating(clause.verb?.lemma) || clause.verb?.passive) return [];
    const object = clause.objects[0];
    const from = [...clause.complements, ...(object?.members.at(-1)?.complements ?? [])].filter(
      ({ preposition }) => preposition === "from" || preposition === "between",
    );
    const lemma = clause.verb?.lemma;
    const others = from.flatMap(({ group }) => rolesOf(group, passage));
    const isBetween = others.length > 0 && liesBetween(`${lemma} from`, clause, others, passage);
    const sides = [...rolesOf(object, passage), ...from.flatMap(({ group }) => rolesOf(group, passage))].map((roles) =>
      roles.filter(
        ({ entity, type, implied }) =>
          !implied &&
          !/-from-/.test(entity) &&
          (type === "mechanism" || type === "symptom" || type === "pathway" || (isBetween && isAilment(type))),
      ),
    );
    const kinds = isBetween ? [] : ofTypes(rolesOf(object, passage)[0] ?? [], "disease").filter(isKind(passage));
    return [...sides, kinds].flatMap((roles) =>
      link("detect", [tests], [roles], passage, distinction.name, certaintyOf(clause, passage)),
    );
  },
};

const isAilment = (type: Role["type"]): boolean => type === "disease" || type === "risk";

/** The article's subject, or one of its forms: what is told apart from others is found. */
const isKind =
  ({ grounding: { registry } }: Passage) =>
  ({ entity }: Role): boolean =>
    registry.isSubject(entity) || registry.isForm(entity);
