import { type Passage, subjectRole } from "../../passage";
import { type Alternatives, nonEmpty, ofTypes, type Role } from "../../roles/role";
import { neverStopped } from "../../roles/stopped";
import { toldBefore } from "../../roles/told-before";
import { spokenUnderHead } from "../../roles/unnamed-agent";
import { shunned } from "./shunned";

/** Sections in which what occurs need not be a sign of the disease. */
const actionSections: ReadonlySet<string> = new Set(
  "tests drugs procedures lifestyle supplements prevention diet principles".split(" "),
);

/** What by its name is a measure out of range is a sign among the tests too: "raised ferritin is almost universal". */
const outOfRange = /^(raised|elevated|high|low|increased|decreased|reduced|prolonged)-/;

/** "If it is not treated, X follows": of the disease. */
const isLeftUntreated = ({ analysis: { clauses }, heads }: Passage): boolean =>
  heads.length === 0 &&
  clauses.some(
    ({ link: how, verb }) =>
      /^(if|when|unless)$/.test(how) &&
      verb?.passive === true &&
      verb.negated !== (how === "unless") &&
      /^(treat|recognize|diagnose|control|detect|manage|correct)$/.test(verb.lemma),
  );

/** What brings about, or shows in, what occurs. */
export function sourcesOf(isOutcome: boolean, occurring: readonly Role[], passage: Passage): Alternatives {
  const { heads, topic, discourse, place, grounding, analysis } = passage;
  const blamed = nonEmpty([shunned(passage.clause, passage), ...neverStopped(passage.clause, passage)]);
  if (blamed.length > 0) return blamed.slice(0, 1);
  const treatments = ofTypes(heads, "treatment");
  // "Under one head: X does this; nausea may occur": that is of X.
  const spoken = treatments.length > 0 ? spokenUnderHead(passage) : [];
  if (treatments.length > 0) return [spoken.length > 0 ? spoken : treatments];
  // "…, from which these complaints result" under the complaints: they do not bring about one another.
  const occurs = ({ entity }: Role) => occurring.some((role) => role.entity === entity);
  if (isOutcome && heads.some(occurs)) return [];
  if (isOutcome && isLeftUntreated(passage)) return [[topic]];
  // "If it does not, X follows": not of what heads the entry.
  if (
    isOutcome &&
    analysis.clauses.some(({ link: how, verb }) => how === "if" && (verb?.negated || verb?.lemma === "do"))
  )
    return [];
  if (isOutcome) {
    const told = toldBefore(passage.clause, passage);
    return nonEmpty([told, heads, discourse.recent, [topic]]);
  }
  // Among look-alikes what occurs is a sign of what the item is about.
  if (place.section === "differential" && topic.entity === grounding.subject) return [];
  if (place.section === "tests" && occurring.every(({ entity }) => outOfRange.test(entity))) return [[topic]];
  if (actionSections.has(place.section)) return [];
  const isOfOther = place.section === "complications" && topic.entity !== grounding.subject;
  return [[isOfOther ? subjectRole(grounding) : topic]];
}
