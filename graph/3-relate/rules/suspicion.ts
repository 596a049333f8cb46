import { typeOfNoun } from "../../2-ground/noun-type";
import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import type { Polarity } from "../../model/relation";
import { certaintyOf, doubts } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { type Alternatives, ofType, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const causes = /^(cause|trigger|factor|culprit|contributor|modifier|explanation)$/;
const doubting = /^(debate|discuss|dispute|question|contest)$/;
const dismissing = /^(rule out|exclude|dismiss|discard|refute)$/;
const suspecting = /^(suspect|blame|implicate|incriminate|accuse|mention|discuss)$/;

/**
 * What is only suspected of bringing the disease about, or cleared of it, without a verb that would say so: "X has long been under suspicion", "X as a
 * cause is debated", "whether X matters is unknown", "X has been ruled out as a cause", "X has nothing to do with it".
 */
export const suspicion: Rule = {
  name: "suspicion",
  read(passage) {
    const { clause, place } = passage;
    if (!clause.verb || !clause.subject || place.section === "tests" || place.section === "differential") return [];
    const listed = implicatedIn(clause, passage);
    if (listed) return blamed(listed, "uncertain", passage);
    const polarity = suspected(clause, passage);
    return polarity ? blamed(suspects(clause, passage), polarity, passage) : [];
  },
};

const listing = /^(include|comprise|be)$/;
const outer =
  /^(exposure|agent|factor|substance|drug|infection|organism|pathogen|virus|antigen|trigger|chemical|toxin|stimulus|condition|medication|event)$/;

/** "Agents that have been implicated include A and B": these are suspected. */
function implicatedIn({ verb, subject, objects }: Clause, passage: Passage): Alternatives | undefined {
  const { analysis, place } = passage;
  const [member, ...others] = subject?.members ?? [];
  if (!verb || !member || others.length > 0 || !listing.test(verb.lemma) || verb.negated) return undefined;
  if (!outer.test(headNoun(member, analysis)) || !(place.section === "causes" || place.section === "lead"))
    return undefined;
  const isSuspect = analysis.clauses.some(
    ({ verb: told, subject: described, link: how, complements }) =>
      (how === "relative" || how === "participle") &&
      described?.members[0]?.head === member.head &&
      told?.passive === true &&
      /^(suspect|blame|implicate|incriminate|accuse|propose|discuss)$/.test(told.lemma) &&
      complements.every(({ preposition }) => !/^(with|by)$/.test(preposition)),
  );
  return isSuspect
    ? objects.flatMap((group) => rolesOf(group, passage)).map((roles) => roles.map((role) => asOuter(role, passage)))
    : undefined;
}

/** How the clause speaks of what its subject has to do with the disease. */
function suspected(clause: Clause, passage: Passage): Polarity | undefined {
  const { verb, complements } = clause;
  const { analysis } = passage;
  const behind = (preposition: string, noun: RegExp) =>
    complements.some((other) => other.preposition === preposition && isNamed(other.group, noun, passage));
  if (!verb) return undefined;
  if (behind("under", /^suspicion$/)) return verb.negated ? "negated" : "uncertain";
  if (behind("as", causes)) {
    if (verb.lemma === "be" && (doubts(clause, passage) || verb.chain.includes("debate") || isDebated(clause, passage)))
      return "uncertain";
    if (verb.passive && dismissing.test(verb.lemma)) return verb.negated ? "uncertain" : "negated";
    if (verb.passive && doubting.test(verb.lemma)) return "uncertain";
  }
  if (ofRole(clause, passage)) {
    const isOpen = doubts(clause, passage) || isDebated(clause, passage) || verb.chain.includes("debate");
    if (verb.lemma === "be" && isOpen) return "uncertain";
    if (
      verb.passive &&
      /^(suggest|propose|discuss|suspect|debate|dispute|postulate|assume|consider|presume)$/.test(verb.lemma)
    )
      return verb.negated ? "negated" : "uncertain";
  }
  if (isWhether(clause, passage) && (verb.lemma === "matter" || startsIt(clause, passage))) return "uncertain";
  const next = analysis.clauses[analysis.clauses.indexOf(clause) + 1];
  if (verb.lemma === "have" && saysNothing(clause, passage) && next?.link === "infinitive" && next.verb?.lemma === "do")
    return "negated";
  return verb.lemma === "be" && isOneSuspected(clause, next, passage) ? "uncertain" : undefined;
}

const isNamed = ({ members }: Group, noun: RegExp, { analysis }: Passage): boolean =>
  members.some((member) => noun.test(headNoun(member, analysis)));

/** "Is debated", of which the last word is read as an adjective. */
const isDebated = ({ adjectives }: Clause, { analysis: { words } }: Passage): boolean =>
  adjectives.some(({ from, to }) =>
    words.slice(from, to).some(({ low }) => /^(debated|disputed|contested|unproven)$/.test(low)),
  );

const isWhether = ({ subject }: Clause, { analysis: { words } }: Passage): boolean =>
  words[(subject?.members[0]?.from ?? 0) - 1]?.low === "whether";

/** "Starts the process", "triggers the illness". */
const startsIt = ({ verb, objects }: Clause, passage: Passage): boolean =>
  /^(start|begin|initiate|set off)$/.test(verb?.lemma ?? "") &&
  objects.length === 1 &&
  objects.every((group) => isNamed(group, /^(process|disease|illness|disorder|condition|it)$/, passage));

/** "Has nothing to do with it". */
const saysNothing = ({ objects }: Clause, { analysis: { words } }: Passage): boolean =>
  objects.some(({ members }) => members.some(({ head }) => words[head]?.low === "nothing"));

/** "X is the one most often suspected". */
const isOneSuspected = ({ objects }: Clause, next: Clause | undefined, { analysis: { words } }: Passage): boolean =>
  next?.link === "participle" &&
  suspecting.test(next.verb?.lemma ?? "") &&
  objects.some(({ members }) => members.some(({ pronoun, head }) => pronoun && words[head]?.low === "one"));

/** "The role of X", "a part for X", among the causes: that of X. */
function ofRole({ subject }: Clause, { analysis, place: { section } }: Passage): Group | undefined {
  const [member, ...others] = subject?.members ?? [];
  if (!member || others.length > 0 || (section !== "causes" && section !== "mechanism")) return undefined;
  if (!/^(role|part|contribution|involvement)$/.test(headNoun(member, analysis))) return undefined;
  const played = member.of ?? member.complements.find(({ preposition }) => preposition === "for")?.group;
  // "The role of X in Y" is not said of the disease.
  const isElsewhere = [member, ...(played?.members ?? [])].some(({ complements }) =>
    complements.some(({ preposition }) => preposition === "in"),
  );
  return isElsewhere ? undefined : played;
}

/** Whom the clause speaks of: the subject, or of what it is the role: "the role of X is debated". */
const suspects = (clause: Clause, passage: Passage): Alternatives =>
  rolesOf(ofRole(clause, passage) ?? clause.subject, passage).map((roles) =>
    roles.map((role) => asOuter(role, passage)),
  );

/** What nothing is known of comes from outside, unless it is called a process. */
function asOuter(role: Role, { grounding: { registry } }: Passage): Role {
  if (role.type !== undefined || !registry.mayTurn(role.entity, "risk")) return role;
  const noun = role.entity.split("-").at(-1) ?? "";
  const type = typeOfNoun(noun, noun)?.type;
  if (type !== undefined && type !== "risk") return role;
  // "IL-9", "Xal-2": what has a number is a molecule.
  const outer = /\d/.test(role.entity) ? "pathway" : "risk";
  registry.settleType(role.entity, outer);
  return ofType(role, outer);
}

/** Of the disease that is spoken of; nothing where the clause speaks of that itself. */
function blamed(agents: Alternatives, polarity: Polarity, passage: Passage): readonly Draft[] {
  const { topic, clause } = passage;
  const others = agents.filter((roles) => roles.every(({ entity }) => entity !== topic.entity));
  const { qualifiers } = certaintyOf(clause, passage);
  return link("cause", others, [[topic]], passage, suspicion.name, { polarity, qualifiers });
}
