import type { Clause } from "../../language/clause";

const coming = /^(occur|come|appear|begin|start|develop|set in)$/;

/** "Fever, rash and pallor occur together, and X follows", "fever comes first, followed by X": later, and not because of them. */
export const isMereSequence = ({ verb, subject, adverbs }: Clause): boolean =>
  subject !== undefined &&
  coming.test(verb?.lemma ?? "") &&
  (subject.members.length > 1 || adverbs.some((adverb) => /^(first|early|at first|initially)$/.test(adverb)));
