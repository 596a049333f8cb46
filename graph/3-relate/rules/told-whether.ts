import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import type { Frame } from "../../lexicon/frames";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { bodilySigns } from "../roles/bodily-signs";
import { prescribed } from "../roles/prescribed";
import { type Alternatives, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { isAboutPeople } from "../roles/taken";
import type { Rule } from "../rule";

const telling = new Set(
  "tell show reveal determine establish check assess see indicate ensure confirm find_out".split(" "),
);
const whether = /^(whether|if|that)$/;
const having = /^(have|inherit|carry)$/;
/** What is asked of a finding that is there: how far it has gone. */
const going =
  /^(be|advance|progress|go|develop|spread|affect|damage|involve|occur|recur|happen|come|start|begin|last|reach)$/;

/** "Y tells whether X is present", "shows how far X has advanced", "tells whether the child has X", "checks that there is no X". */
export const toldWhether: Rule = {
  name: "told-whether",
  verbs: telling,
  read(passage) {
    const { clause, heads, analysis } = passage;
    const { verb } = clause;
    if (!verb || verb.passive || verb.negated || !telling.has(verb.lemma)) return [];
    const { clauses, words } = analysis;
    const next = clauses[clauses.indexOf(clause) + 1];
    const opening = words[verb.to]?.low ?? "";
    if (!next?.verb || !(whether.test(opening) || opening === "how")) return [];
    const own = ofTypes(heads, "test");
    const done = ofTypes(prescribed(clause, passage)?.[0] ?? [], "test");
    const named = clause.subject ? ofTypes(rolesOf(clause.subject, passage)[0] ?? [], "test") : own;
    const tests = done.length > 0 ? done : named;
    if (tests.length === 0) return [];
    if (opening === "how") return found("detect", tests, howFar(next, passage), passage);
    return next.verb.lemma === "be" ? isThere(next, tests, passage) : ofSomebody(next, tests, passage);
  },
};

const found = (frame: Frame, tests: readonly Role[], named: Alternatives, passage: Passage): readonly Draft[] =>
  link(frame, [tests], named, passage, toldWhether.name, certaintyOf(passage.clause, passage));

/** "How far the fibrosis has gone", "how often attacks occur", "how much the spleen is enlarged". */
function howFar(next: Clause, passage: Passage): Alternatives {
  const named = going.test(next.verb?.lemma ?? "") ? findings(next.subject, passage) : [];
  const signs = named.length > 0 ? [] : bodilySigns(next, passage);
  return signs.length > 0 ? [signs] : named;
}

const findings = (group: Group | undefined, passage: Passage): Alternatives =>
  readingsOfTypes(rolesOf(group, passage), "symptom", "disease", "risk", "mechanism");

/** "X is present", "there is no X". */
function isThere(next: Clause, tests: readonly Role[], passage: Passage): readonly Draft[] {
  const [first] = next.subject?.members ?? [];
  const isExistential = first !== undefined && passage.analysis.words[first.head]?.low === "there";
  const group = isExistential ? next.objects[0] : next.subject;
  const isNone = isExistential && group?.members.every(({ determiner }) => determiner === "no");
  if (!isExistential && !adjectiveWords(next, passage.analysis).includes("present")) return [];
  return found(isNone ? "exclude" : "detect", tests, findings(group, passage), passage);
}

/** "The unborn child has X", "you have X", "the baby is affected". */
function ofSomebody({ verb, subject, objects }: Clause, tests: readonly Role[], passage: Passage): readonly Draft[] {
  const isPerson = subject?.members.every((member) => isAboutPeople(member, passage)) === true;
  if (!verb || !isPerson || verb.negated) return [];
  if (verb.passive) return verb.lemma === "affect" ? found("detect", tests, [[passage.topic]], passage) : [];
  if (!having.test(verb.lemma)) return [];
  return found("detect", tests, readingsOfTypes(rolesOf(objects[0], passage), "disease", "gene", "symptom"), passage);
}
