import type { Clause } from "../../../language/clause";
import type { NounPhrase } from "../../../language/phrases";
import type { Passage } from "../../passage";
import { isPersonal } from "../../roles/head-noun";

/** Whether a clause tells only who does or does not become aware of something. */
export function isUnnoticed(
  { verb, link, objects, complements }: Clause,
  who: NounPhrase,
  { analysis }: Passage,
): boolean {
  switch (verb?.lemma) {
    // "A sign that patients have not noticed", "parents notice it".
    case "notice":
      return (
        (link === "relative" && isPersonal(who, analysis)) || areAll(objects[0]?.members, ({ pronoun }) => pronoun)
      );
    // "Deletions may escape it".
    case "escape":
    case "elude":
    case "evade":
      return areAll(objects[0]?.members, ({ pronoun }) => pronoun);
    // "Broken bones raise this suspicion".
    case "raise":
      return (
        complements.length === 0 &&
        areAll(objects[0]?.members, ({ head, of }) => !of && doubts.test(analysis.words[head]?.low ?? ""))
      );
    default:
      return false;
  }
}

const doubts = /^(suspicion|doubt|question)s?$/;

const areAll = (members: readonly NounPhrase[] | undefined, test: (member: NounPhrase) => boolean): boolean =>
  members?.every(test) === true;
