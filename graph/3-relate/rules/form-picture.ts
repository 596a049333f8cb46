import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { nonEmpty, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** A fragment behind the name of a form lists how that form shows: "Mild form – fatigue and itching". */
export const formPicture: Rule = {
  name: "form-picture",
  verbs: "none",
  opens: true,
  read(passage) {
    const { place, clause, heads, opens } = passage;
    if (!opens || clause.verb || clause.link !== "main" || !clause.subject || heads.length !== 1) return [];
    if (place.section !== "types" && place.section !== "differential") return [];
    const forms = ofTypes(heads, "disease");
    const behind = clause.subject.members.flatMap(({ complements }) =>
      complements.filter(({ preposition }) => preposition === "with").map(({ group }) => group),
    );
    const listed = [clause.subject, ...behind, ...withs(passage)].flatMap((group) => rolesOf(group, passage)[0] ?? []);
    const shown = nonEmpty([listed.filter(isSign)]);
    return link("show", [forms], shown, passage, formPicture.name, certaintyOf(clause, passage));
  },
};

const withs = ({ clause }: Passage) =>
  clause.complements.filter(({ preposition }) => preposition === "with").map(({ group }) => group);

const isSign = ({ type, implied }: Role): boolean => type === "symptom" && !implied;
