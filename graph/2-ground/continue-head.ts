import { type Clause, newClause } from "../language/clause";
import type { Group } from "../language/phrases";
import type { Analysis } from "./analysis";

/** Words that announce examples or kinds of what stands before them. */
const exampling = /^(such as|for example|for instance|including|like|either|e\.g\.)$/;

/**
 * A statement that goes on with the sentence that its entry's head opens: "**Drug**, a blocker of X, lowers Y", "**Drugs** such as A lower Y". What
 * stands before the verb only says what the head is, or gives examples of it; what is said is said of the head.
 */
export function continueHead(analysis: Analysis): Analysis {
  const { words, clauses } = analysis;
  const [first] = words;
  const subject = clauses[0]?.subject;
  if (!first || !subject || !clauses[0]?.verb || clauses[0].link !== "main") return analysis;
  const opening = first.low === "," ? words[1] : first;
  const gives = exampling.test(opening?.low ?? "");
  if (first.low !== "," && !(gives && first.tag === "example")) return analysis;
  const from = subject.members[0]?.from ?? 0;
  const to = lastOf(subject);
  if (from > 2 || (first.low === "," && words[to]?.low !== ",")) return analysis;
  for (const clause of clauses) if (clause.subject === subject) clause.subject = undefined;
  const aside: Clause = newClause(gives ? "example" : "main", { subject });
  return { ...analysis, clauses: [aside, ...clauses] };
}

/** Where a group ends with all that belongs to its last member. */
const lastOf = ({ members }: Group): number =>
  Math.max(
    ...members.map(({ to, of, complements, apposition, examples }) =>
      Math.max(
        to,
        ...(of ? [lastOf(of)] : []),
        ...(examples ? [lastOf(examples)] : []),
        ...complements.map(({ group }) => lastOf(group)),
        ...apposition.map((phrase) => phrase.to),
      ),
    ),
  );
