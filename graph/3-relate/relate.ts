import type { Analysis } from "../2-ground/analysis";
import type { GroundedItem, Grounding } from "../2-ground/ground";
import { type Clause, newClause } from "../language/clause";
import type { Group } from "../language/phrases";
import type { Claim } from "../model/relation";
import { asConsequences } from "./as-consequences";
import { asSpoken } from "./as-spoken";
import { claimFrom } from "./claim-from";
import { completeDrafts } from "./complete-drafts";
import { advance, openDiscourse } from "./discourse";
import { echo, type Said } from "./echo";
import { isCallForHelp } from "./is-call-for-help";
import { isUnfinished } from "./is-unfinished";
import type { Draft } from "./link/link";
import { listsCauses } from "./list-intro";
import { ofWhole } from "./of-whole";
import { otherSpokenOf } from "./other-spoken-of";
import { type Certainty, type Discourse, headRoles, newMemo, type Passage, topicOf } from "./passage";
import { readAnswer } from "./read-answer";
import { refutes, refutesFrom, withoutRefuted, withoutRefutedBefore } from "./refuted";
import { markedMember } from "./roles/marked-member";
import { imply, type Role } from "./roles/role";
import { rulesFor } from "./rules-for";
import { testsInFront } from "./tests-in-front";
import { topicInFront } from "./topic-in-front";
import { underLead } from "./under-lead";

/** Reads the claims of an article, statement by statement. Rules see one clause, its place, and what the item has spoken of before. */
export function relate(grounding: Grounding): readonly Claim[] {
  const claims: Claim[] = [];
  for (const place of grounding.items) for (const claim of readEntry(grounding, place, claims)) claims.push(claim);
  return asConsequences([...claims, ...ofWhole(claims, grounding)], grounding);
}

/** "A helps because it blocks B": what is said of others behind it is the first. */
const isAside = ({ link }: Clause): boolean => /^(because|since|as|relative|if|when|although|though|while)$/.test(link);

/** What the rules read in a clause. Most read nothing in most clauses. */
function readAll(passage: Passage): Draft[] {
  const drafts: Draft[] = [];
  for (const rule of rulesFor(passage)) {
    const read = rule.read(passage);
    if (read.length > 0) drafts.push(...read);
  }
  return drafts;
}

/** Sections whose headings say what the entries below them are. */
const telling: ReadonlySet<string> = new Set(["symptoms", "complications", "types", "names", "differential"]);

/** What an item says; of a bare entry, and of one that says nothing by itself, what it says together with the sentence that announces its list. */
function readEntry(grounding: Grounding, place: GroundedItem, earlier: readonly Claim[]): readonly Claim[] {
  if (!place.item.entry) return readItem(grounding, place, earlier);
  const isBare = place.head === undefined && !telling.has(place.section);
  const first = isBare ? readUnderLead(grounding, place, earlier) : readItem(grounding, place, earlier);
  if (first.length > 0) return first;
  return isBare ? readItem(grounding, place, earlier) : readUnderLead(grounding, place, earlier);
}

function readUnderLead(grounding: Grounding, place: GroundedItem, earlier: readonly Claim[]): readonly Claim[] {
  const whole = underLead(grounding, place);
  if (!whole) return [];
  const id = whole.statements.at(-1)?.statement.id;
  const { start } = place.item.span;
  // What brings a sign on is none itself.
  const isSign = listsCauses(grounding, place) ? "has_symptom" : undefined;
  return readItem(grounding, whole, earlier).filter(
    ({ predicate, evidence: { statement, subject, object } }) =>
      statement === id && predicate !== isSign && Math.max(subject.start, object.start) >= start,
  );
}

/** "A resembles it, yet in this disease …": a clause that names the article's own is about that. */
const namesSubject = ({ clause, analysis, grounding: { registry } }: Passage): boolean => {
  const from = clause.subject?.members[0]?.from ?? clause.verb?.from ?? 0;
  const to = clause.verb?.to ?? from;
  return analysis.words
    .slice(Math.max(0, from - 3), to)
    .some(({ term }) => term !== undefined && registry.isSubject(analysis.terms[term]?.entity ?? ""));
};

/** A question, a call for help or half a sentence says nothing. */
const isSilent = ({ tokens, words }: Analysis): boolean =>
  tokens.at(-1)?.text === "?" || isCallForHelp(words) || isUnfinished(words);

function readItem(grounding: Grounding, place: GroundedItem, earlier: readonly Claim[]): readonly Claim[] {
  let heads = headRoles(grounding, place);
  const topic = topicOf(grounding, place);
  let discourse = openDiscourse(grounding, place, heads);
  let said: Said | undefined;
  let spoken: Role | undefined;
  let claims: Claim[] = [...readAnswer({ grounding, place, topic, discourse, earlier })];
  for (const [at, statement] of place.statements.entries()) {
    const { analysis } = statement;
    const before = at > 0 ? place.statements[at - 1]?.statement.id : undefined;
    const { start, end } = statement.statement.span;
    const member = at > 0 ? markedMember(statement, place, grounding) : undefined;
    if (member) heads = imply([member]);
    if (before !== undefined && refutes(grounding.text.slice(start, end))) claims = withoutRefuted(claims, before);
    const clauses = analysis.clauses.length > 0 ? analysis.clauses : [newClause("main")];
    const certainties = new Map<Clause, Certainty>();
    let fronted: Role | undefined;
    let own = heads;
    if (place.section === "differential") spoken = undefined;
    const sharing = new Map<Group, Discourse>();
    discourse = { ...discourse, fresh: false };
    if (said && said.passage.statement !== place.statements[at - 1]) said = undefined;
    for (const clause of asSpoken(clauses)) {
      const opens = statement === place.statements[0] && clause === clauses[0];
      const pronoun = clause.subject?.members[0]?.pronoun ? clause.subject : undefined;
      if (pronoun && !sharing.has(pronoun)) sharing.set(pronoun, discourse);
      // One literal for all of them: objects of one shape are read several times faster.
      const about = (topic: Role, memo = newMemo()): Passage => ({
        grounding,
        place,
        statement,
        analysis,
        clause,
        opens,
        heads: own,
        topic,
        // "It blocks X and causes Y": who causes Y is not X.
        discourse: (pronoun && sharing.get(pronoun)) ?? discourse,
        earlier,
        memo,
        certainties,
      });
      const plain = about(topic);
      // "In X, A is seen, and B follows": both in X.
      const ahead = clause.link === "main" && clause.continues === undefined ? undefined : fronted;
      fronted = topicInFront(plain) ?? ahead;
      const other = fronted ?? (clause.link === "main" && !namesSubject(plain) ? spoken : undefined);
      const front = testsInFront(plain);
      own = front ?? own;
      const passage = front || other ? about(other ?? topic, front ? undefined : plain.memo) : plain;
      spoken = otherSpokenOf(plain) ?? spoken;
      if (!isSilent(analysis)) {
        const drafts = readAll(passage);
        drafts.push(...echo(passage, said));
        if (drafts.length > 0) {
          for (const draft of completeDrafts(drafts, passage)) claims.push(claimFrom(draft, passage));
          if (clause.verb && !(said && isAside(clause) && said.passage.statement === statement))
            said = { clause, passage, drafts };
        }
      }
      discourse = advance(discourse, passage);
    }
    const taken = refutesFrom(grounding.text.slice(start, end));
    if (taken >= 0) claims = withoutRefutedBefore(claims, statement.statement.id, start + taken);
  }
  return claims;
}
