import type { Complement, Group, Item, NounPhrase } from "./phrases";

export interface GroupReading {
  readonly group: Group;
  readonly next: number;
}

/**
 * Reads coordinated noun phrases from item `at` ("A, B and C", each with its "of …", brackets, examples and prepositions).
 * After a verb (`afterVerb`) a last member that turns out to be the subject of a verb of its own is left out: "X causes A, and B follows".
 */
export function readGroup(items: readonly Item[], at: number, afterVerb: boolean): GroupReading | undefined {
  const first = readMember(items, at, afterVerb);
  if (!first) return undefined;
  const members = [first.member];
  let joint: Group["joint"] = "none";
  let next = first.next;
  for (;;) {
    const join = readJoint(items, next, joint);
    if (!join) break;
    const member = readMember(items, join.next, afterVerb);
    if (!member) break;
    if (join.apposition) {
      members.at(-1)?.apposition.push(member.member);
      next = member.next;
      continue;
    }
    if (afterVerb && finiteFollows(items, member.next)) break;
    if (join.joint === "none" && !listCloses(items, member.next)) {
      if (finiteFollows(items, member.next) || !bareList(items, at)) break;
    }
    members.push(member.member);
    if (join.joint !== "none") joint = join.joint;
    next = member.next;
    if (join.joint !== "none" && !join.slash && !tight(items, next)) break;
  }
  return { group: { kind: "group", members, joint }, next };
}

const tight = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return item?.kind === "coordinator";
};

interface JointReading {
  readonly joint: Group["joint"];
  readonly next: number;
  readonly apposition: boolean;
  /** "A/B" may stand anywhere in a list. */
  readonly slash?: true;
}

/** What joins the next member: "and", ", or", "/", a comma; or a comma that opens an apposition ("X, a protein"). */
function readJoint(items: readonly Item[], at: number, joint: Group["joint"]): JointReading | undefined {
  let next = at;
  const comma = items[next]?.kind === "comma";
  if (comma) next++;
  const item = items[next];
  if (item?.kind === "coordinator" && item.low !== "but" && item.low !== "so" && item.low !== "yet") {
    next++;
    while (items[next]?.kind === "adverb") next++;
    if (items[next]?.kind === "preposition" && (items[next] as { low: string }).low === "of") next++;
    const inserted = skipInsertion(items, next);
    return {
      joint: item.low === "or" || item.low === "nor" ? "or" : "and",
      next: inserted,
      apposition: false,
      ...(item.low === "/" && { slash: true as const }),
    };
  }
  if (!comma) return undefined;
  const noun = items[next]?.kind === "adverb" ? items[next + 1] : items[next];
  if (noun?.kind === "adjective" && elliptic(items, next)) return { joint: "none", next, apposition: false };
  if (noun?.kind !== "noun") return undefined;
  const determiner = noun.determiner;
  const named =
    joint === "none" &&
    determiner === undefined &&
    noun.to - noun.from <= 2 &&
    !noun.pronoun &&
    items[at - 1]?.kind === "noun" &&
    items[next + 1]?.kind === "comma" &&
    finiteFollows(items, next + 2) &&
    !listCloses(items, next + 1);
  if (named) return { joint: "none", next, apposition: true };
  const apposition =
    joint === "none" &&
    (determiner === "a" || determiner === "an" || determiner === "the") &&
    !listCloses(items, next + 1);
  return { joint: "none", next: items[next]?.kind === "adverb" ? next + 1 : next, apposition };
}

/** "and, when flow returns, C": skips what stands between two commas after a coordinator. */
function skipInsertion(items: readonly Item[], at: number): number {
  if (items[at]?.kind !== "comma") return at;
  for (let next = at + 1; next < Math.min(items.length, at + 8); next++)
    if (items[next]?.kind === "comma" && items[next + 1]?.kind === "noun") return next + 1;
  return at;
}

/** Whether a comma list that goes on here ends with a coordinator and a noun phrase before any finite verb. */
function listCloses(items: readonly Item[], at: number): boolean {
  for (let next = at; next < items.length; next++) {
    const item = items[next];
    if (!item || item.kind === "break" || item.kind === "relative" || item.kind === "subordinator") return false;
    if (item.kind === "verb") return false;
    if (item.kind === "coordinator" && item.low !== "/" && item.low !== "but") {
      const after =
        items[next + 1]?.kind === "adverb" || items[next + 1]?.kind === "comma" ? items[next + 2] : items[next + 1];
      if (after?.kind === "noun") return true;
      if (after?.kind === "preposition") return items[next + 2]?.kind === "noun";
      return items.slice(next + 1, next + 8).some((later) => later.kind === "noun") && after?.kind !== "verb";
    }
  }
  return false;
}

/** A list without any verb around it ("High sugars, weight gain, bone loss"), as in labelled fields. */
function bareList(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const item = items[at];
    if (item?.kind === "break") break;
    if (item?.kind === "verb" || item?.kind === "preposition") return false;
  }
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item?.kind === "break") break;
    if (item?.kind === "verb" && item.form === "finite") return false;
  }
  return true;
}

/** Whether a finite verb governs what ends at `at`, brackets, adverbs and prepositional phrases between. */
export function finiteFollows(items: readonly Item[], at: number): boolean {
  let next = at;
  for (let phrases = 0; phrases < 3; ) {
    const item = items[next];
    if (!item) return false;
    if (item.kind === "verb") return item.form === "finite";
    if (item.kind === "relative" && next === at) return finiteVerbs(items, next) > 1;
    if (item.kind === "adverb" || item.kind === "bracket") next++;
    else if (item.kind === "preposition" && items[next + 1]?.kind === "noun") {
      next += 2;
      phrases++;
    } else return false;
  }
  return false;
}

/** How many finite verbs stand between here and the next comma or break. */
function finiteVerbs(items: readonly Item[], at: number): number {
  let count = 0;
  for (let next = at; next < items.length; next++) {
    const item = items[next];
    if (!item || item.kind === "comma" || item.kind === "break" || item.kind === "coordinator") break;
    if (item.kind === "verb" && item.form === "finite") count++;
  }
  return count;
}

const staysWithNoun = new Set(
  "of in on at from against into within around behind between under over near with to for among inside outside without across about during after before".split(
    " ",
  ),
);

/** "viral and bacterial infections", chunked as adjective + noun phrase: the adjective borrows the noun. */
function elliptic(items: readonly Item[], from: number): NounPhrase | undefined {
  const item = items[from];
  if (item?.kind !== "adjective") return undefined;
  for (let at = from + 1; at < items.length; at++) {
    const later = items[at];
    if (later?.kind === "noun") {
      if (
        later.pronoun ||
        later.determiner !== undefined ||
        later.to - later.from < 2 ||
        items[at - 1]?.kind !== "coordinator"
      )
        return undefined;
      return {
        kind: "noun",
        from: item.from,
        to: item.to,
        head: item.to - 1,
        borrowed: later.head,
        pronoun: false,
        gloss: [],
        apposition: [],
        complements: [],
      };
    }
    if (later?.kind !== "comma" && later?.kind !== "coordinator" && later?.kind !== "adjective") return undefined;
  }
  return undefined;
}

function readMember(
  items: readonly Item[],
  from: number,
  afterVerb: boolean,
): { member: NounPhrase; next: number } | undefined {
  const item = items[from]?.kind === "adjective" ? elliptic(items, from) : items[from];
  if (item?.kind !== "noun") return undefined;
  const noun: NounPhrase = { ...item, apposition: [], complements: [] };
  let next = from + 1;
  for (;;) {
    const item = items[next];
    if (item?.kind === "preposition" && staysWithNoun.has(item.low)) {
      const complement = readComplement(items, next, afterVerb);
      if (!complement) break;
      if (item.low === "of" && !noun.of) noun.of = complement.complement.group;
      else noun.complements.push(complement.complement);
      next = complement.next;
    } else if (
      item?.kind === "preposition" &&
      item.low === "like" &&
      items[next - 1]?.kind === "noun" &&
      !noun.pronoun &&
      noun.determiner === undefined &&
      from > 0
    ) {
      const examples = readGroup(items, next + 1, true);
      if (!examples) break;
      noun.examples = examples.group;
      next = examples.next;
    } else if (item?.kind === "example" || (item?.kind === "comma" && items[next + 1]?.kind === "example")) {
      const examples = readGroup(items, next + (item.kind === "comma" ? 2 : 1), false);
      if (!examples) break;
      noun.examples = examples.group;
      next =
        items[examples.next]?.kind === "comma" && items[examples.next + 1]?.kind === "verb"
          ? examples.next + 1
          : examples.next;
    } else {
      const name = readOtherName(items, next);
      if (!name) break;
      noun.apposition.unshift({ ...name.member, renames: true });
      next = name.next;
    }
  }
  return { member: noun, next };
}

/** ", known as Y", "called Y" behind a noun phrase gives it another name. */
function readOtherName(items: readonly Item[], at: number): { member: NounPhrase; next: number } | undefined {
  let next = items[at]?.kind === "comma" ? at + 1 : at;
  while (items[next]?.kind === "adverb") next++;
  const verb = items[next];
  if (verb?.kind !== "verb" || verb.form !== "loose" || !["know", "call", "term", "name", "dub"].includes(verb.lemma))
    return undefined;
  next++;
  const as = items[next];
  if (as?.kind === "preposition" && as.low === "as") next++;
  else if (verb.lemma === "know") return undefined;
  const noun = items[next];
  return noun?.kind === "noun" ? { member: { ...noun, apposition: [], complements: [] }, next: next + 1 } : undefined;
}

export function readComplement(
  items: readonly Item[],
  at: number,
  afterVerb = true,
): { complement: Complement; next: number } | undefined {
  const preposition = items[at];
  if (preposition?.kind !== "preposition") return undefined;
  let start = at + 1;
  while (items[start]?.kind === "adverb") start++;
  const second = items[start];
  if (second?.kind === "preposition" && /^(within|below|above|under|around|between|behind|about|to)$/.test(second.low))
    start++;
  const noun = items[start];
  if (noun?.kind !== "noun") return undefined;
  const subordinates = /^(after|before|since|until|as|than)$/.test(preposition.low);
  const reading = readGroup(items, start, afterVerb);
  if (!reading) return undefined;
  if (subordinates && finiteFollows(items, reading.next)) return undefined;
  return { complement: { preposition: preposition.low, group: reading.group }, next: reading.next };
}
