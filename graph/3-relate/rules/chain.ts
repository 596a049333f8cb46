import type { Clause } from "../../language/clause";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { bodilySigns } from "../roles/bodily-signs";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { toldState } from "../roles/told-state";
import type { Rule } from "../rule";

/** What opens a clause that says when or why what governs it comes about. */
const conditions: ReadonlySet<string> = new Set(["when", "once", "as", "because", "since", "whenever", "as soon as"]);
/** What joins a clause to its cause. */
const inference = /^(so|so that|hence|thus|therefore|thereby|consequently|as a result|in consequence|in turn)$/;
/** Verbs that say that something came about. */
const arising =
  /^(follow|result|ensue|develop|arise|occur|appear|set in|begin|start|emerge|form|come about|happen|worsen)$/;
/** Those that say of what. */
const resulting = /^(follow|result|ensue)$/;

/**
 * A clause that tells a state, and one that tells what comes of it: "once the enzyme is missing, copper builds up", "platelets fall, and bleeding
 * follows". Each is named as what it tells.
 */
export const chain: Rule = {
  name: "chain",
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    if (!clause.verb || !clause.subject) return [];
    if (conditions.has(clause.link) && !isConcession(passage))
      return clause.governor?.verb ? joined(clause, clause.governor, passage) : [];
    const before = clause.continues;
    return before?.verb && isInferred(clause) ? joined(before, clause, passage) : [];
  },
};

/** "Even when X is missing, Y goes on". */
const isConcession = ({ clause, analysis: { words } }: Passage): boolean => {
  const at = words.findLastIndex(({ low }, index) => low === clause.link && index < (clause.verb?.from ?? 0));
  return words[at - 1]?.low === "even";
};

/** "…, so X develops", "…, and therefore X develops", "…, and X follows". */
const isInferred = ({ link: how, adverbs, verb }: Clause): boolean =>
  how === "so" ||
  how === "so that" ||
  (how === "main" && (resulting.test(verb?.lemma ?? "") || adverbs.some((adverb) => inference.test(adverb))));

function joined(from: Clause, to: Clause, passage: Passage): readonly Draft[] {
  const causes = told(from, passage);
  if (causes.length === 0) return [];
  const effects = told(to, passage).filter(
    ({ entity }) => !passage.grounding.registry.isSubject(entity) && !causes.some((cause) => cause.entity === entity),
  );
  return link("cause", [causes], [effects], passage, `chain:${passage.clause.link}`, certaintyOf(to, passage));
}

const told = (clause: Clause, passage: Passage): readonly Role[] => {
  const signs = bodilySigns(clause, passage);
  return signs.length > 0 ? signs : (toldState(clause, passage) ?? comesAbout(clause, passage));
};

/** What a clause says no more of than that it comes about. */
function comesAbout({ verb, subject, objects }: Clause, passage: Passage): readonly Role[] {
  if (!verb || verb.passive || objects.length > 0 || !arising.test(verb.lemma)) return [];
  return ofTypes(rolesOf(subject, passage)[0] ?? [], "symptom", "risk", "disease", "mechanism");
}
