import type { Clause } from "../language/clause";

/** Links of clauses that only describe, and are read after what they describe. */
const describing: ReadonlySet<string> = new Set(["relative", "infinitive", "participle", "main"]);

/**
 * The clauses in the order in which they are spoken. A main clause is opened with the sentence: "Because it raises X, vaccines are given" names
 * the vaccines last.
 */
export function asSpoken(clauses: readonly Clause[]): readonly Clause[] {
  const late = clauses.findIndex(
    (clause, at) => clauses[at + 1]?.governor === clause && isAhead(clauses[at + 1] as Clause, clause),
  );
  const main = clauses[late];
  if (!main) return clauses;
  const start = startOf(main);
  let end = late + 1;
  while (end < clauses.length && (clauses[end]?.verb?.to ?? start + 1) <= start) end++;
  return [...clauses.slice(0, late), ...clauses.slice(late + 1, end), main, ...clauses.slice(end)];
}

const isAhead = (clause: Clause, main: Clause): boolean =>
  !describing.has(clause.link) && clause.verb !== undefined && clause.verb.to <= startOf(main);

const startOf = ({ subject, verb }: Clause): number => subject?.members[0]?.from ?? verb?.from ?? 0;
