import type { Clause } from "../../../language/clause";
import { type Complement, changedPhrase, type Group, type NounPhrase } from "../../../language/phrases";
import { phrasesIn } from "../../../language/phrases-in";
import { resultNouns, sideEffectNouns, symptomNouns } from "../../../lexicon/noun-cues";
import type { FieldKind } from "../../../model/article";
import { certaintyOf } from "../../certainty";
import { nounCuesOf } from "../../cue-index";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { headNoun, isPersonal } from "../../roles/head-noun";
import type { Alternatives } from "../../roles/role";
import { phraseRoles, rolesOf } from "../../roles/roles-of";
import type { Rule } from "../../rule";
import { amongWhich } from "./among-which";
import { asVerbs } from "./as-verbs";
import { foundByTest } from "./found-by-test";
import { isDescribed } from "./is-described";
import { asDisease, kindOf, thisKind } from "./kind-of";
import { leadingCause } from "./leading-cause";
import { causeNouns, loneNoun, standbys } from "./lone-noun";
import { isInWhom, othersOf } from "./others-of";
import { drugsNamed, isMixedUp, ownersOf } from "./owners-of";
import { isBasisOfCare, isRankOfCare } from "./rank-of-care";
import { sourceOfConfusion } from "./source-of-confusion";
import { isAnnounced, isExistential, isInherited, isInstance, isNoPart, isOfDeath } from "./what-is-said";

/** Verbs whose object says what the subject is. */
const copulas = new Set(
  "encode,provide,offer,be,become,remain,represent,constitute,form,stay,include,comprise,mean,call,consider,count as".split(
    ",",
  ),
);
/** Fields that describe what the entry is about. */
const describing: ReadonlySet<FieldKind> = new Set(["class", "purpose", "mechanism", "other"]);

/** A noun that says how things hang together: "X is the hallmark of Y", "– a marker of Y", "X, a brake on Y", "its main risks are X". */
export const nounCue: Rule = {
  name: "noun-cue",
  read(passage) {
    return [...predicated(passage.clause, passage), ...apposed(passage.clause, passage), ...thisKind(passage)];
  },
};

/** What a clause predicates of its subject; a fragment behind a head predicates of the head. */
function predicated(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject, link: how } = clause;
  const headsOrTopic: Alternatives = [passage.heads.length > 0 ? passage.heads : [passage.topic]];
  if (isExistential(clause, passage) || (subject && isNoPart(subject, passage))) return [];
  // "Other names for X are Y and Z".
  if (subject?.members.some((member) => /^(name|synonym|term|abbreviation)$/.test(headNoun(member, passage.analysis))))
    return [];
  if (!verb || isDescribed(passage))
    return subject &&
      !subject.members.some((member) => isPersonal(member, passage.analysis)) &&
      how === "main" &&
      !isAnnounced(subject, passage) &&
      mayDescribe(passage)
      ? readGroup(subject, headsOrTopic, clause, passage)
      : [];
  const ranked = amongWhich(clause, passage);
  if (ranked) return readGroup(ranked, rolesOf(subject ?? clause.objects[0], passage), clause, passage, true);
  const predicate = predicateOf(clause);
  if (!predicate || isNoPart(predicate, passage)) return [];
  const named = rolesOf(subject, passage);
  const whose = ownersOf(clause, passage);
  if (whose.length > 0)
    return link("show", whose, rolesOf(predicate, passage), passage, "noun-cue:whose", certaintyOf(clause, passage));
  const direct = () => readGroup(predicate, named.length > 0 ? named : headsOrTopic, clause, passage);
  const inverse = () => (subject ? readGroup(subject, rolesOf(predicate, passage), clause, passage, true) : []);
  const isInverse = subject?.members.every((member) => saysHow(headNoun(member, passage.analysis))) === true;
  const isListed = () => predicate.members.every((member) => symptomNouns.has(headNoun(member, passage.analysis)));
  if (verb.lemma === "include" && (isInverse || isListed())) return inverse();
  for (const reading of isInverse ? [inverse, direct] : [direct, inverse]) {
    const drafts = reading();
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** Whether a fragment may say what the head is: not where a label says that it lists something else, as "Avoid: …" does, nor where it is an item of a list itself. */
const mayDescribe = ({
  statement: { statement },
  heads,
  place: { item, section },
  opens,
  clause: { verb },
}: Passage): boolean =>
  statement.field?.kinds.every((kind) => describing.has(kind)) ??
  !(item.entry && (heads.length === 0 || (opens && !verb && !item.head && section === "complications")));

/** The group that says what the subject is: "is Y", "is among the Y", "serves as Y". */
function predicateOf({ verb, objects, complements }: Clause): Group | undefined {
  const lemma = verb?.lemma ?? "";
  // "X, called Y, is Z", "nor is it Z": what stands before the verb, and its pronoun behind it, is the subject.
  const isSaid = ({ members }: Group) => members.some(({ pronoun, from }) => !pronoun && from >= (verb?.from ?? 0));
  const behind = (what: string) => complements.find(({ preposition }) => preposition === what)?.group;
  if (lemma === "be" && objects.length === 0) return behind("among");
  if (copulas.has(lemma)) return objects.find(isSaid) ?? objects[0];
  return asVerbs.has(lemma) ? behind("as") : undefined;
}

/** "The main risks are X": the subject names the part, the predicate what plays it. */
const saysHow = (noun: string): boolean =>
  sideEffectNouns.has(noun) || symptomNouns.has(noun) || causeNouns.has(noun) || resultNouns.has(noun);

/** Appositions anywhere in the clause say of what they stand behind what a predicate noun would. */
function apposed(clause: Clause, passage: Passage): readonly Draft[] {
  const members = phrasesIn(clause).filter(({ apposition }) => apposition.length > 0);
  if (members.length === 0) return [];
  const fragment: Clause = { ...clause, verb: undefined, complements: [] };
  return members.flatMap((member) =>
    member.apposition.flatMap((apposition) =>
      isInstance(apposition, passage)
        ? kindOf(changedPhrase(member, { apposition: [] }), phraseRoles(apposition, passage), fragment, passage)
        : readNoun(apposition, phraseRoles(member, passage), fragment, passage),
    ),
  );
}

/** Reads "SUBJECT is PREDICATE" for each coordinated predicate noun. `inverse` where the clause says "PREDICATE is SUBJECT". */
const readGroup = (
  predicate: Group,
  subject: Alternatives,
  clause: Clause,
  passage: Passage,
  inverse = false,
): readonly Draft[] => predicate.members.flatMap((member) => readNoun(member, subject, clause, passage, inverse));

function readNoun(
  member: NounPhrase,
  subject: Alternatives,
  clause: Clause,
  passage: Passage,
  inverse = false,
): readonly Draft[] {
  const noun = headNoun(member, passage.analysis);
  const confused = sourceOfConfusion(member, noun, subject, passage);
  if (confused) return inverse ? [] : confused;
  const others = othersOf(member, clause);
  const tied = withOther(noun, others, subject, clause, passage);
  // "Sepsis is the leading cause of death": in the disease.
  const isFatal = noun === "cause" && passage.heads.length === 0 && isOfDeath(member, passage);
  if (isFatal)
    return [
      ...link("show", [[passage.topic]], subject, passage, "noun-cue:death", certaintyOf(clause, passage)),
      ...tied,
    ];
  const drugs = /^(problem|trouble|nuisance)$/.test(noun) && tied.length === 0 ? drugsNamed(others, passage) : [];
  if (drugs.length > 0)
    return link("cause", [drugs], subject, passage, `noun-cue:${noun}`, certaintyOf(clause, passage));
  const seen = inverse ? [] : foundByTest(member, noun, others, subject, clause, passage);
  if (tied.length > 0 || seen.length > 0) return [...tied, ...seen];
  const kind = inverse ? [] : kindOf(member, subject, clause, passage);
  if (isRankOfCare(noun, member, passage.analysis)) return loneNoun("mainstay", subject, clause, passage, false);
  const isStandby = standbys.has(noun) || isBasisOfCare(noun, member, passage.analysis);
  if (kind.length > 0) return isStandby ? [...kind, ...loneNoun(noun, subject, clause, passage, false)] : kind;
  // "The reason for the first visit" is none for anything else.
  const saysOfWhat = others.some(
    ({ preposition }) => preposition === "of" || (preposition === "for" && /^(reason|explanation)$/.test(noun)),
  );
  if (saysOfWhat && !sideEffectNouns.has(noun) && !isStandby) return [];
  if (symptomNouns.has(noun) && passage.analysis.words[member.to]?.low === "that") return [];
  // "Other causes of the rash": but other triggers are some of the disease.
  if (causeNouns.has(noun) && noun !== "trigger" && passage.analysis.words[member.from]?.low === "other") return [];
  const isOwned = member.determiner === "its" || member.determiner === "their";
  return loneNoun(noun, subject, clause, passage, isOwned);
}

/** "The hallmark of Y", "a brake on Y": the noun ties the subject to what stands behind its preposition. */
function withOther(
  noun: string,
  others: readonly Complement[],
  subject: Alternatives,
  clause: Clause,
  passage: Passage,
): readonly Draft[] {
  for (const { frame, reversed, about } of nounCuesOf(noun))
    for (const { preposition, group } of others) {
      // "Perforin, the product of PRF1": one thing.
      if (noun === "product" && (rolesOf(group, passage)[0] ?? []).some(({ type }) => type === "gene")) continue;
      if (!about.has(preposition) || isInWhom(preposition, group, others, passage)) continue;
      if (isMixedUp(noun, group, passage)) continue;
      const named = rolesOf(group, passage).map((roles) => (noun === "gene" ? roles.filter(isInherited) : roles));
      const other = frame === "include" ? named.map((roles) => roles.map(asDisease(passage))) : named;
      // A disease is no marker of anything.
      const marked = /^(marker|biomarker|indicator)$/.test(noun)
        ? subject.filter((roles) => roles.every(({ type }) => type !== "disease"))
        : subject;
      const [agents, patients] = reversed ? [other, marked] : [marked, other];
      const isSign = reversed && symptomNouns.has(noun) && agents[0]?.every(({ type }) => type === "disease");
      const how = isSign ? "show" : frame;
      const drafts = link(how, agents, patients, passage, `noun-cue:${noun}`, certaintyOf(clause, passage));
      if (drafts.length > 0) return [...drafts, ...leadingCause(noun, drafts, subject, passage)];
    }
  return [];
}
