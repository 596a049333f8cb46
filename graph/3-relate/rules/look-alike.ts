import type { Analysis } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import { isOnLookAlikes } from "../on-look-alikes";
import { type Passage, subjectRole } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const imitating = new Set(["imitate", "mimic", "resemble", "copy", "simulate"]);

/** Verbs that say themselves what looks like what. */
const likening = new Set([
  ...imitating,
  "look",
  "mistake",
  "confuse",
  "overlap",
  "pass",
  "take",
  "misdiagnose",
  "mislabel",
  "distinguish",
]);

/**
 * Running prose on what else it could be goes from one look-alike to the next: "X causes the same rash, and Y spares the joints". What its
 * sentences are about is one, and no less certainly where they deny something of it.
 */
export const lookAlike: Rule = {
  name: "look-alike",
  links: new Set(["main"]),
  verbs: "any",
  read(passage) {
    const { clause, place, grounding, analysis } = passage;
    const { verb, subject } = clause;
    if (!verb || !subject || clause.link !== "main" || !isOnLookAlikes(passage)) return [];
    if (place.section === "differential" && place.item.head !== undefined) return [];
    // "X is not rare" tells nothing of how it looks.
    if (verb.negated && verb.lemma === "be") return [];
    const imitates = (imitating.has(verb.lemma) && !verb.passive) || isCalledDisease(clause, analysis);
    if (analysis.clauses.some((other) => saysWhatOf(other, passage))) return [];
    const alike = (rolesOf(subject, passage)[0] ?? []).filter(
      (role) => isOther(role, passage) && (role.type === "disease" || (imitates && mayBeDisease(role))),
    );
    const { polarity, qualifiers } = certaintyOf(clause, passage);
    if (alike.length === 0) return [...spokenOfInFront(passage), ...occurringIn(passage), ...contrasted(passage)];
    return link("resemble", [alike], [[subjectRole(grounding)]], passage, lookAlike.name, {
      polarity: polarity === "negated" ? "asserted" : polarity,
      qualifiers,
    });
  },
};

/** "In X, fever comes with a rash", "in X a defect of ABC1 …": X looks like the disease. */
function spokenOfInFront(passage: Passage): readonly Draft[] {
  const { clause, place, topic, grounding } = passage;
  const [first] = clause.complements;
  if (place.section !== "differential" || first?.preposition !== "in" || topic.entity === grounding.subject) return [];
  if (!(rolesOf(first.group, passage)[0] ?? []).some(({ entity }) => entity === topic.entity)) return [];
  return link("resemble", [[topic]], [[subjectRole(grounding)]], passage, lookAlike.name, {
    ...certaintyOf(clause, passage),
    polarity: "asserted",
  });
}

/** "Unlike X, it spares the kidneys": otherwise they are much alike. */
function contrasted(passage: Passage): readonly Draft[] {
  const others = passage.clause.complements
    .filter(({ preposition }) => /^(unlike|in contrast to|as opposed to|contrary to)$/.test(preposition))
    .map(({ group }) => ofTypes(rolesOf(group, passage)[0] ?? [], "disease").filter((role) => isOther(role, passage)));
  return link("resemble", others, [[subjectRole(passage.grounding)]], passage, `${lookAlike.name}:unlike`, {
    polarity: "asserted",
    qualifiers: {},
  });
}

const occurring = /^(occur|see|find|appear|observe|be|present|note)$/;

/** "Jaundice also occurs in X and Y": these look like the disease. */
function occurringIn(passage: Passage): readonly Draft[] {
  const { clause, analysis, grounding } = passage;
  const { verb, complements } = clause;
  if (!verb || verb.negated || !occurring.test(verb.lemma)) return [];
  if (
    !analysis.words.some(({ low }) => /^(also|too|as well|likewise|both|similar|same|identical|comparable)$/.test(low))
  )
    return [];
  const others = complements
    .filter(({ preposition }) => preposition === "in")
    .map(({ group }) =>
      (rolesOf(group, passage)[0] ?? []).filter((role) => role.type === "disease" && isOther(role, passage)),
    );
  return link("resemble", others, [[subjectRole(grounding)]], passage, lookAlike.name, {
    ...certaintyOf(clause, passage),
    polarity: "asserted",
  });
}

/** "X and Y are two diseases that …": whatever they are elsewhere. */
const isCalledDisease = ({ verb, objects }: Clause, analysis: Analysis): boolean =>
  verb?.lemma === "be" &&
  objects[0]?.members.length === 1 &&
  objects[0].members.every((member) =>
    /^(disease|disorder|condition|illness|infection|diagnosis|label|mimic|look-alike)$/.test(
      headNoun(member, analysis),
    ),
  );

/** "X resembles Y", "X is mistaken for Y": other rules read what looks like what. */
const saysWhatOf = ({ verb, objects, adjectives, complements }: Clause, passage: Passage): boolean =>
  (complements.some(({ preposition }) => /^(from|to)$/.test(preposition)) &&
    adjectives.some(({ from, to }) =>
      passage.analysis.words.slice(from, to).some(({ low }) => /^(in|un)distinguishable$/.test(low)),
    )) ||
  (verb !== undefined &&
    likening.has(verb.lemma) &&
    (!imitating.has(verb.lemma) ||
      verb.passive ||
      (rolesOf(objects[0], passage)[0] ?? []).some(({ type }) => type === "disease")));

const mayBeDisease = ({ type }: Role): boolean => type === undefined || type === "symptom" || type === "risk";

/** What is called after the article's subject is one of its kinds or consequences. */
const isOther = ({ entity, implied }: Role, { grounding: { registry, subject } }: Passage): boolean =>
  !implied && !registry.isSubject(entity) && !registry.isForm(entity) && !entity.startsWith(`${subject}-`);
