import type { Clause } from "../../language/clause";
import type { Complement, NounPhrase, VerbGroup } from "../../language/phrases";
import type { Word } from "../../language/word";
import type { Frame } from "../../lexicon/frames";
import { symptomNouns } from "../../lexicon/noun-cues";
import type { Passage } from "../passage";
import { remembered } from "../remembered";
import { isDeniedEvent } from "./antecedents";
import { describedBy } from "./described-by";
import { deviationMeant } from "./deviation-meant";
import { eventAgents } from "./event-agents";
import { gappedSubject } from "./gapped-subject";
import { habitsOf } from "./habits-of";
import { headNoun, isPersonal } from "./head-noun";
import { isGivenToo } from "./is-given-too";
import { isListOfOthers } from "./is-list-of-others";
import { isVague } from "./is-vague";
import { lessenedBefore } from "./lessened-before";
import { prescribed } from "./prescribed";
import { type Alternatives, ofTypes, type Role } from "./role";
import { rolesOf } from "./roles-of";
import { toldEvents } from "./told-events";

const company = new Set(["together with", "along with", "as well as", "in combination with"]);
/** Frames in which a stated subject of an entry on a treatment or test is more likely than its head. */
const quiet: ReadonlySet<Frame> = new Set(["reduce", "raise", "promote", "cause", "trigger"]);
/** Frames in which the head of another entry may be meant though a subject is stated. */
const bold: ReadonlySet<Frame> = new Set(["cause", "show", "trigger"]);
/** What a habit does. */
const doing: ReadonlySet<Frame> = new Set(["treat", "prevent", "reduce", "stop", "detect", "exclude"]);
/** Frames in which a statement without subject or head is about the topic. */
const ofTopic: ReadonlySet<Frame> = new Set(["show", "cause", "resemble"]);

/** Who may be meant by a subject, whatever the verb says. */
interface Candidates {
  /** Whom the clause describes; then nobody else is meant. */
  readonly described: Alternatives | undefined;
  readonly events: Alternatives;
  readonly typed: Alternatives;
  readonly untyped: Alternatives;
  /** The subject names nothing in particular. */
  readonly vague: boolean;
  /** What the subject names is likelier than the head even where it has no type yet. */
  readonly ownFirst: boolean;
  /** The entry is about a treatment or test. */
  readonly acting: boolean;
  /** Who is said to do it together with the subject. */
  readonly alongside: readonly Role[];
  /** What the entry speaks of last, among its heads. */
  readonly heads: readonly Role[];
}

/**
 * The subject as named; else, and where what it names makes no sense in the frame, the item's head, then the topic. `asPatient` where the subject
 * is what the frame is done to.
 */
export function subjectRoles(clause: Clause, frame: Frame, passage: Passage, asPatient: boolean): Alternatives {
  const pronoun = clause.subject?.members[0]?.pronoun
    ? passage.analysis.words[clause.subject.members[0].from]?.low
    : "";
  if (isDeniedEvent(pronoun ?? "", passage)) return [];
  if (asPatient && (frame === "cause" || frame === "trigger") && namesSigns(clause, passage)) return [];
  const gapped = gappedSubject(clause, passage) ?? (asPatient ? undefined : lessenedBefore(clause, passage));
  if (gapped) return gapped;
  const habits = !asPatient && doing.has(frame) ? habitsOf(clause, passage) : [];
  if (habits.length > 0) return [habits];
  const found = remembered(clause, passage, () => candidates(clause, passage));
  if (found.described) return found.described;
  const { events, typed, untyped, heads } = found;
  const hasSubject = clause.subject !== undefined;
  const overrides = found.vague || (found.acting ? !quiet.has(frame) : bold.has(frame));
  const fallback =
    heads.length > 0 &&
    !isReason(clause) &&
    !isOfOther(clause, found, passage.analysis.words) &&
    !isNewThing(clause, found, passage) &&
    !(found.typed.length === 0 && found.untyped.length > 0 && !found.vague && isGivenToo(clause)) &&
    !isOfAnotherThing(clause, found, passage) &&
    (!hasSubject || (!asPatient && overrides))
      ? [hasSubject ? heads : [...heads, ...found.alongside]]
      : [];
  const topic = !hasSubject && ofTopic.has(frame) && passage.heads.length === 0 ? [[passage.topic]] : [];
  return found.ownFirst
    ? [...events, ...typed, ...untyped, ...fallback, ...topic]
    : [...events, ...typed, ...fallback, ...topic, ...untyped];
}

/** "The activity of the enzyme that breaks it down is measured": what is described is not the head, though nothing is known of it. */
const isOfOther = (
  { link, subject, antecedent, governor, gap }: Clause,
  { vague, heads }: Candidates,
  words: readonly Word[],
): boolean =>
  link === "relative" &&
  subject !== undefined &&
  (!vague || subject.members.some(isOther(words))) &&
  (gap === true || (subject === antecedent && governor?.verb !== undefined && ofTypes(heads, "treatment").length > 0));

/** "Ulcers that *other tests* miss", "what *a scan* shows": another than is spoken of. */
const isOther =
  (words: readonly Word[]) =>
  ({ from, of }: NounPhrase): boolean =>
    /^(other|no)$/.test(words[from]?.low ?? "") || of?.members.some(({ apposition }) => apposition.length > 0) === true;

/** "**Dark urine**, because bile turns into X": what is given as the reason is about its own subject. */
const isReason = ({ link, subject, verb }: Clause): boolean =>
  /^(because|since|as)$/.test(link) && verb !== undefined && subject?.members.every(({ pronoun }) => !pronoun) === true;

/** "A stiff jaw may cause choking" in an entry on another sign: that, though nothing is known of it, and not the head. */
const isNewThing = ({ subject, link }: Clause, { vague, acting }: Candidates, { opens, analysis }: Passage): boolean =>
  link === "main" &&
  !opens &&
  !vague &&
  !acting &&
  subject?.members.length === 1 &&
  subject.members.every(
    ({ determiner, from, head }) =>
      /^an?$/.test(determiner ?? "") && analysis.words.slice(from, head).some(({ tag }) => tag === "adjective"),
  );

/** "Sport and vaccines: A is advised, and pressure on the spot prevents B": a later clause about a third thing, and not about both. */
const isOfAnotherThing = ({ link, subject }: Clause, { vague, heads }: Candidates, { analysis }: Passage): boolean =>
  link === "main" &&
  subject !== undefined &&
  !vague &&
  ofTypes(heads, "treatment").length > 1 &&
  analysis.clauses[0]?.subject !== subject;

function candidates(clause: Clause, passage: Passage): Candidates {
  const { heads, discourse, place } = passage;
  const partners = clause.complements.filter(({ preposition }) => company.has(preposition));
  const isPeople =
    partners.length > 0 && clause.subject?.members.some((member) => isPersonal(member, passage.analysis)) === true;
  const alongside = isPeople
    ? []
    : partners.flatMap((partner) => {
        const roles = rolesOf(partner.group, passage)[0] ?? [];
        // "X brings A, together with B": B is brought.
        return isBrought(partner, clause) ? ofTypes(roles, "treatment", "test") : roles;
      });
  const named = rolesOf(clause.subject, passage).map((roles) => [...roles, ...alongside]);
  const vague = clause.subject?.members.every((member) => isVague(member, passage)) === true;
  const typed = named.filter((roles) => roles.some(({ type }) => type !== undefined));
  const isHead = (role: Role) => heads.some(({ entity }) => entity === role.entity);
  const spoken = discourse.fresh && discourse.recent.length > 0 && discourse.recent.every(isHead);
  return {
    described: isListOfOthers(clause, passage)
      ? []
      : (deviationMeant(clause, passage) ?? describedBy(clause, passage) ?? prescribed(clause, passage)),
    events: [
      ...eventAgents(clause, passage),
      ...(typed.some(isNoThing) || typed.length === 0 ? toldEvents(clause, passage) : []),
    ],
    typed,
    untyped: named.filter((roles) => roles.every(({ type }) => type === undefined)),
    vague,
    ownFirst: (place.section === "mechanism" || place.section === "causes") && !vague,
    acting: ofTypes(heads, "treatment", "test").length > 0,
    alongside: [
      ...(clause.verb && partners.every(isAhead(clause.verb)) ? ofTypes(alongside, "treatment") : []),
      ...examplesOfHead(clause, passage),
    ],
    heads: spoken || isOtherTest(passage) ? discourse.recent : heads,
  };
}

/** A substance that is a remedy or a measure as well, and the disease that "this" may stand for. */
const isNoThing = (roles: readonly Role[]): boolean =>
  roles.every(({ type, implied }) => type === "treatment" || type === "test" || (type === "disease" && implied));

/** "**Drugs** such as A relieve X": A does it as much as they. */
function examplesOfHead({ subject }: Clause, passage: Passage): readonly Role[] {
  const [aside] = passage.analysis.clauses;
  if (subject !== undefined || aside?.link !== "example" || !passage.statement.analysis.clauses.includes(aside))
    return [];
  return ofTypes(rolesOf(aside.subject, passage)[0] ?? [], "treatment", "test");
}

const isBrought = (partner: Complement, { verb }: Clause): boolean =>
  verb !== undefined && !verb.passive && !isAhead(verb)(partner);

/** "**A**, together with B, prevents X": not "prevents X together with C". */
const isAhead =
  ({ from }: VerbGroup) =>
  ({ group }: Complement): boolean =>
    (group.members[0]?.from ?? 0) < from;

/** "A shows X, and B shows Y, which points to Z": in an entry that opens with one test, the one that the statement has spoken of last. */
const isOtherTest = ({ discourse, heads, place }: Passage): boolean =>
  place.section === "tests" &&
  place.item.head === undefined &&
  discourse.fresh &&
  discourse.recent.length > 0 &&
  discourse.recent.every(({ type }) => type === "test") &&
  heads.some(({ type }) => type === "test");

/** "Symptoms of X triggered by Y": Y brings these about, and not X. */
const namesSigns = ({ subject }: Clause, { analysis }: Passage): boolean =>
  subject?.members.every((member) => member.of && symptomNouns.has(headNoun(member, analysis))) === true;
