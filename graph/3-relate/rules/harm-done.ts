import type { Clause } from "../../language/clause";
import { measuresMended } from "../../lexicon/measures-mended";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { changedFinding, type Form, harmsBy, inState } from "../roles/changed-finding";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { treatmentsOf } from "../roles/taken";
import type { Rule } from "../rule";

const harming = new Set(
  "damage harm injure impair affect suppress weaken inflame irritate reactivate delay scar".split(" "),
);
/** What is done to a measure may just as well be meant to be done. */
const changing = new Set("raise lower reduce increase decrease elevate".split(" "));

const rising = new Set("rise increase climb".split(" "));
const falling = new Set("fall drop decrease decline sink".split(" "));
const shrinking = new Set(["shrink"]);
const large = ["enlarged", "swollen"].map(inState);
const high = ["high", "raised", "elevated", "increased"].map(inState);
const low = ["low", "reduced", "decreased"].map(inState);

/** In an entry on a treatment, what it does to the body in the passive: "hearing may be impaired", "hepatitis B can be reactivated". */
export const harmDone: Rule = {
  name: "harm-done",
  verbs: new Set([...rising, ...falling, ...shrinking, ...harming, ...changing]),
  read(passage) {
    const { clause, heads } = passage;
    const { verb, subject } = clause;
    const mended = !verb?.passive && clause.objects.length === 0 ? mendedUnder(clause, passage) : [];
    if (mended.length > 0) return mended;
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

/** "On X", "with X". */
const takenBeside = ({ complements }: Clause, passage: Passage): readonly Role[] =>
  complements
    .filter(({ preposition }) => /^(on|under|with|during|after)$/.test(preposition))
    .flatMap(({ group }) => treatmentsOf(group, passage));

/** "The platelet count rises on X", "the spleen shrinks under X": what has been too low, or too large, gets better. */
function mendedUnder(clause: Clause, passage: Passage): readonly Draft[] {
  const { subject, verb } = clause;
  const treatments = subject && !verb?.negated ? takenBeside(clause, passage) : [];
  if (!subject || !verb || treatments.length === 0) return [];
  const isRise = rising.has(verb.lemma);
  const states = shrinking.has(verb.lemma) ? large : isRise ? low : high;
  const isMeant = (noun: string) =>
    shrinking.has(verb.lemma) || (isRise ? measuresMended.raised : measuresMended.lowered).has(noun);
  if (!shrinking.has(verb.lemma) && isPossible(clause, passage)) return [];
  const found = subject.members.flatMap((member) =>
    isMeant(headNoun(member, passage.analysis)) ? changedFinding(member, states, passage) : [],
  );
  return link("treat", [treatments], [found], passage, harmDone.name, certaintyOf(clause, passage));
}

/** "Cholesterol may rise". */
function outOfRange({ subject, link: how, verb }: Clause, forms: readonly Form[], passage: Passage): readonly Draft[] {
  const beside = takenBeside(passage.clause, passage);
  const treatments = beside.length > 0 ? beside : ofTypes(passage.heads, "treatment");
  if (treatments.length === 0 || !subject || verb?.negated || !/^(main|because|since|as|although)$/.test(how))
    return [];
  const harms = subject.members.flatMap((member) => (member.of ? [] : changedFinding(member, forms, passage)));
  return link("cause", [treatments], [harms], passage, harmDone.name, certaintyOf(passage.clause, passage));
}

const isPossible = ({ verb }: Clause, { analysis: { words } }: Passage): boolean =>
  words.slice(verb?.from, verb?.to).some(({ tag }) => tag === "modal");
