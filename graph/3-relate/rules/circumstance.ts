import { type Clause, only } from "../../language/clause";
import { deviations } from "../../lexicon/head-nouns";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf, denies } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { definedBy } from "../roles/defined-by";
import { isPersonal } from "../roles/head-noun";
import { processTold } from "../roles/process-told";
import { type Alternatives, nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { stateOf } from "../roles/state-of";
import { toldState } from "../roles/told-state";
import type { Rule } from "../rule";

/** Verbs that only say that there is a symptom: "pallor occurs when …". */
const happening = new Set(["be", "occur", "appear"]);

/** "If X persists, Y develops". */
const lasting = new Set(["persist", "continue", "last", "recur", "remain", "worsen"]);
const ensuing = new Set(["develop", "follow", "ensue", "result", "arise"]);

/**
 * What happens when or where something else does: "pallor when hemolysis sets in" makes hemolysis the cause; "a syndrome in which antibodies are low"
 * makes low antibodies its sign.
 */
export const circumstance: Rule = {
  name: "circumstance",
  links: new Set(["because", "since", "as", "when", "where", "once", "if", "in which", "relative"]),
  read(passage) {
    const { clause } = passage;
    if (reasons.has(clause.link) && isOnTroubles(passage)) {
      const why = reason(clause, passage);
      if (why.length > 0) return why;
    }
    if (clause.link === "when" || clause.link === "once") return whenever(clause, passage);
    if (clause.link === "if" && lasting.has(clause.verb?.lemma ?? "")) return whenever(clause, passage);
    const saysWhere =
      clause.link === "in which" ||
      (clause.link === "relative" && clause.antecedent && clause.subject !== clause.antecedent);
    return saysWhere ? inWhich(clause, passage) : [];
  },
};

const reasons: ReadonlySet<string> = new Set(["because", "since", "as", "when", "where"]);

/** Sections whose entries open with what goes wrong. */
const isOnTroubles = ({ place: { section, item } }: Passage): boolean =>
  (section === "symptoms" || section === "complications") && item.entry;

/** "Bruising, as platelets are low", "slow growth, because thyroxine is lacking": the state that is told brings about what the entry opens with. */
function reason(clause: Clause, passage: Passage): readonly Draft[] {
  const { governor, verb } = clause;
  if (!governor || !verb || (governor.verb && governor.verb.lemma !== "be")) return [];
  const { heads } = passage;
  const effects = nonEmpty([
    ofTypes(heads.length > 0 ? heads : (rolesOf(governor.subject, passage)[0] ?? []), "symptom", "risk"),
  ]);
  const told = ofTypes(toldState(clause, passage) ?? [], "symptom", "risk", "mechanism");
  const causes = told.filter(({ entity }) => !effects[0]?.some((role) => role.entity === entity));
  const { polarity, qualifiers } = certaintyOf(clause, passage);
  // What is lacking is told as a lack, and that is not denied.
  const certainty = { polarity: polarity === "negated" ? "asserted" : polarity, qualifiers } as const;
  return link("cause", nonEmpty([causes]), effects, passage, "circumstance:reason", certainty);
}

function whenever(clause: Clause, passage: Passage): readonly Draft[] {
  const { governor, verb, subject } = clause;
  if (!verb || !subject || clause.objects.length > 0 || !governor || verb.passive) return [];
  const shown = whatHappens(governor, passage);
  const isMore = clause.link === "if" && ensuing.has(governor.verb?.lemma ?? "");
  if (governor.verb && !isMore && !happening.has(governor.verb.lemma) && !ensues(clause, governor, passage)) return [];
  const deviates = adjectiveWords(clause, passage.analysis).some((word) => deviations.has(word));
  const causes = deviates ? nonEmpty([stateOf(clause, passage)]) : rolesOf(subject, passage);
  const effects = readingsOfTypes(shown, "symptom", "risk");
  return link("cause", causes, effects, passage, "circumstance:when", certaintyOf(clause, passage));
}

/** "Once cirrhosis is present, cancer may develop." */
const ensues = ({ verb, link: how }: Clause, governor: Clause, passage: Passage): boolean =>
  how === "once" &&
  ensuing.has(governor.verb?.lemma ?? "") &&
  (/^(develop|set in|appear|occur|establish|form)$/.test(verb?.lemma ?? "") ||
    adjectiveWords(passage.clause, passage.analysis).some((word) => /^(present|established|there)$/.test(word)));

/** What the governing clause says that there is; a fragment behind a head is about the head. */
function whatHappens({ verb, objects, subject }: Clause, passage: Passage): Alternatives {
  if (verb) return rolesOf(objects[0] ?? subject, passage);
  return passage.heads.length > 0 ? [passage.heads] : rolesOf(subject, passage);
}

function inWhich(clause: Clause, passage: Passage): readonly Draft[] {
  const { antecedent, governor } = clause;
  // "Patients whose X …" are some of them, and "it is frequent where X is" tells of places.
  if (antecedent?.members.every((member) => member.pronoun || isPersonal(member, passage.analysis))) return [];
  const defined = antecedent && governor && definedBy(antecedent, governor);
  const diseases = readingsOfTypes(rolesOf(defined ?? antecedent, passage), "disease");
  if (diseases.length === 0 || !clause.subject) return [];
  const process = defined ? ofTypes(processTold(clause, passage), "mechanism") : [];
  if (process.length > 0)
    return link("cause", [process], diseases, passage, "circumstance:process", certaintyOf(clause, passage));
  if (clause.objects.length > 0) return toldOf(clause, diseases, passage);
  if (clause.verb?.lemma === "become") return [];
  if (isOnlyPlace(clause, passage)) return [];
  const certainty = certaintyOf(clause, passage);
  const genes = genesIn(clause, passage);
  if (genes.length > 0) return link("cause", [genes], diseases, passage, "circumstance:in-which", certainty);
  // "… in which the multimers are absent": what is not there is no sign.
  if (denies(clause, passage) && clause.verb?.negated === false) return [];
  const shown = readingsOfTypes(rolesOf(clause.subject, passage), "symptom", "mechanism", "risk");
  return link("show", diseases, shown, passage, "circumstance:in-which", certainty);
}

/** "A disease in which the gland makes too much of X" shows raised X. */
function toldOf(clause: Clause, diseases: Alternatives, passage: Passage): readonly Draft[] {
  const told = ofTypes(toldState(clause, passage) ?? [], "symptom");
  return told.length > 0
    ? link("show", diseases, [told], passage, "circumstance:in-which", certaintyOf(clause, passage))
    : [];
}

/** "It is frequent where malaria is", "avoided where a stricture is suspected", "whose injury does not heal": where, when, and some of those who are ill. */
const isOnlyPlace = ({ verb, subject }: Clause, { analysis: { words } }: Passage): boolean => {
  const from = subject?.members[0]?.from ?? 0;
  if (words[from]?.low === "whose" || words[from - 1]?.low === "whose") return verb?.negated === true;
  const at = words.slice(0, from).findLastIndex(({ tag }) => tag === "relative");
  const before = words.slice(0, at).findLast(({ tag }) => tag !== "mark");
  return words[at]?.low === "where" && (verb?.lemma === "suspect" || before?.tag !== "noun");
};

/** "… in which copies of HBA1 are missing". */
const genesIn = (clause: Clause, passage: Passage): readonly Role[] =>
  ofTypes(
    (clause.subject?.members ?? []).flatMap((member) => [
      ...(rolesOf(only(member), passage)[0] ?? []),
      ...(rolesOf(member.of, passage)[0] ?? []),
    ]),
    "gene",
  );
