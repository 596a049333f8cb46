import { count } from "../wording";
import { type Clause, citeNumbers, type Explanation } from "./clauses";
import type { Effect } from "./effect";
import type { Path } from "./path";

/** After so many clauses a sentence ends and the next begins with the name it ended on. */
const clausesInSentence = 2;

/** What stands before a clause's verb: its subject where a sentence begins, else what joins it to the clause before. */
export const opens = (position: number): boolean => position % clausesInSentence === 0;

/** How citations stand behind a clause. */
export type Mark = (cites: readonly number[]) => string;

const bracketed: Mark = (cites) => ` [${citeNumbers(cites)}]`;

const clauseText = (clause: Clause, position: number, all: readonly Clause[], mark: Mark) => {
  const start = opens(position) ? clause.subject : "which";
  const remarks = clause.remarks.length === 0 ? "" : ` (${clause.remarks.join(", ")})`;
  const ends = opens(position + 1) || position === all.length - 1;
  return `${start} ${clause.verb} ${clause.object}${remarks}${mark(clause.cites)}${ends ? "." : ","}`;
};

/** The clauses as running text. */
export const sentencesOf = ({ clauses }: Explanation, mark: Mark = bracketed): string =>
  clauses.map((clause, position) => clauseText(clause, position, clauses, mark)).join(" ");

/** "Net effect: raises" in full: what more of the first does to the last, and how sure that is. */
export function netEffect({ effect, polarity, steps }: Pick<Path, "effect" | "polarity" | "steps">): string {
  const doubted = steps.filter((step) => step.polarity === "uncertain").length;
  const denied = steps.filter((step) => step.polarity === "negated").length;
  const remarks = [
    ...(doubted > 0 ? [`the article doubts ${count(doubted, "step")}`] : []),
    ...(denied > 0 ? [`the article denies ${count(denied, "step")}`] : []),
  ];
  const words = polarity === "uncertain" && effect !== "unknown" ? `may ${bare[effect]}` : effect;
  return `Net effect: ${words}${remarks.length === 0 ? "" : ` (${remarks.join(", ")})`}`;
}

const bare: Readonly<Record<Exclude<Effect, "unknown">, string>> = { raises: "raise", lowers: "lower" };
