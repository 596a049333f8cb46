import type { Clause } from "../../../language/clause";
import type { Group, NounPhrase } from "../../../language/phrases";
import { sideEffectNouns } from "../../../lexicon/noun-cues";
import { adjectiveWords } from "../../adjective-words";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { type Alternatives, ofTypes, type Role, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { isAboutPeople, takenBy, treatmentsOf } from "../../roles/taken";
import type { Rule } from "../../rule";
import { briefly } from "./briefly";

const happening = new Set(
  "occur report see observe describe note appear develop expect happen follow arise encounter be record".split(" "),
);
const often =
  /^(common|frequent|rare|uncommon|usual|possible|occasional|likely|typical|unusual|well-known|known|reported)$/;
const besides = new Set(["with", "during", "on", "under", "after", "following", "in", "among"]);
const warning =
  /^(watch|watch for|beware|look out|look out for|be alert|mind|warn|expect|reckon|reckon with|count on|prepare)$/;
const aside = new Set(["apart from", "except for", "other than", "aside from", "but for"]);
const accompanied = new Set(["accompany", "come", "limit", "complicate", "mar"]);

/** A side effect told of those who take the treatment, or with what it comes: "anyone taking X may get Y", "Y is reported with X", "rarely Y". */
export const takenHarm: Rule = {
  name: "taken-harm",
  read(passage) {
    const { clause } = passage;
    const { verb } = clause;
    if (!verb)
      return adjectiveWords(clause, passage.analysis).some((word) => /tolerated$/.test(word))
        ? tolerated(clause, passage)
        : briefly(clause, passage);
    if (warning.test(verb.lemma) && !clause.subject) return warned(clause, passage);
    if (verb.lemma === "be" && !clause.subject) return among(clause, passage);
    if (verb.lemma === "tolerate") return tolerated(clause, passage);
    if (verb.passive ? accompanied.has(verb.lemma) : verb.lemma === "come") return company(clause, passage);
    if (troubling.has(verb.lemma) && !verb.passive && clause.objects.length > 0) {
      const taken = ofTakers(clause, passage);
      return taken.length > 0 ? taken : ofUsers(clause, passage);
    }
    const without = recurs(clause, passage);
    if (without.length > 0) return without;
    return happening.has(verb.lemma) ? told(clause, passage) : [];
  },
};

const troubling = new Set(["trouble", "affect", "bother", "strike", "plague", "hit", "annoy"]);

/** In an entry on a treatment: "Y bothers many users", "Y strikes one in five". */
function ofUsers({ subject, objects, link: how }: Clause, passage: Passage): readonly Draft[] {
  const { heads, analysis } = passage;
  const own = ofTypes(heads, "treatment");
  const isSome = objects.every(({ members }) =>
    members.every(
      (member) =>
        (isAboutPeople(member, passage) && member.complements.every(({ preposition }) => preposition !== "with")) ||
        (/^(one|some|many|most|few|others)$/.test(analysis.words[member.head]?.low ?? "") && !member.of),
    ),
  );
  return how === "main" && own.length === heads.length && isSome ? harm(own, harmsIn(subject, passage), passage) : [];
}

/** "Y affects one in ten people who take X". */
const ofTakers = ({ subject, objects }: Clause, passage: Passage): readonly Draft[] =>
  harm(
    objects.flatMap((group) => [
      ...takenBy(group, passage),
      ...group.members.flatMap(({ of }) => takenBy(of, passage)),
    ]),
    harmsIn(subject, passage),
    passage,
  );

const harm = (treatments: readonly Role[], harms: Alternatives, passage: Passage): readonly Draft[] =>
  treatments.length === 0
    ? []
    : link("cause", [treatments], harms, passage, takenHarm.name, certaintyOf(passage.clause, passage));

const harmsIn = (group: Group | undefined, passage: Passage): Alternatives =>
  readingsOfTypes(rolesOf(group, passage), "symptom", "risk", "disease");

/** "Y has been reported with X", "Y is common with X", "Y occurs in patients on X". */
function told(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject, complements, objects } = clause;
  if (!subject || !verb) return [];
  if (
    verb.lemma === "be" &&
    !adjectiveWords(clause, passage.analysis).some((word) => often.test(word)) &&
    !isDanger(objects, passage)
  )
    return [];
  const less = subject.members.some((member) => isLess(member, passage));
  const treatments = complements
    .filter(({ preposition }) => besides.has(preposition))
    .flatMap(({ preposition, group }) => [
      ...takenBy(group, passage),
      ...(preposition === "in" || preposition === "among" ? [] : treatmentsOf(group, passage)),
    ]);
  if (treatments.length === 0) return [];
  return !less
    ? harm(treatments, harmsIn(subject, passage), passage)
    : link("prevent", [treatments], harmsIn(subject, passage), passage, takenHarm.name, certaintyOf(clause, passage));
}

/** "Without X, Y recurs": it keeps that away. */
function recurs({ verb, subject, complements }: Clause, passage: Passage): readonly Draft[] {
  if (!/^(occur|recur|return|develop|follow|relapse|result)$/.test(verb?.lemma ?? "") || verb?.negated) return [];
  const without = complements.filter(({ preposition }) => preposition === "without");
  const treatments = without.flatMap(({ group }) => treatmentsOf(group, passage));
  return treatments.length === 0
    ? []
    : link(
        "prevent",
        [treatments],
        harmsIn(subject, passage),
        passage,
        takenHarm.name,
        certaintyOf(passage.clause, passage),
      );
}

const isDanger = ([object]: readonly Group[], { analysis }: Passage): boolean =>
  object?.members.some((member) =>
    /^(danger|risk|hazard|threat|worry|concern|problem)$/.test(headNoun(member, analysis)),
  ) === true;

const isLess = ({ from, head, determiner }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  determiner === "fewer" || words.slice(Math.max(0, from - 1), head).some(({ low }) => /^(fewer|less)$/.test(low));

/** "X is often accompanied by Y", "X comes with Y". */
function company({ subject, complements, verb }: Clause, passage: Passage): readonly Draft[] {
  const treatments = subject
    ? ofTypes(rolesOf(subject, passage)[0] ?? [], "treatment")
    : ofTypes(passage.heads, "treatment");
  const behind = complements.filter(({ preposition }) => preposition === (verb?.passive ? "by" : "with"));
  return behind.flatMap(({ group }) => harm(treatments, harmsIn(group, passage), passage));
}

/** "Among its side effects are Y". */
const among = ({ objects, complements }: Clause, passage: Passage): readonly Draft[] =>
  complements.some(
    ({ preposition, group }) =>
      preposition === "among" &&
      group.members.some((member) =>
        sideEffectNouns.has(headNoun(member, passage.analysis).split(/[ _-]/).at(-1) ?? ""),
      ),
  )
    ? objects.flatMap((group) => harm(ofTypes(passage.heads, "treatment"), harmsIn(group, passage), passage))
    : [];

/** "Is well tolerated, apart from Y". */
function tolerated({ subject, complements }: Clause, passage: Passage): readonly Draft[] {
  const treatments = subject ? treatmentsOf(subject, passage) : ofTypes(passage.heads, "treatment");
  return complements
    .filter(({ preposition }) => aside.has(preposition))
    .flatMap(({ group }) => harm(treatments, harmsIn(group, passage), passage));
}

/** "Watch for Y". */
const warned = ({ objects, complements }: Clause, passage: Passage): readonly Draft[] =>
  [
    ...objects,
    ...complements
      .filter(({ preposition }) => /^(for|of|on|with|against)$/.test(preposition))
      .map(({ group }) => group),
  ].flatMap((group) => harm(ofTypes(passage.heads, "treatment"), harmsIn(group, passage), passage));
