import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun, isPersonal } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

/** What people do with what they are given, and what is done for them with it. */
const receiving: ReadonlySet<string> = new Set("have receive take get need require undergo".split(" "));
const handing: ReadonlySet<string> = new Set("give offer prescribe".split(" "));
/** What those who treat them do with it. */
const prescribing: ReadonlySet<string> = new Set("use give prescribe offer recommend try suggest choose".split(" "));
const wakening: ReadonlySet<string> = new Set([...receiving, ...handing, ...prescribing]);
const everybody = /^(everyone|everybody|most|many|some|all)$/;
const reader = /^you$/;
const clinician = /^(doctor|physician|clinician|specialist|gp|consultant|team|nurse)$/;
/** Prepositions behind which stands what for. */
const aims = /^(of|for|in|against|as|to)$/;
const mainOnly: ReadonlySet<string> = new Set(["main"]);
/** Clauses that say what for. */
const aiming = /^(infinitive|if|when|once|for|gerund)$/;

/** "Nearly everyone has X and Y", "you may be given X", "doctors often prescribe X": where treatment is told of and nothing else said, for the disease. */
export const handedOut: Rule = {
  name: "handed-out",
  verbs: wakening,
  links: mainOnly,
  read(passage) {
    const { clause, place, heads, topic } = passage;
    const { section } = place;
    if (clause.link !== "main" || heads.length > 0 || (section !== "principles" && !isTreatmentSection(section)))
      return [];
    if (clause.verb?.negated || hasAim(clause, passage)) return [];
    const given = handedIn(clause, passage).filter(({ implied, entity }) => !implied && !/vaccin/.test(entity));
    return given.length === 0
      ? []
      : link("treat", [given], [[topic]], passage, handedOut.name, certaintyOf(clause, passage));
  },
};

const hasAim = (clause: Clause, { analysis }: Passage): boolean =>
  [clause, ...clause.objects.flatMap(({ members }) => members)].some(({ complements }) =>
    complements.some(({ preposition }) => aims.test(preposition)),
  ) || analysis.clauses.some(({ governor, link: how }) => governor === clause && aiming.test(how));

/** What the clause says is given. */
function handedIn({ subject, verb, objects }: Clause, passage: Passage): readonly Role[] {
  if (!verb || !subject) return [];
  const isGiven = verb.passive
    ? handing.has(verb.lemma) && arePatients(subject, passage)
    : (receiving.has(verb.lemma) && arePatients(subject, passage)) ||
      (prescribing.has(verb.lemma) && areClinicians(subject, passage));
  return isGiven ? objects.flatMap((group) => ofTypes(rolesOf(group, passage)[0] ?? [], "treatment")) : [];
}

const arePatients = ({ members }: Group, { analysis }: Passage): boolean =>
  members.every(
    (member) =>
      isPersonal(member, analysis) ||
      everybody.test(headNoun(member, analysis)) ||
      reader.test(analysis.words[member.head]?.low ?? ""),
  );

const areClinicians = ({ members }: Group, { analysis }: Passage): boolean =>
  members.every((member) => clinician.test(headNoun(member, analysis)));
