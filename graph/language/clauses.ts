import { type Clause, newClause, onlyLast } from "./clause";
import { takeComma } from "./clauses/take-comma";
import { takeBut, takeNot } from "./clauses/take-contrast";
import { takeInverted } from "./clauses/take-inverted";
import { takeNoun } from "./clauses/take-noun";
import { takePreposition } from "./clauses/take-preposition";
import { takeRelative } from "./clauses/take-relative";
import { takeVerb } from "./clauses/take-verb";
import { nestClause, newWalk, openClause, type Walk } from "./clauses/walk";
import { readGroup } from "./group";
import { finiteFollows } from "./group/finite-follows";
import { phrasalVerbs } from "./phrasal-verbs";
import { type Adjectives, type Item, newVerbGroup } from "./phrases";
import { takesNoObject } from "./takes-no-object";

/** Finds the clauses of a sentence and what plays which part in each. Total: every sequence of items gives clauses. */
export function readClauses(items: readonly Item[]): readonly Clause[] {
  const walk = newWalk(items);
  for (let item = items[0]; item; item = walk.items[walk.at]) {
    const before = walk.at;
    take(walk, item);
    if (walk.at === before) walk.at++;
  }
  for (const clause of walk.clauses)
    if (clause.link === "infinitive" && !clause.subject && clause.governor?.subject)
      clause.subject = clause.governor.subject;
  for (const clause of walk.clauses)
    if (
      clause.link === "by" &&
      !clause.subject &&
      clause.verb?.form === "ing" &&
      clause.governor?.verb?.passive === false
    )
      clause.subject = clause.governor.subject;
  giveSubject(walk.clauses, items);
  walk.clauses.forEach(giveObject);
  return walk.clauses.filter(saysSomething);
}

/** "Known for its speed, X …": a participle that opens the sentence speaks of what the main clause is about. */
function giveSubject(clauses: readonly Clause[], items: readonly Item[]): void {
  const [first, second, third] = clauses;
  const opener = first && !saysSomething(first) ? second : first;
  const main = opener === first ? second : third;
  if (opener?.link !== "participle" || opener.subject || opener.verb?.form !== "loose") return;
  const isApart = items.some(({ kind }, at) => kind === "break" && at < items.length - 1);
  if (main?.link === "main" && main.subject && main.verb && !isApart) opener.subject = main.subject;
}

/** "The loss that X causes", "lowers or prevents Y": what a verb without an object of its own is said to act on. */
function giveObject(clause: Clause, at: number, clauses: readonly Clause[]): void {
  const { link, verb, subject, antecedent, objects, complements } = clause;
  if (!verb || verb.passive || objects.length > 0) return;
  if (link === "relative" && clause.gap && antecedent && subject && subject !== antecedent) objects.push(antecedent);
  const next = clauses[at + 1];
  const isShared =
    complements.length === 0 &&
    !takesNoObject.has(verb.lemma) &&
    next?.continues === clause &&
    next.subject === subject &&
    next.verb?.passive === false &&
    next.verb.from === verb.to + 1 &&
    next.verb.form === verb.form;
  if (isShared && next) objects.push(...next.objects);
}

const saysSomething = ({ verb, subject, adjectives, complements, objects, brackets }: Clause): boolean =>
  verb !== undefined ||
  subject !== undefined ||
  adjectives.length > 0 ||
  complements.length > 0 ||
  objects.length > 0 ||
  brackets.length > 0;

/** Takes one item into the walk, with all that belongs to it. Where just the item itself is taken, `at` may stay. */
function take(walk: Walk, item: Item): void {
  const { current } = walk;
  if (takeInverted(walk, item)) return;
  switch (item.kind) {
    case "noun":
      takeNoun(walk);
      break;
    case "verb":
      takeVerb(walk, item);
      break;
    case "preposition":
      takePreposition(walk, item.low);
      break;
    case "adjective":
      takeAdjectives(walk, item);
      break;
    case "adverb":
      if (isParticleOf(current, item.low)) takePreposition(walk, item.low);
      else if (item.low !== "not" || !takeNot(walk)) takeAdverb(current, item.low);
      break;
    case "bracket":
      current.brackets.push(item.items);
      break;
    case "coordinator":
      walk.coordinator = item.low;
      if (item.low === "but") takeBut(walk);
      takeAnew(walk);
      break;
    case "comma":
      takeComma(walk);
      break;
    case "relative":
      takeRelative(walk, item.low);
      break;
    case "subordinator":
      takeSubordinator(walk, item.low);
      break;
    case "break":
      takeBreak(walk, item.low);
      break;
  }
}

/** Opens a subordinate clause; "in which" says what it describes, as a relative does. */
function takeSubordinator(walk: Walk, low: string): void {
  const { current: governor, last } = walk;
  if (low === "whether") {
    // "Whether X causes Y remains uncertain": the main verb comes behind the whole question.
    if (!saysSomething(governor) && governor.link === "main") nestClause(walk, newClause("main"));
    return;
  }
  nestClause(walk, newClause(low, { governor, ...(low === "in which" && last && { antecedent: onlyLast(last) }) }));
}

/** "viral and bacterial infections" begins with an adjective that stands for a noun; others are predicates. */
function takeAdjectives(walk: Walk, adjectives: Adjectives): void {
  if (readGroup(walk.items, walk.at, false)) takeNoun(walk);
  else walk.current.adjectives.push(adjectives);
}

/** "Useful in A, but it does not help B": without a verb of its own, what stands before the pronoun has been said; so has what is told of a head before "but": "low in A, but a normal value …". */
function takeAnew(walk: Walk): void {
  const { current, items, at, coordinator } = walk;
  const next = items[at + 1];
  const isSaid = current.adjectives.length > 0 || current.complements.length > 0;
  if (!isSaid || current.verb || current.subject || current.link !== "main" || walk.waiting.length > 0) return;
  const isOwn = next?.kind === "noun" && (next.pronoun || (coordinator === "but" && current.adjectives.length > 0));
  if (isOwn && finiteFollows(items, at + 2)) openClause(walk, newClause("main"));
}

/** "B does not": a verb that stands for another is denied behind it. */
function takeAdverb(current: Clause, low: string): void {
  const { verb, objects, complements } = current;
  if (low !== "not" || verb?.lemma !== "do" || verb.passive || objects.length + complements.length > 0)
    current.adverbs.push(low);
  else current.verb = newVerbGroup({ ...verb, negated: true });
}

/** "switches the gene off". */
const isParticleOf = ({ verb, objects }: Clause, low: string): boolean =>
  verb !== undefined && objects.length > 0 && phrasalVerbs.has(`${verb.lemma} ${low}`);

const arrow = /^[→⇒➔]$/;

/** Begins a clause that has nothing to do with those before; behind an arrow, their consequence. */
function takeBreak(walk: Walk, low: string): void {
  openClause(walk, newClause(arrow.test(low) ? "→" : "main"));
  walk.waiting.length = 0;
  walk.coordinator = undefined;
}
