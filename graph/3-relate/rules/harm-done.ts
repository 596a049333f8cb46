import type { Clause } from "../../language/clause";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { findingOf, harmsBy } from "../roles/changed-finding";
import { ofTypes } from "../roles/role";
import type { Rule } from "../rule";

const harming = new Set(
  "damage harm injure impair affect suppress weaken inflame irritate reactivate delay scar".split(" "),
);
/** What is done to a measure may just as well be meant to be done. */
const changing = new Set("raise lower reduce increase decrease elevate".split(" "));

/** In an entry on a treatment, what it does to the body in the passive: "hearing may be impaired", "hepatitis B can be reactivated". */
export const harmDone: Rule = {
  name: "harm-done",
  read(passage) {
    const { clause, heads } = passage;
    const { verb, subject } = clause;
    if (!verb?.passive || verb.negated || !subject || clause.link === "relative") return [];
    if (!harming.has(verb.lemma) && !(changing.has(verb.lemma) && isPossible(clause, passage))) return [];
    const treatments = ofTypes(heads, "treatment");
    if (
      treatments.length === 0 ||
      clause.complements.some(({ preposition }) => /^(by|with|in|if|when)$/.test(preposition))
    )
      return [];
    const harms = subject.members.flatMap((member) => findingOf(member, harmsBy(verb.lemma), passage));
    return link("cause", [treatments], [harms], passage, harmDone.name, certaintyOf(clause, passage));
  },
};

const isPossible = ({ verb }: Clause, { analysis: { words } }: Passage): boolean =>
  words.slice(verb?.from, verb?.to).some(({ tag }) => tag === "modal");
