import { bodyNouns } from "../../lexicon/bodily-changes";
import { certaintyOf, denies } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { nonEmpty, ofTypes, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** "Outside the liver: arthritis, kidney failure" among complications, "Rarer ones: lymphoma, lupus" among causes: a bare list under a head that names none itself. */
export const listedEntry: Rule = {
  name: "listed-entry",
  verbs: "none",
  read(passage) {
    const { place, clause, heads } = passage;
    if (clause.verb || !clause.subject || clause.link !== "main" || !place.item.entry || !place.head) return [];
    if (place.section !== "complications" && place.section !== "causes") return [];
    if (place.item.question || passage.statement !== place.statements[0]) return [];
    if (denies(clause, passage) || !isBareList(passage)) return [];
    const isKnown = heads.some(
      ({ type, entity }) => type !== undefined && passage.grounding.registry.isLexical(entity),
    );
    const isClass = place.section === "complications" && heads.every(({ entity }) => classes.test(entity));
    const own = place.section === "complications" && !isClass ? signs(passage) : [];
    return own.length > 0 || (isKnown && !isClass && !areOrgans(passage)) ? own : listed(passage);
  },
};

/** "Infections: pneumonia, sepsis" lists the kinds that there are. */
const classes = /(^|-)(infection|cancer|tumor|malignancy|disease|disorder|problem|condition|illness)s?$/;

/** "Eyes: cataract", "Heart and lungs: …": where, and not what. */
const areOrgans = ({ heads }: Passage): boolean =>
  heads.length > 0 && heads.every(({ entity }) => organ.test(entity) || bodyNouns.has(entity));
const organ =
  /^(lung|brain|blood|bowel|gut|intestine|spine|vessel|artery|nerve|bone-marrow|marrow|stomach|pancreas|bladder|airway|lymph-node|thyroid|blood-vessel|central-nervous-system|nervous-system|digestive-tract)s?$/;

const isBareList = (passage: Passage): boolean => {
  const { clause, heads } = passage;
  const inOrgans = areOrgans(passage);
  return (
    clause.complements.length === 0 &&
    clause.subject?.members.every(({ of, determiner }) => (!of || inOrgans) && determiner !== "the") === true &&
    ((clause.subject?.members.length ?? 0) > 1 || inOrgans || heads.every(({ type }) => type === undefined)) &&
    passage.analysis.clauses.every(({ verb, link: how }) => verb === undefined || how === "if" || how === "when")
  );
};

/** "Pneumothorax: chest pain and breathlessness": a complication that is listed with symptoms brings them about. */
function signs(passage: Passage): readonly Draft[] {
  const { clause, heads } = passage;
  const [named = []] = rolesOf(clause.subject, passage);
  const troubles = heads.every(({ type }) => type === "risk" || type === "disease") ? heads : [];
  if (troubles.length !== 1 || !named.some(({ type }) => type === "symptom")) return [];
  const found = ofTypes(named, "symptom", "risk");
  return link("cause", [troubles], nonEmpty([found]), passage, listedEntry.name, {
    ...certaintyOf(clause, passage),
    qualifiers: {},
  });
}

function listed(passage: Passage): readonly Draft[] {
  const { clause, topic, place } = passage;
  const named = readingsOfTypes(rolesOf(clause.subject, passage), "risk", "disease", "symptom").slice(0, 1);
  const certainty = { ...certaintyOf(clause, passage), qualifiers: {} };
  return place.section === "causes"
    ? link("cause", named, [[topic]], passage, listedEntry.name, certainty)
    : link("trigger", [[topic]], named, passage, listedEntry.name, certainty);
}
