import { type Clause, newClause, only } from "./clause";
import { readComplement, readGroup } from "./group";
import { finiteFollows } from "./group/finite-follows";
import { phrasalVerbs } from "./phrasal-verbs";
import type { Group, Item, NounPhrase, VerbGroup } from "./phrases";

interface Walk {
  readonly items: readonly Item[];
  at: number;
  current: Clause;
  /** Clauses that still wait for their verb while a nested one is read. */
  readonly waiting: Clause[];
  readonly done: Clause[];
  coordinator: string | undefined;
  /** The noun group read last, which a relative clause or participle describes. */
  last: Group | undefined;
  comma: boolean;
}

/** Finds the clauses of a sentence and what plays which part in each. Total: any sequence of items gives clauses. */
export function readClauses(items: readonly Item[]): readonly Clause[] {
  const walk: Walk = {
    items,
    at: 0,
    current: newClause("main"),
    waiting: [],
    done: [],
    coordinator: undefined,
    last: undefined,
    comma: false,
  };
  walk.done.push(walk.current);
  while (walk.at < items.length) {
    const before = walk.at;
    step(walk);
    if (walk.at === before) walk.at++;
  }
  for (const clause of walk.done)
    if (clause.link === "infinitive" && !clause.subject && clause.governor?.subject)
      clause.subject = clause.governor.subject;
  return walk.done.filter(
    (clause) =>
      clause.verb ||
      clause.subject ||
      clause.adjectives.length > 0 ||
      clause.complements.length > 0 ||
      clause.objects.length > 0 ||
      clause.brackets.length > 0,
  );
}

function step(walk: Walk): void {
  const item = walk.items[walk.at];
  if (!item) return;
  switch (item.kind) {
    case "noun":
      return takeNoun(walk);
    case "verb":
      return takeVerb(walk, item);
    case "preposition":
      return takePreposition(walk, item.low);
    case "adjective":
      if (readGroup(walk.items, walk.at, false)) return takeNoun(walk);
      walk.current.adjectives.push(item);
      break;
    case "adverb":
      if (
        walk.current.verb &&
        walk.current.objects.length > 0 &&
        phrasalVerbs.has(`${walk.current.verb.lemma} ${item.low}`)
      )
        return takePreposition(walk, item.low);
      walk.current.adverbs.push(item.low);
      break;
    case "bracket":
      walk.current.brackets.push(item.items);
      break;
    case "coordinator":
      walk.coordinator = item.low;
      break;
    case "comma":
      return takeComma(walk);
    case "relative":
      return takeRelative(walk, item.low);
    case "subordinator":
      return takeSubordinator(walk, item.low);
    case "example":
      break;
    default:
      open(walk, newClause(item.kind === "break" && /^[→⇒➔]$/.test(item.low) ? "→" : "main"));
      walk.waiting.length = 0;
      walk.coordinator = undefined;
  }
  walk.at++;
}

const open = (walk: Walk, clause: Clause): void => {
  walk.current = clause;
  walk.done.push(clause);
};

function takeNoun(walk: Walk): void {
  const { current } = walk;
  const opensClause = walk.comma && current.verb !== undefined ? readGroup(walk.items, walk.at, false) : undefined;
  const reading =
    opensClause && finiteFollows(walk.items, opensClause.next)
      ? opensClause
      : readGroup(walk.items, walk.at, current.verb !== undefined);
  if (!reading) return;
  const { group } = reading;
  walk.at = reading.next;
  const ownVerb = finiteFollows(walk.items, walk.at);
  const nested = walk.waiting.length > 0 && !walk.comma && walk.coordinator === undefined;
  if (current.verb && ownVerb && !nested) {
    const link = walk.coordinator === "so" ? "so" : "main";
    walk.waiting.length = 0;
    open(walk, newClause(link, { subject: group, continues: current }));
  } else if (!current.verb && !current.subject) current.subject = group;
  else if (!current.verb && ownVerb && walk.comma && current.link === "main") {
    open(walk, newClause("main", { subject: group }));
  } else current.objects.push(group);
  walk.last = group;
  walk.comma = false;
  walk.coordinator = undefined;
}

function takePreposition(walk: Walk, low: string): void {
  const reading = readComplement(walk.items, walk.at);
  if (reading) {
    const parallel =
      walk.coordinator !== undefined && walk.current.link === "relative" ? walk.current.governor : undefined;
    const holder = parallel?.complements.some((other) => other.preposition === low) ? parallel : walk.current;
    holder.complements.push(reading.complement);
    walk.last = reading.complement.group;
    walk.at = reading.next;
    walk.coordinator = undefined;
    return;
  }
  const after = walk.items[walk.at + 1];
  const { verb } = walk.current;
  if (verb?.passive && walk.items[walk.at - 1] === verb && after?.kind !== "verb" && after?.kind !== "noun") {
    walk.current.verb = { ...verb, lemma: `${verb.lemma} ${low}` };
    walk.at++;
    return;
  }
  if (verb && walk.current.objects.length > 0 && after?.kind !== "noun" && phrasalVerbs.has(`${verb.lemma} ${low}`)) {
    walk.current.verb = { ...verb, lemma: `${verb.lemma} ${low}` };
    walk.at++;
    return;
  }
  if (after?.kind === "verb" && after.form === "ing") {
    walk.at += 2;
    const { current } = walk;
    open(
      walk,
      newClause(low, { verb: after, governor: current, ...(current.subject && { subject: current.subject }) }),
    );
    if (!current.verb) walk.waiting.push(current);
    return;
  }
  if (after?.kind === "noun" && /^(after|before|since|until|as|than)$/.test(low)) {
    walk.at++;
    nest(walk, newClause(low, { governor: walk.current }));
    return;
  }
  walk.at++;
}

/** Opens a clause inside the current one, which waits if it has no verb yet. */
function nest(walk: Walk, clause: Clause): void {
  if (!walk.current.verb) walk.waiting.push(walk.current);
  open(walk, clause);
  walk.comma = false;
}

function takeComma(walk: Walk): void {
  walk.comma = true;
  walk.at++;
  const { current } = walk;
  const outer = walk.waiting.at(-1);
  if (outer && current.verb && current !== outer) {
    const next = walk.items[walk.at];
    const resumes =
      next?.kind === "verb" ? next.form === "finite" && !walk.coordinator : next?.kind === "noun" && !outer.subject;
    if (resumes) {
      walk.waiting.pop();
      walk.current = outer;
    }
  }
}

function takeRelative(walk: Walk, low: string): void {
  walk.at++;
  const antecedent = walk.last;
  const next = walk.items[walk.at];
  const verb = next?.kind === "verb" ? next : undefined;
  const about =
    antecedent && verb?.number === "plural" && antecedent.joint !== "none"
      ? antecedent
      : antecedent
        ? only(antecedent.members.at(-1) as NounPhrase)
        : undefined;
  const governor = walk.current;
  if (low === "where" || low === "whose" || (next?.kind === "noun" && low !== "that")) {
    nest(walk, newClause("relative", { governor, ...(about && { antecedent: about }) }));
    return;
  }
  nest(walk, newClause("relative", { governor, ...(about && { antecedent: about, subject: about }) }));
}

function takeSubordinator(walk: Walk, low: string): void {
  walk.at++;
  const { current } = walk;
  if (low === "whether") return;
  nest(walk, newClause(low, { governor: current }));
}

function takeVerb(walk: Walk, verb: VerbGroup): void {
  walk.at++;
  if (verb.form === "infinitive") takeInfinitive(walk, verb);
  else if (verb.form === "ing") takeIng(walk, verb);
  else if (verb.form === "loose") takeLoose(walk, verb);
  else takeFinite(walk, verb);
  walk.comma = false;
  walk.coordinator = undefined;
}

function takeFinite(walk: Walk, verb: VerbGroup): void {
  const { current } = walk;
  if (!current.verb) {
    current.verb = verb;
    return;
  }
  if (walk.coordinator !== undefined || (walk.comma && walk.waiting.length === 0)) {
    const { subject, link, governor, antecedent } = current;
    open(
      walk,
      newClause(link, {
        verb,
        continues: current,
        ...(subject && { subject }),
        ...(governor && { governor }),
        ...(antecedent && { antecedent }),
      }),
    );
    return;
  }
  const outer = walk.waiting.pop();
  if (outer) {
    outer.verb = verb;
    walk.current = outer;
    return;
  }
  const object = current.objects.pop();
  if (object && object.members.length > 1 && walk.comma) {
    const subject = only(object.members.pop() as NounPhrase);
    current.objects.push(object);
    open(walk, newClause("main", { verb, subject, continues: current }));
  } else open(walk, newClause("main", { verb, continues: current, ...(object && { subject: object }) }));
}

const controlsObject = new Set("allow cause enable help force permit require encourage lead make let keep".split(" "));

function takeInfinitive(walk: Walk, verb: VerbGroup): void {
  const { current } = walk;
  const objectControl = current.verb && controlsObject.has(current.verb.lemma) && current.objects[0];
  const subject = objectControl ? current.objects[0] : (current.subject ?? undefined);
  open(walk, newClause("infinitive", { verb, governor: current, ...(subject && { subject }) }));
  if (!current.verb && finiteAhead(walk)) walk.waiting.push(current);
}

function takeIng(walk: Walk, verb: VerbGroup): void {
  const outer = walk.waiting.at(-1);
  if (walk.comma && outer && !outer.subject && !outer.verb && walk.current.verb && finiteAhead(walk)) {
    walk.waiting.pop();
    walk.current = outer;
  }
  const { current } = walk;
  if (!current.verb && !current.subject && current.link !== "main" && walk.coordinator === undefined) {
    current.verb = verb;
    if (current.governor?.subject) current.subject = current.governor.subject;
    return;
  }
  if (walk.coordinator !== undefined && current.verb?.form === "ing") {
    open(
      walk,
      newClause(current.link, {
        verb,
        continues: current,
        ...(current.subject && { subject: current.subject }),
        ...(current.governor && { governor: current.governor }),
      }),
    );
    return;
  }
  if (!current.subject && !current.verb) {
    const gerund: NounPhrase = {
      kind: "noun",
      from: verb.from,
      to: verb.to,
      head: verb.head,
      pronoun: false,
      gloss: [],
      apposition: [],
      complements: [],
    };
    current.subject = only(gerund);
    walk.waiting.push(current);
    open(walk, newClause("gerund", { verb, governor: current }));
    return;
  }
  const subject = walk.comma || !walk.last ? current.subject : walk.last;
  open(walk, newClause("participle", { verb, governor: current, ...(subject && { subject }) }));
  if (!current.verb) walk.waiting.push(current);
}

function takeLoose(walk: Walk, verb: VerbGroup): void {
  const { current } = walk;
  if (current.verb?.passive && walk.coordinator !== undefined) {
    open(
      walk,
      newClause(current.link, {
        verb: { ...verb, passive: true },
        continues: current,
        ...(current.subject && { subject: current.subject }),
      }),
    );
    return;
  }
  const next = walk.items[walk.at];
  const transitive = next?.kind === "noun";
  if (
    !current.verb &&
    (current.subject || current.link !== "main") &&
    (transitive || !finiteAhead(walk)) &&
    !(next?.kind === "preposition" && next.low === "by")
  ) {
    const elliptic = current.link !== "main" && !current.subject;
    current.verb = elliptic
      ? { ...verb, passive: true }
      : verb.form === "loose" && !transitive && current.link === "main" && next?.kind === "preposition"
        ? { ...verb, passive: true }
        : { ...verb, form: "finite" };
    if (elliptic && current.governor?.subject) current.subject = current.governor.subject;
    return;
  }
  if (current.verb && !current.verb.passive && walk.coordinator !== undefined && transitive) {
    open(
      walk,
      newClause(current.link, {
        verb: { ...verb, form: "finite" },
        continues: current,
        ...(current.subject && { subject: current.subject }),
      }),
    );
    return;
  }
  const subject = walk.comma && current.verb ? (walk.last ?? current.subject) : (walk.last ?? current.subject);
  open(
    walk,
    newClause("participle", {
      verb: { ...verb, passive: true },
      governor: current,
      ...(subject && { subject: only(subject.members.at(-1) as NounPhrase) }),
    }),
  );
  if (!current.verb && current.subject) walk.waiting.push(current);
}

/** Whether a finite verb that no subject of its own precedes still comes in this segment. */
function finiteAhead(walk: Walk): boolean {
  for (let at = walk.at; at < walk.items.length; at++) {
    const item = walk.items[at];
    if (item?.kind === "break" || item?.kind === "subordinator") return false;
    if (item?.kind === "relative") return false;
    if (item?.kind === "verb" && item.form === "finite") return true;
  }
  return false;
}
