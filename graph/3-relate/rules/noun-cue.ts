import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { resultNouns, sideEffectNouns, symptomNouns } from "../../lexicon/noun-cues";
import { certaintyOf } from "../certainty";
import { nounCuesOf } from "../cue-index";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { lexicalKind } from "../roles/lexical-kind";
import type { Alternatives } from "../roles/role";
import { phraseRoles, rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** A noun that says how things hang together: "X is the hallmark of Y", "– a marker of Y", "X, a brake on Y", "its main risks are X". */
export const nounCue: Rule = {
  name: "noun-cue",
  read(passage) {
    return [...predicated(passage.clause, passage), ...apposed(passage.clause, passage), ...thisKind(passage)];
  },
};

/** "This gene therapy raises …": pointing at the head by its class says what it is a kind of. */
function thisKind(passage: Passage): readonly Draft[] {
  const { clause, heads, grounding, analysis } = passage;
  const member = clause.subject?.members[0];
  if (!member || member.determiner !== "this" || heads.length !== 1) return [];
  const term = analysis.words[member.head]?.term;
  const entity = term === undefined ? undefined : analysis.terms[term]?.entity;
  const type = entity === undefined ? undefined : grounding.registry.typeOf(entity);
  if (
    entity === undefined ||
    type !== heads[0]?.type ||
    (type !== "treatment" && type !== "disease") ||
    grounding.registry.isSubject(entity)
  )
    return [];
  return link(
    "include",
    [[{ entity, type, span: spanOfWords(analysis, member.head, member.head + 1), implied: false }]],
    [heads],
    passage,
    "noun-cue:this-kind",
    certaintyOf(clause, passage),
  );
}

const copulas = new Set([
  "encode",
  "provide",
  "offer",
  "be",
  "become",
  "remain",
  "represent",
  "constitute",
  "form",
  "stay",
  "include",
  "comprise",
  "mean",
  "call",
  "consider",
  "count as",
]);
const asVerbs = new Set([
  "recommend",
  "prefer",
  "offer",
  "serve",
  "act",
  "regard",
  "see",
  "view",
  "function",
  "work",
  "use",
  "describe",
  "consider",
  "recognize",
  "know",
  "suspect",
  "count",
  "classify",
]);

/** What a clause predicates of its subject; a fragment behind a head predicates of the head. */
function predicated(clause: Clause, passage: Passage): readonly Draft[] {
  if (!clause.verb)
    return clause.subject && clause.link === "main" ? about(clause.subject, heads(passage), clause, passage) : [];
  const { lemma } = clause.verb;
  const predicate = copulas.has(lemma)
    ? clause.objects[0]
    : asVerbs.has(lemma)
      ? clause.complements.find(({ preposition }) => preposition === "as")?.group
      : undefined;
  if (!predicate) return [];
  const subject = clause.subject ? rolesOf(clause.subject, passage) : [];
  const direct = () => about(predicate, subject.length > 0 ? subject : heads(passage), clause, passage);
  const inverse = () =>
    clause.subject ? about(clause.subject, rolesOf(predicate, passage), clause, passage, true) : [];
  const first = clause.subject?.members.every((member) => isRole(headNoun(member, passage.analysis)))
    ? [inverse, direct]
    : [direct, inverse];
  for (const reading of first) {
    const drafts = reading();
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** "The main risks are X": the subject names the part, the predicate what plays it. */
const isRole = (noun: string): boolean =>
  sideEffectNouns.has(noun) || symptomNouns.has(noun) || causeNouns.has(noun) || resultNouns.has(noun);

const heads = ({ heads: own, topic }: Passage): Alternatives => (own.length > 0 ? [own] : [[topic]]);

/** Reads "SUBJECT is PREDICATE" for each coordinated predicate noun. */
function about(
  predicate: Group,
  subject: Alternatives,
  clause: Clause,
  passage: Passage,
  inverse = false,
): readonly Draft[] {
  return predicate.members.flatMap((member) => readNoun(member, subject, clause, passage, inverse));
}

function readNoun(
  member: NounPhrase,
  subject: Alternatives,
  clause: Clause,
  passage: Passage,
  inverse = false,
): readonly Draft[] {
  const noun = headNoun(member, passage.analysis);
  const certainty = certaintyOf(clause, passage);
  const deeper = member.of?.members.flatMap(({ complements }) => complements) ?? [];
  const others = [
    ...(member.of ? [{ preposition: "of", group: member.of }] : []),
    ...member.complements,
    ...deeper,
    ...clause.complements,
  ];
  for (const cue of nounCuesOf(noun))
    for (const { preposition, group } of others) {
      if (!cue.about.has(preposition)) continue;
      const other = rolesOf(group, passage);
      const drafts = link(
        cue.frame,
        cue.reversed ? other : subject,
        cue.reversed ? subject : other,
        passage,
        `noun-cue:${noun}`,
        certainty,
      );
      if (drafts.length > 0) return drafts;
    }
  const kind = inverse ? [] : isKind(member, subject, clause, passage);
  if (kind.length > 0)
    return standbys.has(noun) ? [...kind, ...withoutOther(noun, subject, clause, passage, false)] : kind;
  if (others.some(({ preposition }) => preposition === "of") && !sideEffectNouns.has(noun) && !standbys.has(noun))
    return [];
  return withoutOther(noun, subject, clause, passage, member.determiner === "its" || member.determiner === "their");
}

const standbys = new Set(["mainstay", "backbone", "cornerstone", "choice", "standard", "alternative"]);

/** "X is a primary antibody deficiency": the predicate names what X is a kind of. Only an entity the vocabulary or the article knows will do. */
function isKind(member: NounPhrase, subject: Alternatives, clause: Clause, passage: Passage): readonly Draft[] {
  const { registry } = passage.grounding;
  if (clause.verb?.lemma === "include" || clause.verb?.lemma === "comprise") return [];
  const kinds = (phraseRoles(member, passage)[0] ?? [])
    .map((role) => lexicalKind(role, member, passage))
    .filter(
      ({ entity, type, implied }) =>
        !implied &&
        (type === "disease" || type === "treatment") &&
        !registry.isSubject(entity) &&
        registry.isLexical(entity),
    );
  if (kinds.length === 0) return [];
  const certainty = certaintyOf(clause, passage);
  const shown =
    kinds[0]?.type === "disease"
      ? member.complements
          .filter(({ preposition }) => preposition === "with")
          .flatMap(({ group }) => rolesOf(group, passage)[0] ?? [])
          .filter(({ type }) => type === "symptom")
      : [];
  return [
    ...link("include", [kinds], subject, passage, "noun-cue:is-a", certainty),
    ...link("show", subject, [shown], passage, "noun-cue:is-a", certainty),
  ];
}

/** "X is the result", "X are the chief risks", "X is an early sign": what of, the context tells. */
function withoutOther(
  noun: string,
  subject: Alternatives,
  clause: Clause,
  passage: Passage,
  owned: boolean,
): readonly Draft[] {
  const certainty = certaintyOf(clause, passage);
  const rule = `noun-cue:${noun}`;
  const treatments = [passage.heads, ...(passage.heads.length === 0 ? [passage.discourse.recent] : [])]
    .flat()
    .filter(({ type }) => type === "treatment");
  if (lookAlikes.has(noun)) return link("resemble", subject, [[passage.topic]], passage, rule, certainty);
  if (sideEffectNouns.has(noun) && treatments.length > 0) {
    const drafts = link("cause", [treatments], subject, passage, rule, certainty);
    if (drafts.length > 0) return drafts;
  }
  if (noun === "benefit" && treatments.length > 0)
    return link(
      /^(fewer|less|reduced|lower)$/.test(passage.analysis.words[clause.subject?.members[0]?.from ?? -1]?.low ?? "")
        ? "reduce"
        : "treat",
      [treatments],
      subject,
      passage,
      rule,
      certainty,
    );
  if (standbys.has(noun)) return link("treat", subject, [[passage.topic]], passage, rule, certainty);
  if (causeNouns.has(noun))
    return link(
      "cause",
      subject,
      (noun === "trigger" && passage.place.section === "causes"
        ? [[passage.topic]]
        : [passage.heads, [passage.topic]]
      ).filter((roles) => roles.length > 0),
      passage,
      rule,
      certainty,
    );
  if (noun === "example" || noun === "representative")
    return link(
      "include",
      [passage.heads, [passage.topic]].filter((roles) => roles.length > 0),
      subject,
      passage,
      rule,
      certainty,
    );
  if (resultNouns.has(noun))
    return link(
      "cause",
      [passage.heads.length > 0 ? passage.heads : [passage.topic], passage.discourse.recent].filter(
        (roles) => roles.length > 0,
      ),
      subject,
      passage,
      rule,
      certainty,
    );
  if (!symptomNouns.has(noun)) return [];
  const owners = owned ? passage.discourse.recent.filter(({ type }) => type === "disease") : [];
  if (owners.length > 0) return link("show", [owners], subject, passage, rule, certainty);
  const disorders = passage.place.section === "complications" ? [passage.heads, [passage.topic]] : [[passage.topic]];
  return link(
    "show",
    disorders.filter((roles) => roles.length > 0),
    subject,
    passage,
    rule,
    certainty,
  );
}

const lookAlikes = new Set(["mimic", "look-alike", "lookalike", "imitator"]);
const causeNouns = new Set([
  "cause",
  "trigger",
  "culprit",
  "driver",
  "contributor",
  "factor",
  "reason",
  "source",
  "explanation",
]);

/** Appositions anywhere in the clause say of what they stand behind what a predicate noun would. */
function apposed(clause: Clause, passage: Passage): readonly Draft[] {
  const members = phrasesIn(clause).filter(({ apposition }) => apposition.length > 0);
  if (members.length === 0) return [];
  const plain: Clause = { ...clause, complements: [] };
  delete plain.verb;
  return members.flatMap((member) =>
    member.apposition.flatMap((apposition) => readNoun(apposition, phraseRoles(member, passage), plain, passage)),
  );
}
