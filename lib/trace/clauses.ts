import type { GraphIndex } from "../graph-index";
import { lineOf } from "../line";
import { shownName } from "../shown-name";
import { type Passage, passagesBehind } from "../sources";
import { qualifierWords } from "../wording";
import type { Path, PathStep } from "./path";

/** A passage of the article with the number by which the clauses of an explanation cite it. */
export interface CitedPassage {
  readonly number: number;
  readonly passage: Passage;
}

/** One step in words: "activates RAS-MAPK pathway [1, 2]". */
export interface Clause {
  readonly step: PathStep;
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
  /** What narrows it: "germline", "rare". */
  readonly remarks: readonly string[];
  /** The passages it rests on; never empty. */
  readonly cites: readonly number[];
}

/** A path as a person reads it: clauses that follow from one another, and the passages they cite. */
export interface Explanation {
  readonly clauses: readonly Clause[];
  readonly passages: readonly CitedPassage[];
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** How the facts of a step read, those that read alike once. */
function verbOf({ relations }: PathStep): string {
  const verbs = distinct(relations.map((relation) => lineOf(relation).label));
  return verbs.length < 3 ? verbs.join(" and ") : `${verbs.slice(0, -1).join(", ")} and ${verbs.at(-1)}`;
}

/** Explains a path. Passages are numbered as they are first cited; one that speaks for two clauses has one number. */
export function explain(index: GraphIndex, { steps }: Pick<Path, "steps">): Explanation {
  const passages = new Map<string, CitedPassage>();
  const cite = (passage: Passage): number => {
    const { id } = passage.item;
    const known = passages.get(id);
    const number = known?.number ?? passages.size + 1;
    const evidence = distinct([...(known?.passage.evidence ?? []), ...passage.evidence]);
    passages.set(id, { number, passage: { ...passage, evidence } });
    return number;
  };
  const clauses = steps.map((step) => ({
    step,
    subject: shownName(index, step.from),
    verb: verbOf(step),
    object: shownName(index, step.to),
    remarks: distinct(step.relations.flatMap(qualifierWords)),
    cites: distinct(passagesBehind(index, step.relations).map(cite)),
  }));
  return { clauses, passages: [...passages.values()] };
}

/** "1, 2, 4–6". */
export function citeNumbers(cites: readonly number[]): string {
  const sorted = [...cites].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([low, high]) => (low === high ? `${low}` : high === low + 1 ? `${low}, ${high}` : `${low}–${high}`))
    .join(", ");
}
