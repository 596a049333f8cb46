import type { Clause } from "../../../language/clause";
import type { Polarity } from "../../../model/relation";
import { certaintyOf, denies, doubts } from "../../certainty";
import { type Draft, link } from "../../link/link";
import { newMemo, type Passage } from "../../passage";
import { atNeedle } from "../../roles/at-needle";
import { definedBy } from "../../roles/defined-by";
import { isMereSequence } from "../../roles/is-mere-sequence";
import { reportedOf } from "../../roles/of-treatment";
import { nonEmpty, ofTypes, type Role, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import type { Rule } from "../../rule";
import { isExistential } from "../noun-cue/what-is-said";
import { behindArrow } from "./behind-arrow";
import { exists } from "./exists";
import { followedBy } from "./followed-by";
import { gapped } from "./gapped";
import { keptOff } from "./kept-off";
import { mayOccur } from "./may-occur";
import { isBesideDisease, saysOnlyThat, tellsShare } from "./says-only-that";
import { sourcesOf } from "./sources-of";

/** Verbs that say that something brought it about. */
const resulting = new Set(["follow", "result", "ensue", "develop", "arise", "occur", "worsen"]);
/** Those of them that may just as well say that it is there. */
const appearing = new Set(["occur", "develop", "arise"]);

/**
 * A clause that only says that something occurs: "bruising is common", "weight loss can follow", "PML is very rare". In an entry about a treatment it is
 * a side effect, behind a cause its consequence, elsewhere a sign of the disease.
 */
export const occurrence: Rule = {
  name: "occurrence",
  read(passage) {
    const { clause } = passage;
    if (clause.link === "→" && clause.subject && !clause.verb) return behindArrow(clause, passage);
    if (clause.objects.length > 0 && isExistential(clause, passage)) return exists(passage);
    const parts = gapped(clause, passage);
    if (parts.length > 0)
      return parts.flatMap((part) => {
        const drafts = occurrence.read({ ...passage, clause: part, memo: newMemo() });
        return part.adverbs.includes("less") ? drafts.map((draft) => ({ ...draft, qualifiers: {} })) : drafts;
      });
    const next = followedBy(clause);
    if (next) return occurrence.read({ ...passage, clause: next, memo: newMemo() });
    if (!clause.verb || !clause.subject || clause.objects.length > 0 || isFromWhich(clause, passage)) return [];
    if (isForGiving(clause) || isWithoutTreatment(clause, passage)) return [];
    return saysOnlyThat(clause, passage) ? occurs(clause, passage) : [];
  },
};

/** "Without X, Y recurs": that is no effect of X. */
const isWithoutTreatment = ({ complements }: Clause, passage: Passage): boolean =>
  complements.some(
    ({ preposition, group }) =>
      preposition === "without" && ofTypes(rolesOf(group, passage).flat(), "treatment", "gene", "pathway").length > 0,
  );

/** "X is required when Y develops": for that, and not with that for an effect. */
const isForGiving = ({ link: how, governor }: Clause): boolean =>
  /^(if|when|whenever|once|where)$/.test(how) &&
  governor?.verb?.passive === true &&
  /^(give|start|require|need|consider|use|add|begin|try|offer|recommend|indicate|introduce)$/.test(governor.verb.lemma);

/** "… the nodule from which seizures start" tells of the nodule. */
const isFromWhich = ({ subject }: Clause, { analysis: { words } }: Passage): boolean => {
  const from = subject?.members[0]?.from ?? 0;
  return words[from - 1]?.low === "which" && /^(from|in|through|by)$/.test(words[from - 2]?.low ?? "");
};

function occurs(clause: Clause, passage: Passage): readonly Draft[] {
  const lemma = clause.verb?.lemma ?? "";
  const occurring = nonEmpty(
    rolesOf(clause.subject, passage).map((roles) =>
      atNeedle(roles, passage).filter((role) => mayOccur(role, clause, passage)),
    ),
  );
  if (occurring.length === 0 || isBesideDisease(clause, passage)) return [];
  if (passage.place.section === "complications") settleAsRisks(occurring.flat(), passage);
  const isOutcome = (isConsequence(clause, lemma, passage) && !isOwnSentence(passage)) || clause.link === "so";
  if (!isOutcome && isOfAnother(clause, passage)) return [];
  const reported = reportedOf(clause, passage);
  if (reported.length > 0)
    return link("cause", [reported], occurring, passage, `occurrence:${lemma}`, certaintyOf(clause, passage));
  const finders = finding(passage);
  if (finders.length > 0)
    return polarityOf(clause, passage) === "negated"
      ? []
      : link("detect", [finders], occurring, passage, `occurrence:${lemma}`, certaintyOf(clause, passage));
  const kept = keptOff(clause, occurring, passage);
  if (kept.length > 0) return kept;
  const from = sourcesOf(isOutcome, occurring.flat(), passage);
  // "X is common; seizures occur as well": what occurs in a disease is a sign of it.
  const isShown =
    (appearing.has(lemma) || passage.place.section === "complications") &&
    from[0]?.every(({ type }) => type === "disease") === true;
  const isEffect = (isOutcome && !isShown) || passage.heads.some(({ type }) => type === "treatment");
  const polarity = polarityOf(clause, passage);
  // Cells that are not there are not what the disease does not lead to.
  const said = polarity === "negated" ? readingsOfTypes(occurring, "symptom", "risk", "disease") : occurring;
  return link(isEffect ? "cause" : "show", from, said, passage, `occurrence:${lemma}`, {
    ...certaintyOf(clause, passage),
    polarity,
  });
}

/** "Neurological symptoms: seizures occur": these are such, and do not come of them. */
const areSigns =
  /-(symptom|sign|problem|feature|complaint|manifestation|involvement|disease|disorder|illness|cancer|tumor)$/;

/** "Fatigue follows" is of what was spoken of last; "mood changes may also occur" only where that is no other sign. */
function isConsequence(clause: Clause, lemma: string, passage: Passage): boolean {
  const { heads, discourse } = passage;
  if (!resulting.has(lemma)) return false;
  if (lemma === "follow" && clause.continues && isMereSequence(clause.continues)) return false;
  // "Arthritis occurs in nine out of ten": of those who are ill.
  if (appearing.has(lemma) && ofTypes(heads, "treatment").length === 0 && tellsShare(clause, passage)) return false;
  if (heads.length > 0 && appearing.has(lemma) && heads.every(({ entity }) => areSigns.test(entity))) return false;
  return !appearing.has(lemma) || heads.length > 0 || ofTypes(discourse.recent, "symptom", "risk").length === 0;
}

/** "Tremor and stiffness begin early; falls follow" under the signs: the entry has no head, but opens with what its sentence is about. */
const isOwnSentence = ({ place: { item, section }, analysis: { clauses } }: Passage): boolean =>
  section === "symptoms" && item.head === undefined && !(item.entry && clauses[0]?.verb === undefined);

/** "Jaundice is common in hepatitis", "hepatitis, in which jaundice is common" say nothing of another disease. */
function isOfAnother({ complements, antecedent, governor }: Clause, passage: Passage): boolean {
  const groups = complements.filter(({ preposition }) => preposition === "in").map(({ group }) => group);
  // "X is a disease in which Y occurs": it does so in X.
  const defined = antecedent && governor && definedBy(antecedent, governor);
  if (defined) {
    const named = rolesOf(defined, passage)[0] ?? [];
    if (named.every(({ type }) => type === undefined)) return true;
    groups.push(defined);
  }
  const where = [...groups, ...(antecedent && !defined ? [antecedent] : [])].flatMap(
    (group) => rolesOf(group, passage)[0] ?? [],
  );
  const diseases = ofTypes(where, "disease");
  const { topic, grounding } = passage;
  const isOwn = ({ entity }: Role) => entity === topic.entity || grounding.registry.isSubject(entity);
  return diseases.length > 0 && !diseases.some(isOwn);
}

/** Among complications, what is no symptom by its own entry is a risk. */
function settleAsRisks(roles: readonly Role[], { grounding: { registry } }: Passage): void {
  for (const { entity } of ofTypes(roles, "symptom"))
    if (registry.mayTurn(entity, "risk")) registry.settleType(entity, "risk");
}

/** The adjectives that say how often may deny or doubt it altogether: "is absent", "is unproven". */
function polarityOf(clause: Clause, passage: Passage): Polarity {
  const { polarity } = certaintyOf(clause, passage);
  if (denies(clause, passage)) return "negated";
  return doubts(clause, passage) && polarity === "asserted" ? "uncertain" : polarity;
}

/** In an entry on a test what is there is what it finds. */
const finding = ({ place: { section }, heads, clause: { link: how, subject } }: Passage): readonly Role[] =>
  section === "tests" &&
  /^(main|because|since|as)$/.test(how) &&
  heads.every(({ type }) => type === "test") &&
  subject?.members.every(({ pronoun }) => !pronoun)
    ? heads
    : [];
