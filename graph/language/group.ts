import { clausePrepositions } from "./closed-class";
import { borrowNoun } from "./group/borrow-noun";
import { closesBeforeVerb, closesWithin, opensClause } from "./group/closes-within";
import { finiteFollows, isOnlyVerb } from "./group/finite-follows";
import { isBareList } from "./group/is-bare-list";
import { isFirstNo } from "./group/is-first-no";
import { isFronted } from "./group/is-fronted";
import { isNameOfWhole } from "./group/is-name-of-whole";
import { isSubordinate } from "./group/is-subordinate";
import { likensTo } from "./group/likens-to";
import { listCloses } from "./group/list-closes";
import { opensAnother } from "./group/opens-another";
import { opensSentence } from "./group/opens-sentence";
import { type JointReading, readJoint } from "./group/read-joint";
import { readOtherNames } from "./group/read-other-name";
import { type Complement, type Group, type Item, type NounPhrase, unattached } from "./phrases";
import { wordList } from "./word-list";

/** A group with the index of the item behind it. */
interface GroupReading {
  readonly group: Group;
  readonly next: number;
}

/** Phrases nested deeper than this ("the risk of the loss of …") no longer hang on one another. */
const deepest = 12;

/**
 * Reads coordinated noun phrases from item `at` ("A, B and C", each with its "of …", brackets, examples and prepositions).
 * After a verb (`afterVerb`) a last member that turns out to be the subject of a verb of its own is left out: "X causes A, and B follows".
 */
export function readGroup(items: readonly Item[], at: number, afterVerb: boolean, depth = 0): GroupReading | undefined {
  const first = readMember(items, at, afterVerb, depth);
  if (!first) return undefined;
  const members = [first.member];
  let joint: Group["joint"] = "none";
  let next = first.next;
  for (;;) {
    const join = readJoint(items, next, joint);
    const further = join && readMember(items, join.next, afterVerb, depth);
    if (!further) break;
    if (opensAnother(items, at, members, further.member)) break;
    const mayEnd = (afterVerb && isSubordinate(items, at)) || (members.length === 1 && isFronted(items, at));
    if (join.joint === "none" && mayEnd && opensMain(items, join.next, depth)) break;
    if (join.apposition && opensSentence(items, at) && finiteFollows(items, further.next)) break;
    if (join.apposition) {
      members.at(-1)?.apposition.push(further.member);
      next = further.next;
      continue;
    }
    if (afterVerb && (finiteFollows(items, further.next) || isFirstNo(further.member, members))) break;
    if (
      join.joint === "none" &&
      !continuesList(items, at, further.next) &&
      !(afterVerb && closesWithin(further.member)) &&
      !(!afterVerb && opensClause(items, at) && closesBeforeVerb(items, further))
    )
      break;
    members.push(further.member);
    next = further.next;
    if (join.joint === "none") continue;
    joint = join.joint;
    if (isLast(join, items[next])) break;
  }
  return { group: { kind: "group", members, joint }, next };
}

/** "Because water is held in the skin, swelling and pain ensue": behind the comma stands what the main clause is about. */
function opensMain(items: readonly Item[], next: number, depth: number): boolean {
  const whole = depth < deepest ? readGroup(items, next, false, depth + 1) : undefined;
  return whole !== undefined && whole.group.members.length > 1 && finiteFollows(items, whole.next);
}

/** Whether what a comma joins, up to `next`, is one more member of the list that began at `start`. */
const continuesList = (items: readonly Item[], start: number, next: number): boolean =>
  listCloses(items, next) || (!finiteFollows(items, next) && isBareList(items, start));

/** Whether the list ends with the member that `join` joins: a comma may not follow the last "and", another "and" may. */
const isLast = (join: JointReading, after: Item | undefined): boolean => !join.slash && after?.kind !== "coordinator";

function readMember(
  items: readonly Item[],
  from: number,
  afterVerb: boolean,
  depth: number,
): { member: NounPhrase; next: number } | undefined {
  const item = items[from]?.kind === "adjective" ? borrowNoun(items, from) : items[from];
  if (item?.kind !== "noun") return undefined;
  const noun = unattached(item);
  const member: Member = { items, from, noun, afterVerb, depth };
  let next = from + 1;
  for (;;) {
    const end = attach(member, next);
    if (end === undefined) return { member: noun, next };
    next = end;
  }
}

/** A noun phrase while what belongs to it is read. */
interface Member {
  readonly items: readonly Item[];
  /** Index of the item it begins with. */
  readonly from: number;
  readonly noun: NounPhrase;
  readonly afterVerb: boolean;
  readonly depth: number;
}

/** Prepositions that attach what follows them to the noun before them. */
const staysWithNoun = wordList(`
  of in on at from against into within around behind between under over near with to for among inside outside
  without across about during after before
`);

/** Attaches what stands at `at` to the noun before it; gives the index behind it, or nothing where nothing more belongs to the noun. */
function attach(member: Member, at: number): number | undefined {
  const { items, noun, depth } = member;
  if (depth >= deepest) return undefined;
  const item = items[at];
  if (item?.kind === "preposition" && staysWithNoun.has(item.low)) return attachComplement(member, at);
  if (likensTo(items, member.from, noun, at)) return attachExamples(member, at + 1, true);
  const opener = item?.kind === "comma" ? at + 1 : at;
  if (items[opener]?.kind === "example") {
    const end = attachExamples(member, opener + 1, false);
    return end !== undefined && items[end]?.kind === "comma" && items[end + 1]?.kind === "verb" ? end + 1 : end;
  }
  if (depth > 0 && isNameOfWhole(items, noun, at)) return undefined;
  const other = readOtherNames(items, at);
  if (other) noun.apposition.unshift(...other.names);
  return other?.next;
}

function attachExamples({ items, noun, depth }: Member, at: number, afterVerb: boolean): number | undefined {
  const examples = readGroup(items, at, afterVerb, depth + 1);
  if (examples) noun.examples = examples.group;
  return examples?.next;
}

function attachComplement({ items, noun, afterVerb, depth }: Member, at: number): number | undefined {
  const reading = readComplement(items, at, afterVerb, depth + 1);
  if (!reading) return undefined;
  const { complement, next } = reading;
  if (complement.preposition === "of" && !noun.of) noun.of = complement.group;
  else noun.complements.push(complement);
  return next;
}

/** "After the drug works", "before A, B or C is given". */
function holdsClause(items: readonly Item[], start: number, { group, next }: GroupReading, depth: number): boolean {
  if (finiteFollows(items, next)) return true;
  const opener = items[start - 1];
  // "…, as low potassium and kidney injury occur".
  const isReason =
    opener?.kind === "preposition" && /^(as|since)$/.test(opener.low) && items[start - 2]?.kind === "comma";
  if ((group.members.length < 2 && !isReason) || items[next]?.kind !== "coordinator") return false;
  const whole = readGroup(items, start, false, depth);
  return whole !== undefined && finiteFollows(items, whole.next);
}

/** "With time, A and B set in", "over the years, A, B and C develop": behind the comma stands what the sentence is about, for want of another comma. */
function beforeMain(items: readonly Item[], at: number, start: number, depth: number): GroupReading | undefined {
  if (!opensClause(items, at) || depth >= deepest) return undefined;
  const first = readMember(items, start, false, depth);
  if (!first || items[first.next]?.kind !== "comma") return undefined;
  const rest = readGroup(items, first.next + 1, false, depth + 1);
  if (!rest || rest.group.members.length < 2 || !finiteFollows(items, rest.next)) return undefined;
  if (items[rest.next]?.kind === "comma") return undefined;
  return { group: { kind: "group", members: [first.member], joint: "none" }, next: first.next };
}

/** Prepositions that another one may stand before: "from within the cell", "to below normal". */
const secondPrepositions = wordList("within below above under around between behind about to");

/**
 * Reads the preposition at `at` with its noun phrases; nothing if it has none, or opens a clause ("after the drug works").
 * `afterVerb` as for `readGroup`.
 */
export function readComplement(
  items: readonly Item[],
  at: number,
  afterVerb = true,
  depth = 0,
): { complement: Complement; next: number } | undefined {
  const preposition = items[at];
  if (preposition?.kind !== "preposition") return undefined;
  let start = at + 1;
  while (items[start]?.kind === "adverb") start++;
  const second = items[start];
  // "With dementia rather than with tremor".
  const contrasts = preposition.low === "rather than";
  if (second?.kind === "preposition" && (contrasts || secondPrepositions.has(second.low))) start++;
  if (items[start]?.kind !== "noun") return undefined;
  const reading = beforeMain(items, at, start, depth) ?? readGroup(items, start, afterVerb, depth);
  if (!reading) return undefined;
  if (clausePrepositions.has(preposition.low) && holdsClause(items, start, reading, depth) && !isOnlyVerb(items, at))
    return undefined;
  return { complement: { preposition: preposition.low, group: reading.group }, next: reading.next };
}
