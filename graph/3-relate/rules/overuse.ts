import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import type { EntityType } from "../../model/entity";
import { certaintyOf } from "../certainty";
import { verbCuesOf } from "../cue-index";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";
import { gerundOf } from "./avoidance/partners";

const harmful: ReadonlySet<EntityType> = new Set(["symptom", "risk", "disease"]);
const amounts = /^(dose|dosage|overdose|excess|overuse|amount|use)$/;
/** What is done with a treatment, and how it goes wrong. */
const doings = /^(correction|infusion|injection|administration|withdrawal|replacement|dosing|lowering|rise|reduction)$/;
const hasty = /^(rapid|fast|quick|hasty|sudden|abrupt|excessive|swift|large|rapidly|quickly)$/;
const shunning = /^(avoid|discourage|contraindicate|forbid|stop|withhold|abandon|drop)$/;
const adding = new Set(["add", "invite", "deepen", "spread", "bring", "blunt"]);

/** What a treatment does by how much of it is taken, or for which it is left out: "taking too much leads to Y", "high doses may increase Y", "X is avoided, as it adds Y". */
export const overuse: Rule = {
  name: "overuse",
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    const { verb } = clause;
    if (!verb || verb.passive || !clause.subject) return [];
    const avoided = shunnedFor(clause, passage);
    if (avoided.length > 0) return join(avoided, clause.objects, passage);
    const harmed = harmedBy(clause);
    if (harmed.length === 0 || !isAmount(clause, passage)) return [];
    const { heads, discourse } = passage;
    const spoken = ofTypes(heads.length > 0 ? heads : discourse.recent, "treatment");
    return spoken.length === 1 ? join(spoken, harmed, passage) : [];
  },
};

const join = (treatments: readonly Role[], groups: readonly Group[], passage: Passage): readonly Draft[] =>
  groups.flatMap((group) =>
    link(
      "cause",
      [treatments],
      rolesOf(group, passage).filter((roles) => roles.every(({ type }) => type !== undefined && harmful.has(type))),
      passage,
      overuse.name,
      certaintyOf(passage.clause, passage),
    ),
  );

/** What stands behind a verb of harm: "causes Y", "leads to Y". */
function harmedBy({ verb, objects, complements }: Clause): readonly Group[] {
  const harms = (lemma: string) => verbCuesOf(lemma).some(({ frame }) => /^(cause|trigger|raise)$/.test(frame));
  const lemma = verb?.lemma ?? "";
  const behind = complements
    .filter(({ preposition }) => /^(to|in|on)$/.test(preposition) && harms(`${lemma} ${preposition}`))
    .map(({ group }) => group);
  return behind.length > 0 ? behind : harms(lemma) ? objects : [];
}

/** "Taking too much", "high doses": of what is spoken of. */
function isAmount(clause: Clause, passage: Passage): boolean {
  const gerund = gerundOf(clause, passage);
  if (gerund)
    return /^(take|use|inject|swallow|overuse)$/.test(gerund.verb?.lemma ?? "") && gerund.objects.length === 0;
  if (isHasty(clause, passage)) return true;
  return (
    clause.subject?.members.every(
      (member) => !member.of && member.complements.length === 0 && amounts.test(headNoun(member, passage.analysis)),
    ) === true
  );
}

/** "Too rapid correction", "correction that is too fast": of what heads the entry. */
const isHasty = ({ subject, verb }: Clause, { analysis, heads }: Passage): boolean =>
  heads.length === 1 &&
  subject?.members.length === 1 &&
  subject.members.every(
    (member) =>
      doings.test(headNoun(member, analysis)) &&
      analysis.words.slice(member.from, verb?.from).some(({ low }) => hasty.test(low)),
  );

/** "X is avoided, as it adds Y": what is left out because of what it does. */
function shunnedFor({ link: how, governor, verb, subject }: Clause, passage: Passage): readonly Role[] {
  const above = governor?.verb;
  const isReason = /^(because|since|as)$/.test(how) && subject?.members.every(({ pronoun }) => pronoun) === true;
  if (!isReason || !above || above.negated || verb?.negated || !shunning.test(above.lemma)) return [];
  const isHarm =
    adding.has(verb?.lemma ?? "") || verbCuesOf(verb?.lemma ?? "").some(({ frame }) => frame === "trigger");
  return isHarm
    ? ofTypes(rolesOf(above.passive ? governor.subject : governor.objects[0], passage)[0] ?? [], "treatment")
    : [];
}
