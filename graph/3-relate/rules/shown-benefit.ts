import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { wordList } from "../../language/word-list";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Certainty, Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

const showing = /^(show|find|prove|demonstrate|establish|see|report|reveal|suggest|detect|confirm)$/;
const good = /^(benefit|advantage|improvement|efficacy|effectiveness|help)$/;
const where = /^(in|for|against|on)$/;
const lacking = /^(no|little|any)$/;

/** Whether a treatment was found to do good, told by the noun: "trials failed to show a benefit of X in Y", under the name of X "no benefit has been shown against Y". */
export const shownBenefit: Rule = {
  name: "shown-benefit",
  words: wordList("benefit advantage improvement efficacy effectiveness help"),
  read(passage) {
    const { clause, place, heads } = passage;
    const { verb } = clause;
    if (!verb || !showing.test(verb.lemma)) return [];
    if (!isTreatmentSection(place.section) && place.section !== "principles") return [];
    const told = verb.passive ? clause.subject : clause.objects[0];
    const [phrase, ...others] = told?.members ?? [];
    if (!phrase || others.length > 0 || !good.test(headNoun(phrase, passage.analysis))) return [];
    const treatments = treatmentsOf(phrase, clause, passage);
    if (treatments.length === 0) return [];
    const behind = [...phrase.complements, ...(phrase.of?.members ?? []).flatMap((member) => member.complements)]
      .concat(clause.complements)
      .filter(({ preposition }) => where.test(preposition));
    const patients = readingsOfTypes(
      behind.flatMap(({ group }) => rolesOf(group, passage)),
      "symptom",
      "disease",
      "risk",
    );
    const own = nonEmpty([ofTypes(heads, "symptom", "disease"), [passage.topic]]);
    const certainty = certaintyWith(phrase, clause, passage);
    const aims = behind.length > 0 ? patients : certainty.polarity === "negated" ? own : [];
    return link("treat", [treatments], aims, passage, shownBenefit.name, certainty);
  },
};

/** "A benefit of X"; else what heads the entry, or what shows it. */
function treatmentsOf({ of }: NounPhrase, { subject, verb }: Clause, passage: Passage): readonly Role[] {
  const named = ofTypes(rolesOf(of, passage)[0] ?? [], "treatment");
  if (named.length > 0 || of) return named;
  const own = verb?.passive ? [] : ofTypes(rolesOf(subject, passage)[0] ?? [], "treatment");
  return own.length > 0 ? own : ofTypes(passage.heads, "treatment");
}

/** "No benefit": the noun denies what the verb says, unless that is denied already. */
function certaintyWith(phrase: NounPhrase, clause: Clause, passage: Passage): Certainty {
  const certainty = certaintyOf(clause, passage);
  return phrase.determiner !== undefined && lacking.test(phrase.determiner)
    ? { ...certainty, polarity: "negated" }
    : certainty;
}
