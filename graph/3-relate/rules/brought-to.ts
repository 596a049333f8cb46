import type { Clause } from "../../language/clause";
import type { Frame } from "../../lexicon/frames";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { bodilySigns } from "../roles/bodily-signs";
import { bracketTold } from "../roles/bracket-told";
import { nonEmpty, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import { toldState } from "../roles/told-state";
import type { Rule } from "../rule";

/** Verbs with an object and "to" that say what is brought to what. */
const causing = /^(cause|drive|force|lead|stimulate|prompt|allow|enable|permit|induce|trigger|encourage|push|spur)$/;
/** Those that say that more of it comes. */
const spurring = /^(drive|stimulate|encourage|spur|prompt)$/;
/** Verbs with an object and a bare verb. */
const making = /^(make|let|help)$/;
/** What may be made, formed and let out. */
const yielding = /^(make|produce|form|release|secrete|develop|grow|lay down|spill|leak)$/;

/**
 * What is brought to do something: "the defect causes copper to build up", "histamine makes vessels leak", "this lets the virus persist". What is
 * brought about is what that tells, and neither the thing nor the doing alone.
 */
export const broughtTo: Rule = {
  name: "brought-to",
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    const by = bringerOf(clause);
    return by?.verb ? brings(by, clause, passage) : [];
  },
};

/** The clause whose verb brings about what this one says. */
function bringerOf({ link: how, verb, governor, continues, subject }: Clause): Clause | undefined {
  if (!verb) return undefined;
  if (how === "infinitive" && governor?.verb && causing.test(governor.verb.lemma) && !governor.verb.passive)
    return governor.objects.length > 0 ? governor : undefined;
  const isBare =
    continues?.verb !== undefined &&
    making.test(continues.verb.lemma) &&
    !continues.verb.passive &&
    continues.objects.length === 0 &&
    subject?.members[0]?.from === continues.verb.to;
  return isBare ? continues : undefined;
}

function brings(by: Clause, clause: Clause, passage: Passage): readonly Draft[] {
  const lemma = by.verb?.lemma ?? "";
  const doer = clause.link === "infinitive" ? by.objects[0] : clause.subject;
  if (!doer) return [];
  const effects = doneBy({ ...clause, subject: doer }, passage);
  if (effects.length === 0) return [];
  const frame: Frame = spurring.test(lemma) ? "promote" : "cause";
  const agents = nonEmpty(
    subjectRoles(by, frame, passage, false).map((roles) =>
      roles.filter(({ type }) => type !== "treatment" && type !== "test"),
    ),
  );
  return link(frame, agents, [effects], passage, `${broughtTo.name}:${lemma}`, certaintyOf(by, passage));
}

function doneBy(clause: Clause, passage: Passage): readonly Role[] {
  const bracketed = bracketTold(clause, passage);
  if (bracketed.length > 0) return bracketed;
  const signs = bodilySigns(clause, passage);
  if (signs.length > 0) return signs;
  const told = toldState(clause, passage);
  if (told !== undefined) return told;
  const { verb, objects, subject } = clause;
  if (verb && !verb.negated && yielding.test(verb.lemma))
    return ofTypes(
      rolesOf(objects[0] ?? subject, passage)[0] ?? [],
      "symptom",
      "risk",
      "disease",
      "mechanism",
      "pathway",
    );
  return [];
}
