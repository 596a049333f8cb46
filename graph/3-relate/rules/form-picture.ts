import type { Group } from "../../language/phrases";
import type { Polarity } from "../../model/relation";
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
  read(passage) {
    const { place, clause, heads, opens } = passage;
    if (!(opens || isListed(passage)) || clause.verb || clause.link !== "main" || !clause.subject || heads.length !== 1)
      return [];
    const isForm = heads.every(({ entity }) => passage.grounding.registry.isForm(entity));
    if (place.section !== "types" && place.section !== "differential" && !(place.section === "names" && isForm))
      return [];
    const forms = ofTypes(heads, "disease");
    const certainty = certaintyOf(clause, passage);
    const said = (groups: readonly Group[], polarity: Polarity) =>
      link(
        "show",
        [forms],
        nonEmpty([groups.flatMap((group) => rolesOf(group, passage)[0] ?? []).filter(isSign)]),
        passage,
        formPicture.name,
        { ...certainty, polarity },
      );
    // "No rash, with fever": what goes with it is there.
    return [
      ...said([clause.subject], certainty.polarity),
      ...said(behind("with", passage), certainty.polarity === "negated" ? "asserted" : certainty.polarity),
      ...said(behind("without", passage), "negated"),
    ];
  },
};

/** "Rash, no fever": a later part of what is listed. */
const isListed = ({ statement, place, clause, analysis: { clauses } }: Passage): boolean =>
  place.section === "differential" &&
  statement === place.statements[0] &&
  clauses
    .slice(0, clauses.indexOf(clause))
    .every(({ verb, link: how }) => how === "main" && (!verb || verb.from === verb.to));

/** What stands behind such a preposition, in the clause or in what it lists. */
const behind = (what: string, { clause }: Passage): readonly Group[] =>
  [...(clause.subject?.members.flatMap(({ complements }) => complements) ?? []), ...clause.complements]
    .filter(({ preposition }) => preposition === what)
    .map(({ group }) => group);

const isSign = ({ type, implied }: Role): boolean => type === "symptom" && !implied;
