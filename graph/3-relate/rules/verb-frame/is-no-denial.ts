import type { Clause } from "../../../language/clause";
import type { VerbGroup } from "../../../language/phrases";
import type { Word } from "../../../language/word";
import { personNouns, sufferers } from "../../../lexicon/head-nouns";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";

/** Whether a clause denies its verb and yet not that the one thing acts on the other. */
export const isNoDenial = (clause: Clause, passage: Passage): boolean =>
  isPartialDenial(clause, passage) || isNoNeed(clause, passage) || missesSome(clause, passage);

/** "The test misses many cases": the others it finds. */
const missesSome = ({ verb, objects }: Clause, { analysis }: Passage): boolean =>
  (verb?.lemma === "miss" || verb?.lemma === "overlook") &&
  objects[0]?.members.every((member) => member.pronoun || personNouns.has(headNoun(member, analysis))) === true;

/** "Some people do not respond to X", "disease that does not respond to X" is no denial that it works. */
const isPartialDenial = ({ verb, subject, link: how }: Clause, { analysis }: Passage): boolean =>
  verb?.negated === true &&
  ((how === "relative" && /^(respond|benefit|improve)$/.test(verb.lemma)) ||
    subject?.members.every(
      (member) =>
        sufferers.has(headNoun(member, analysis)) &&
        analysis.words.slice(Math.max(0, member.from - 1), member.head).some(({ low }) => partial.test(low)),
    ) === true);

/** That a treatment is not required, or should not be given, is no denial that it works. */
const isNoNeed = ({ verb }: Clause, { analysis: { words } }: Passage): boolean =>
  (isNotTo(verb, words) && verb?.passive === true) ||
  (verb?.negated === true &&
    (/^(need|require|demand)$/.test(verb.lemma) ||
      (/^(treat|use|give|prescribe|take|employ)$/.test(verb.lemma) &&
        words.slice(verb.from, verb.to).some(({ low }) => /^(should|must|shouldn't)$/.test(low)))));

/** "Not to be given in X". */
const isNotTo = (verb: VerbGroup | undefined, words: readonly Word[]): boolean =>
  verb?.form === "infinitive" &&
  words.slice(Math.max(0, verb.from - 2), verb.from + 1).some(({ tag }) => tag === "not");

const partial = /^(some|other|many|few|several|certain|not)$/;
