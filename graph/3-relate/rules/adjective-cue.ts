import { type Clause, only } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf, denies } from "../certainty";
import { adjectiveCuesOf } from "../cue-index";
import { type Draft, link } from "../link/link";
import type { Certainty, Passage } from "../passage";
import { blamedFor } from "../roles/blamed-for";
import { describedBy } from "../roles/described-by";
import { headNoun } from "../roles/head-noun";
import { type Alternatives, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { isAboutPeople } from "../roles/taken";
import type { Rule } from "../rule";

const copulas = new Set(["be", "become", "remain", "seem", "appear", "prove", "look"]);
const harmful = /^(dangerous|harmful|hazardous|bad|toxic)$/;
/** To whom something is harmful, and which is no harm. */
const unborn = /^(fetus|embryo|unborn|child|baby|infant|newborn|patient|body)$/;
/** Adjectives that make sense of the topic where nothing stands behind them. */
const alone = new Set(["responsible", "similar", "alike"]);

/** An adjective that ties its subject to what stands behind its preposition: "responsible for Y", "typical of Y", "effective against Y". */
export const adjectiveCue: Rule = {
  name: "adjective-cue",
  read(passage) {
    const { clause, heads, analysis } = passage;
    if (clause.verb && !copulas.has(clause.verb.lemma)) return [];
    const words = adjectiveWords(clause, analysis);
    if (!words.some((word) => alone.has(word) || adjectiveCuesOf(word).length > 0)) return [];
    const implied = heads.length > 0 ? [heads] : [];
    const described = describedPhrase(clause);
    const owner = described ? only(described) : clause.subject;
    const subject =
      (described ? undefined : describedBy(clause, passage)) ?? (owner ? rolesOf(owner, passage) : implied);
    if (subject.length === 0 || isInHealthy(passage)) return [];
    const certainty = certaintyWith(clause, passage, isAside(clause));
    const lone = clause.complements.length === 0 ? words.find((word) => alone.has(word)) : undefined;
    return lone === undefined
      ? withOther(words, subject, certainty, passage)
      : ofTopic(lone, subject, certainty, passage);
  },
};

/** "Is present in many healthy people": that says nothing of the ill. */
const isInHealthy = ({ clause: { complements }, analysis: { words } }: Passage): boolean =>
  complements.some(({ group: { members } }) =>
    members.some(({ from, to }) =>
      words.slice(from, to).some(({ low }) => /^(healthy|unaffected|asymptomatic)$/.test(low)),
    ),
  );

/** "X is a fault in enzymes responsible for Y": the phrase right before the adjective, which that describes rather than the subject. */
function describedPhrase(clause: Clause): NounPhrase | undefined {
  const [adjectives] = clause.adjectives;
  const { verb } = clause;
  if (!adjectives || !verb) return undefined;
  return phrasesIn(clause).findLast(({ from, to }) => from >= verb.to && to === adjectives.from);
}

/** "Several genes are responsible", "Y is similar": for the topic, to it. */
function ofTopic(word: string, subject: Alternatives, certainty: Certainty, passage: Passage): readonly Draft[] {
  return word === "responsible"
    ? link("cause", subject, blamedFor(passage), passage, "adjective-cue:responsible", certainty)
    : link("resemble", subject, [[passage.topic]], passage, "adjective-cue:similar", certainty);
}

function withOther(
  words: readonly string[],
  subject: Alternatives,
  certainty: Certainty,
  passage: Passage,
): readonly Draft[] {
  for (const word of words)
    for (const { frame, reversed, about } of adjectiveCuesOf(word))
      for (const { preposition, group } of passage.clause.complements) {
        if (!about.has(preposition)) continue;
        // "Is more frequent than in leukemia" says nothing of leukemia.
        if (isCompared(group, passage)) continue;
        // "Is dangerous for people with X" does not bring X about.
        if (harmful.test(word) && group.members.some((member) => isAboutPeople(member, passage))) continue;
        if (harmful.test(word) && group.members.every((member) => unborn.test(headNoun(member, passage.analysis))))
          continue;
        const other = rolesOf(group, passage);
        // "Weight gain is typical of X", a drug.
        if (frame === "show" && areTreatments(other) && !areTreatments(subject))
          return link(
            "cause",
            other,
            readingsOfTypes(subject, "symptom", "risk", "disease"),
            passage,
            `adjective-cue:${word}`,
            certainty,
          );
        // "Fever is common in infections" says nothing of the disease.
        if (frame === "show" && areSymptoms(subject) && areSymptoms(other)) continue;
        // "It is normal in another form": a disease is neither normal nor raised.
        if (/^(normal|raised)$/.test(word) && subject[0]?.every(({ type }) => type === "disease")) continue;
        const [agents, patients] = reversed ? [other, subject] : [subject, other];
        const drafts = link(frame, agents, patients, passage, `adjective-cue:${word}`, certainty);
        if (drafts.length > 0) return drafts;
      }
  return [];
}

const isCompared = ({ members }: Group, { analysis: { words } }: Passage): boolean =>
  words.slice(Math.max(0, (members[0]?.from ?? 0) - 2), members[0]?.from).some(({ low }) => low === "than");

const areTreatments = ([likeliest]: Alternatives): boolean =>
  likeliest !== undefined && likeliest.length > 0 && likeliest.every(({ type }) => type === "treatment");

const areSymptoms = ([likeliest]: Alternatives): boolean => likeliest?.every(({ type }) => type === "symptom") === true;

/** "X, common in Y, is no cause of Z": the adjective stands before the verb, whose denial is not its own. */
const isAside = ({ adjectives, verb, subject }: Clause): boolean =>
  verb !== undefined && subject !== undefined && adjectives.every(({ to }) => to <= verb.from);

/** An adjective may deny: "is ineffective against". */
function certaintyWith(clause: Clause, passage: Passage, isApart: boolean): Certainty {
  const certainty = certaintyOf(clause, passage);
  if (isApart) return { ...certainty, polarity: "asserted" };
  return denies(clause, passage) ? { ...certainty, polarity: "negated" } : certainty;
}
