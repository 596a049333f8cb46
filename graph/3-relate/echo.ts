import type { Clause } from "../language/clause";
import type { Group, NounPhrase } from "../language/phrases";
import type { Word } from "../language/word";
import type { EntityType } from "../model/entity";
import { allows } from "../model/predicate";
import type { Polarity } from "../model/relation";
import type { Draft } from "./link/link";
import type { Passage } from "./passage";
import { ofType, type Role } from "./roles/role";
import { rolesOf } from "./roles/roles-of";

/** A clause of which something was read, and what. */
export interface Said {
  readonly clause: Clause;
  readonly passage: Passage;
  readonly drafts: readonly Draft[];
}

const proVerbs: ReadonlySet<string> = new Set(["do", "be", "apply", "go"]);
const takingUp = /^(so|not|too|likewise|neither|similarly|also|as well)$/;
const further = /^(another|others|one|third|fourth)$/;

/** "B may also do so", "B does not", "as does B", "the same applies to B": what was said last, of another. */
export function echo(passage: Passage, said: Said | undefined): readonly Draft[] {
  const { clause } = passage;
  if (said && clause.verb && isSuspectedToo(clause, passage))
    return replayed(said, said.clause.subject, rolesOf(clause.subject, passage)[0] ?? [], clause, passage);
  if (!said || !clause.verb || !proVerbs.has(clause.verb.lemma) || clause.verb.passive) return [];
  if (clause.subject === said.clause.subject) return [];
  if (isTheSame(clause, passage)) {
    const others = clause.complements.flatMap(({ group }) => rolesOf(group, passage)[0] ?? []);
    return replayed(said, said.clause.subject, others, clause, passage);
  }
  if (clause.verb.lemma === "be" && clause.objects.length === 1) return furtherOne(clause, passage, said);
  if (!isElliptic(clause, passage, said)) return [];
  const [behind, ...more] = clause.complements;
  if (!behind) return replayed(said, said.clause.subject, rolesOf(clause.subject, passage)[0] ?? [], clause, passage);
  // "They help in A, but they do not in B".
  const parallel = said.clause.complements.find(({ preposition }) => preposition === behind.preposition);
  if (!parallel || more.length > 0 || !isSameSubject(clause, passage, said)) return [];
  return replayed(said, parallel.group, rolesOf(behind.group, passage)[0] ?? [], clause, passage);
}

/** "A is one cause; B is another", "one option is A, another is B". */
function furtherOne({ subject, objects, adjectives, verb }: Clause, passage: Passage, said: Said): readonly Draft[] {
  const { clause: before } = said;
  if (before.verb?.lemma !== "be" || verb?.negated || before.verb.negated) return [];
  const [named, told] = isFurther(subject, passage) ? [objects[0], adjectives] : [subject, []];
  if (named === subject && !isFurther(objects[0], passage)) return [];
  const others = told.length < 2 ? (rolesOf(named, passage)[0] ?? []) : [];
  const parts = [before.subject, ...before.objects];
  return parts
    .flatMap((part) => replayed(said, part, others, { ...before, adverbs: [] }, passage))
    .slice(0, others.length);
}

const isFurther = (group: Group | undefined, { analysis: { words } }: Passage): boolean =>
  group?.members.length === 1 &&
  group.members.every(({ head, pronoun }) => pronoun && further.test(words[head]?.low ?? ""));

const isElliptic = (
  { verb, subject, objects, adjectives, adverbs }: Clause,
  { analysis: { words } }: Passage,
  { clause: before }: Said,
): boolean => {
  const isSame =
    verb?.lemma === "do" && objects.length === 1 && objects[0]?.members.every(isTheSameThing(words)) === true;
  const isModal = words[verb?.head ?? -1]?.tag === "modal";
  return (
    subject !== undefined &&
    (objects.length === 0 || isSame) &&
    adjectives.length === 0 &&
    (isSame || verb?.negated === true || adverbs.some((adverb) => takingUp.test(adverb))) &&
    (isModal || (verb?.lemma === "be") === (before.verb?.lemma === "be" || before.verb?.passive === true))
  );
};

/** "B is suspected of doing the same", "is thought to do so". */
const isSuspectedToo = ({ verb, complements, objects }: Clause, { analysis: { words } }: Passage): boolean =>
  verb?.passive === true &&
  /^(suspect|accuse)$/.test(verb.lemma) &&
  complements.some(({ group: { members } }) => members.some(({ head }) => words[head]?.low === "doing")) &&
  objects.some(({ members }) => members.some(isTheSameThing(words)));

const isTheSameThing =
  (words: readonly Word[]) =>
  ({ from, to }: NounPhrase): boolean =>
    to - from === 2 && words[from]?.low === "the" && words[from + 1]?.low === "same";

/** "The same is true of B". */
const isTheSame = ({ subject, complements }: Clause, { analysis: { words } }: Passage): boolean =>
  complements.length === 1 && subject?.members.length === 1 && subject.members.every(isTheSameThing(words));

function isSameSubject({ subject }: Clause, passage: Passage, said: Said): boolean {
  const before = rolesOf(said.clause.subject, said.passage)[0] ?? [];
  return rolesOf(subject, passage)[0]?.every(({ entity }) => before.some((role) => role.entity === entity)) === true;
}

/** What was said with `others` in place of what `part` named. */
function replayed(
  { drafts, clause: before, passage: earlier }: Said,
  part: Clause["subject"],
  others: readonly Role[],
  clause: Clause,
  passage: Passage,
): readonly Draft[] {
  if (others.length === 0) return [];
  const spoken = rolesOf(part, earlier)[0] ?? [];
  const named = new Set((part && spoken.length > 0 ? spoken : earlier.heads).map(({ entity }) => entity));
  const known = new Set<string>();
  return drafts.flatMap((draft) => {
    // What it is a form of is no doing.
    if (draft.rule === "named-form") return [];
    const side = named.has(draft.subject.entity) ? "subject" : named.has(draft.object.entity) ? "object" : undefined;
    if (side === undefined) return [];
    const other = side === "subject" ? draft.object : draft.subject;
    const key = `${draft.predicate} ${other.entity}`;
    if (known.has(key)) return [];
    known.add(key);
    const said = polarityOf(clause, draft.polarity, before);
    // "X may be continued, Y may not": what is not allowed is to be avoided.
    const isForbidden = draft.predicate === "avoid_with" && clause.verb?.negated && draft.polarity === "negated";
    const polarity = isForbidden ? "asserted" : said;
    return others.flatMap((role) => fitted(draft, side, role, polarity, passage));
  });
}

function fitted(
  draft: Draft,
  side: "subject" | "object",
  role: Role,
  polarity: Polarity,
  { grounding: { registry } }: Passage,
): readonly Draft[] {
  const { type } = draft[side];
  const kept = role.type ?? type;
  const other = (side === "subject" ? draft.object : draft.subject).type;
  if (role.entity === draft[side].entity || type === undefined || kept === undefined || other === undefined) return [];
  // "The pill raises the risk, as does smoking": of the one it is a side effect.
  const causes = /^(leads_to|has_side_effect)$/.test(draft.predicate) && side === "subject" && kept !== type;
  const wording = kept === "treatment" ? "has_side_effect" : "leads_to";
  if (causes && allows(wording, kept, other)) {
    return [{ ...draft, subject: ofType(role, kept), predicate: wording, polarity, qualifiers: {}, rule: "echo" }];
  }
  const allowed = (own: EntityType) =>
    side === "subject" ? allows(draft.predicate, own, other) : allows(draft.predicate, other, own);
  const fitting = allowed(kept) ? kept : type;
  // A drug that is said to do harm as another does is a hazard as that is.
  if (fitting !== role.type && !registry.mayTurn(role.entity, fitting)) return [];
  if (fitting !== role.type) registry.settleType(role.entity, fitting);
  return [{ ...draft, [side]: ofType(role, fitting), polarity, qualifiers: {}, rule: "echo" }];
}

function polarityOf({ verb, adverbs, link }: Clause, before: Polarity, said: Clause): Polarity {
  if (verb?.negated || adverbs.includes("not")) return "negated";
  if (verb?.uncertain) return "uncertain";
  // "A does not help, nor does B": said with "so", what was denied is denied; so it is behind "A is absent".
  if (before === "negated")
    return !said.verb?.negated || adverbs.includes("so") || link === "as" ? "negated" : "asserted";
  return before;
}
