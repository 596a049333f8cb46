import type { Clause } from "../../../language/clause";
import type { Complement } from "../../../language/phrases";
import { adjectiveWords } from "../../adjective-words";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { ofTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { isAboutPeople, takenBy, treatmentsOf } from "../../roles/taken";
import type { Rule } from "../../rule";
import { briefly } from "./briefly";
import { harmBy } from "./harm-by";
import { harmsIn } from "./harms-in";
import { isEffect } from "./is-effect";
import { told } from "./told";

const happening = new Set(
  "occur report see observe describe note appear develop expect happen follow arise encounter be become get record".split(
    " ",
  ),
);
const warning =
  /^(watch|watch for|watch out|beware|look out|look out for|be alert|mind|warn|expect|reckon|reckon with|count on|prepare)$/;
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
    const outstanding = standing.has(verb.lemma) ? among(clause, passage) : [];
    if (outstanding.length > 0) return outstanding;
    if (standing.has(verb.lemma) && hasNone(clause, passage)) return tolerated(clause, passage);
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

const standing = new Set(["be", "stand out", "rank", "have"]);

/** "Has no side effects", "is safe". */
const hasNone = ({ objects, adjectives, complements, ...clause }: Clause, passage: Passage): boolean =>
  complements.some(({ preposition }) => aside.has(preposition)) &&
  (adjectiveWords({ objects, adjectives, complements, ...clause }, passage.analysis).some((word) =>
    /^(safe|harmless|gentle|benign)$/.test(word),
  ) ||
    objects.some(({ members }) =>
      members.some(
        (member) =>
          /^(no|few|hardly)$/.test(member.determiner ?? passage.analysis.words[member.from]?.low ?? "") &&
          isEffect(member, passage),
      ),
    ));

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
  return how === "main" && own.length === heads.length && isSome ? harmBy(own, harmsIn(subject, passage), passage) : [];
}

/** "Y affects one in ten people who take X". */
const ofTakers = ({ subject, objects }: Clause, passage: Passage): readonly Draft[] =>
  harmBy(
    objects.flatMap((group) => [
      ...takenBy(group, passage),
      ...group.members.flatMap(({ of }) => takenBy(of, passage)),
    ]),
    harmsIn(subject, passage),
    passage,
  );

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

/** "X is often accompanied by Y", "X comes with Y". */
function company({ subject, complements, verb }: Clause, passage: Passage): readonly Draft[] {
  const treatments = subject
    ? ofTypes(rolesOf(subject, passage)[0] ?? [], "treatment")
    : ofTypes(passage.heads, "treatment");
  const behind = complements.filter(({ preposition }) => preposition === (verb?.passive ? "by" : "with"));
  return behind.flatMap(({ group }) => harmBy(treatments, harmsIn(group, passage), passage));
}

/** "Among its side effects are Y", "Y stands out among the side effects of X". */
function among({ subject, objects, complements }: Clause, passage: Passage): readonly Draft[] {
  const effects = complements
    .filter(({ preposition }) => preposition === "among")
    .flatMap(({ group }) => group.members)
    .filter((member) => isEffect(member, passage));
  if (effects.length === 0) return [];
  const named = effects.flatMap(({ of }) => treatmentsOf(of, passage));
  const treatments = named.length > 0 ? named : ofTypes(passage.heads, "treatment");
  return [...(subject ? [subject] : []), ...objects].flatMap((group) =>
    harmBy(treatments, harmsIn(group, passage), passage),
  );
}

/** "Is well tolerated, apart from Y". */
function tolerated({ subject, complements }: Clause, passage: Passage): readonly Draft[] {
  const treatments = subject ? treatmentsOf(subject, passage) : ofTypes(passage.heads, "treatment");
  return complements
    .filter(({ preposition }) => aside.has(preposition))
    .flatMap(({ group }) =>
      harmBy(treatments, harmsIn(group, passage), passage, {
        ...certaintyOf(passage.clause, passage),
        polarity: "asserted",
      }),
    );
}

/** "Watch for Y", "with X, watch out for Y". */
function warned({ objects, complements, verb }: Clause, passage: Passage): readonly Draft[] {
  const isAhead = ({ preposition, group }: Complement) =>
    /^(with|on|under|during)$/.test(preposition) && (group.members[0]?.from ?? 0) < (verb?.from ?? 0);
  const ahead = complements.filter(isAhead).flatMap(({ group }) => treatmentsOf(group, passage));
  const treatments = ahead.length > 0 ? ahead : ofTypes(passage.heads, "treatment");
  return [
    ...objects,
    ...complements
      .filter((each) => /^(for|of|on|with|against)$/.test(each.preposition) && !isAhead(each))
      .map(({ group }) => group),
  ].flatMap((group) => harmBy(treatments, harmsIn(group, passage), passage));
}
