import type { Clause } from "../../language/clause";

const giving = /^(give|add|take|use|prescribe|administer)$/;

/** "Mesna is given alongside *to prevent the cystitis*": what is given does it, though nothing is known of it, and not what the entry is about. */
export const isGivenToo = ({ link, governor, subject }: Clause): boolean =>
  link === "infinitive" &&
  subject !== undefined &&
  subject === governor?.subject &&
  governor.verb?.passive === true &&
  giving.test(governor.verb.lemma);
