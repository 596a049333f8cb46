import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { newMemo, type Passage } from "../passage";
import { type Alternatives, nonEmpty, ofTypes } from "./role";
import { toldState } from "./told-state";

/**
 * What another clause has told, where that does what this one says: "iron piles up, *causing X*", "iron piles up *and causes X*", "… in the heart, *where
 * it causes X*", "iron piles up. *This causes X*".
 */
export function toldEvents(clause: Clause, passage: Passage): Alternatives {
  const before = tellingClause(clause, passage);
  const own = before ? told(before, passage) : pointsBack(clause, passage) ? toldLast(passage) : [];
  return nonEmpty([ofTypes(own, "mechanism", "symptom")]);
}

function tellingClause({ link, verb, governor, continues, subject }: Clause, passage: Passage): Clause | undefined {
  if (link === "participle" && verb?.form === "ing" && governor?.link === "main") return governor;
  if (continues && subject && continues.subject === subject) return continues;
  // "Transport fails, which thickens X".
  if (link === "relative" && subject && governor?.subject && isLastOf(subject, governor.subject)) return governor;
  const pronoun = passage.analysis.words[subject?.members[0]?.from ?? -1]?.low;
  return link === "relative" && pronoun === "it" && governor?.link === "main" ? governor : undefined;
}

const isLastOf = (group: Group, subject: Group): boolean => group.members.at(-1)?.head === subject.members.at(-1)?.head;

const told = (clause: Clause, passage: Passage) => toldState(clause, { ...passage, clause, memo: newMemo() }) ?? [];

/** "This", as the subject of what opens a statement. */
const pointsBack = ({ link, subject }: Clause, { analysis }: Passage): boolean =>
  link === "main" &&
  subject === analysis.clauses[0]?.subject &&
  subject?.members.length === 1 &&
  subject.members.every(({ pronoun, from }) => pronoun && /^(this|that)$/.test(analysis.words[from]?.low ?? ""));

/** What the last clause of the statement before tells. */
function toldLast(passage: Passage) {
  const { place, statement } = passage;
  const before = place.statements[place.statements.indexOf(statement) - 1];
  const last = before?.analysis.clauses.findLast(({ link, verb }) => link === "main" && verb);
  return before && last ? told(last, { ...passage, statement: before, analysis: before.analysis }) : [];
}
