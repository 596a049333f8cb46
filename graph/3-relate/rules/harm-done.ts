import type { Clause } from "../../language/clause";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { changedFinding, type Form, harmsBy, inState } from "../roles/changed-finding";
import { ofTypes } from "../roles/role";
import type { Rule } from "../rule";

const harming = new Set(
  "damage harm injure impair affect suppress weaken inflame irritate reactivate delay scar".split(" "),
);
/** What is done to a measure may just as well be meant to be done. */
const changing = new Set("raise lower reduce increase decrease elevate".split(" "));

const rising = new Set("rise increase".split(" "));
const falling = new Set("fall drop decrease decline sink".split(" "));
const high = ["high", "raised", "elevated", "increased"].map(inState);
const low = ["low", "reduced", "decreased"].map(inState);

/** In an entry on a treatment, what it does to the body in the passive: "hearing may be impaired", "hepatitis B can be reactivated". */
export const harmDone: Rule = {
  name: "harm-done",
  verbs: new Set([...rising, ...falling, ...harming, ...changing]),
  read(passage) {
    const { clause, heads } = passage;
    const { verb, subject } = clause;
    const changed = rising.has(verb?.lemma ?? "") ? high : falling.has(verb?.lemma ?? "") ? low : undefined;
    if (changed && !verb?.passive && clause.objects.length === 0) return outOfRange(clause, changed, passage);
    if (!verb?.passive || verb.negated || !subject || clause.link === "relative") return [];
    if (!harming.has(verb.lemma) && !(changing.has(verb.lemma) && isPossible(clause, passage))) return [];
    const treatments = ofTypes(heads, "treatment");
    if (
      treatments.length === 0 ||
      clause.complements.some(({ preposition }) => /^(by|with|in|if|when)$/.test(preposition))
    )
      return [];
    const harms = subject.members.flatMap((member) => changedFinding(member, harmsBy(verb.lemma), passage));
    return link("cause", [treatments], [harms], passage, harmDone.name, certaintyOf(clause, passage));
  },
};

/** "Cholesterol may rise". */
function outOfRange({ subject, link: how, verb }: Clause, forms: readonly Form[], passage: Passage): readonly Draft[] {
  const treatments = ofTypes(passage.heads, "treatment");
  if (treatments.length === 0 || !subject || verb?.negated || !/^(main|because|since|as|although)$/.test(how))
    return [];
  const harms = subject.members.flatMap((member) => (member.of ? [] : changedFinding(member, forms, passage)));
  return link("cause", [treatments], [harms], passage, harmDone.name, certaintyOf(passage.clause, passage));
}

const isPossible = ({ verb }: Clause, { analysis: { words } }: Passage): boolean =>
  words.slice(verb?.from, verb?.to).some(({ tag }) => tag === "modal");
