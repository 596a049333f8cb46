import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { ofTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

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
  read(passage) {
    const { clause, heads } = passage;
    const tests = ofTypes(heads, "test");
    if (tests.length === 0 || !isSeparating(clause.verb?.lemma) || clause.verb?.passive) return [];
    const object = clause.objects[0];
    const from = [...clause.complements, ...(object?.members.at(-1)?.complements ?? [])].filter(
      ({ preposition }) => preposition === "from" || preposition === "between",
    );
    const sides = [...rolesOf(object, passage), ...from.flatMap(({ group }) => rolesOf(group, passage))].map((roles) =>
      roles.filter(
        ({ type, implied }) => !implied && (type === "mechanism" || type === "symptom" || type === "pathway"),
      ),
    );
    return sides.flatMap((roles) =>
      link("detect", [tests], [roles], passage, distinction.name, certaintyOf(clause, passage)),
    );
  },
};
