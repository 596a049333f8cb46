import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Certainty, Passage } from "../passage";
import { bodilySigns } from "../roles/bodily-signs";
import { isMereSequence } from "../roles/is-mere-sequence";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { thingMeant } from "../roles/thing-meant";
import { toldState } from "../roles/told-state";
import type { Rule } from "../rule";

/** What opens a clause that says when or why what governs it comes about. */
const conditions: ReadonlySet<string> = new Set(["when", "once", "as", "because", "since", "whenever", "as soon as"]);
/** What joins a clause to its cause. */
const inference = /^(so|so that|hence|thus|therefore|thereby|consequently|as a result|in consequence|in turn)$/;
/** Verbs that say that something came about. */
const arising =
  /^(follow|result|ensue|develop|arise|occur|appear|set in|begin|start|emerge|form|come about|happen|worsen|recur|spread|persist)$/;
/** Those that say of what. */
const resulting = /^(follow|result|ensue)$/;

/**
 * A clause that tells a state, and one that tells what comes of it: "once the enzyme is missing, copper builds up", "platelets fall, and bleeding
 * follows". Each is named as what it tells.
 */
export const chain: Rule = {
  name: "chain",
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    if (!clause.verb || !clause.subject) return [];
    if (isCondition(passage) && !isConcession(passage)) {
      if (!clause.governor?.verb) return [];
      // "**ABC1** … When it is missing, X fails": of the gene.
      if (clause.subject.members.every(({ pronoun }) => pronoun)) {
        const ofGene = withoutGene(clause, clause.governor, passage);
        if (ofGene.length > 0) return ofGene;
      }
      const stated = joined(clause, clause.governor, passage);
      return stated.length > 0 ? stated : withoutGene(clause, clause.governor, passage);
    }
    const before = clause.continues;
    return before?.verb && isInferred(clause) ? joined(before, clause, passage) : [];
  },
};

/** "If clearance fails, X builds up": where the article tells how the disease works, "if" says no more than "when". */
const isCondition = ({ clause: { link: how, subject }, place: { section } }: Passage): boolean =>
  conditions.has(how) ||
  (how === "if" &&
    (section === "causes" || section === "mechanism") &&
    subject?.members.every(({ pronoun }) => !pronoun) === true);

/** "Even when X is missing, Y goes on". */
const isConcession = ({ clause, analysis: { words } }: Passage): boolean => {
  const at = words.findLastIndex(({ low }, index) => low === clause.link && index < (clause.verb?.from ?? 0));
  return words[at - 1]?.low === "even";
};

/** "…, so X develops", "…, and therefore X develops", "…, and X follows". */
const isInferred = ({ link: how, adverbs, verb }: Clause): boolean =>
  how === "so" ||
  how === "so that" ||
  (how === "main" && (resulting.test(verb?.lemma ?? "") || adverbs.some((adverb) => inference.test(adverb))));

/** How a gene's product goes missing. */
const lost = /^(lose|lack|remove|delete|inactivate|knock out|disable|mutate)$/;
const failing = /^(fail|run short|run low|run out|break down)$/;
const missing = /^(absent|missing|lacking|lost|deficient|faulty|defective|mutated|inactive|scarce|short)$/;
/** What happens for want of it, to a path that it holds back. */
const startingUp = /^(switch on|turn on|activate|stimulate|trigger|set off)$/;

/** "When ABC1 is lost, stray DNA switches on the pathway", "when ABC1 fails, the channel becomes overactive": the gene holds that back. */
function withoutGene(from: Clause, to: Clause, passage: Passage): readonly Draft[] {
  const { verb } = from;
  if (!verb || !to.verb || to.verb.negated || !isLost(from, passage)) return [];
  const [first] = from.subject?.members ?? [];
  const meant = first?.pronoun ? thingMeant(first, passage)?.role : undefined;
  const [genes, ...others] = meant ? [[meant]] : rolesOf(from.subject, passage);
  if (!genes || others.length > 0 || genes.length === 0 || genes.some(({ type }) => type !== "gene")) return [];
  const rule = `chain:${passage.clause.link}`;
  const certainty = certaintyOfEffect(to, passage);
  const started = !to.verb.passive && startingUp.test(to.verb.lemma) ? to.objects[0] : startedItself(to, passage);
  if (started)
    return rolesOf(started, passage).some((roles) => ofTypes(roles, "pathway", "gene").length === roles.length)
      ? link("reduce", [genes], rolesOf(started, passage), passage, rule, certainty)
      : [];
  const further = passage.analysis.clauses.filter((clause) => clause.continues === to && clause.link === "main");
  return link(
    "cause",
    [genes],
    [[to, ...further].flatMap((clause) => told(clause, passage))],
    passage,
    rule,
    certainty,
  );
}

const isLost = (clause: Clause, passage: Passage): boolean =>
  clause.verb !== undefined &&
  (failing.test(clause.verb.lemma) ||
    (clause.verb.passive && lost.test(clause.verb.lemma)) ||
    (clause.verb.lemma === "be" &&
      !clause.verb.negated &&
      adjectiveWords(clause, passage.analysis).some((word) => missing.test(word))));

/** "The channel becomes overactive", "the pathway is switched on". */
const startedItself = (clause: Clause, { analysis }: Passage): Group | undefined =>
  (clause.verb?.passive && startingUp.test(clause.verb.lemma)) ||
  adjectiveWords(clause, analysis).some((word) => /^((over|hyper)?active|unchecked|unrestrained|unopposed)$/.test(word))
    ? clause.subject
    : undefined;

function joined(from: Clause, to: Clause, passage: Passage): readonly Draft[] {
  if (to.verb && /^follow$/.test(to.verb.lemma) && isMereSequence(from)) return [];
  const causes = told(from, passage);
  if (causes.length === 0) return [];
  // "When X is lost, A fails and B builds up".
  const further = passage.analysis.clauses.filter(
    (clause) =>
      from.governor === to &&
      clause.continues === to &&
      clause.link === "main" &&
      !resulting.test(clause.verb?.lemma ?? ""),
  );
  const effects = [to, ...further]
    .flatMap((clause) => told(clause, passage))
    .filter(
      ({ entity }) => !passage.grounding.registry.isSubject(entity) && !causes.some((cause) => cause.entity === entity),
    );
  return link("cause", [causes], [effects], passage, `chain:${passage.clause.link}`, certaintyOfEffect(to, passage));
}

/** "X fails" is told as impaired X, "X cannot grow" as its impaired growth, and neither denies anything. */
function certaintyOfEffect(to: Clause, passage: Passage): Certainty {
  const certainty = certaintyOf(to, passage);
  return to.verb?.negated && certainty.polarity === "negated" && (toldState(to, passage)?.length ?? 0) > 0
    ? { ...certainty, polarity: "asserted" }
    : certainty;
}

const told = (clause: Clause, passage: Passage): readonly Role[] => {
  const signs = bodilySigns(clause, passage);
  return signs.length > 0 ? signs : (toldState(clause, passage) ?? comesAbout(clause, passage));
};

/** What a clause says no more of than that it comes about. */
function comesAbout({ verb, subject, objects }: Clause, passage: Passage): readonly Role[] {
  if (!verb || verb.passive || objects.length > 0) return [];
  if (!arising.test(verb.lemma)) return [];
  return ofTypes(rolesOf(subject, passage)[0] ?? [], "symptom", "risk", "disease", "mechanism");
}
