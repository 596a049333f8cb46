import { type Clause, newClause } from "../clause";
import type { Group, Item } from "../phrases";

/** How far the reading of a sentence's clauses has come. Each `take…` function takes the item at `at` into it. */
export interface Walk {
  items: readonly Item[];
  at: number;
  current: Clause;
  /** Clauses that still wait for their verb while a nested one is read. */
  readonly waiting: Clause[];
  /** All clauses so far, `current` among them, in the order in which they begin. */
  readonly clauses: Clause[];
  /** The coordinator that has been read since the last noun or verb. */
  coordinator: string | undefined;
  /** The noun group read last, which a relative clause or participle describes. */
  last: Group | undefined;
  /** Whether a comma has been read since the last noun or verb. */
  comma: boolean;
}

/** A walk that stands before the first item, in a main clause that is still empty. */
export function newWalk(items: readonly Item[]): Walk {
  const current = newClause("main");
  return {
    items,
    at: 0,
    current,
    waiting: [],
    clauses: [current],
    coordinator: undefined,
    last: undefined,
    comma: false,
  };
}

/** Goes on in a new clause. */
export function openClause(walk: Walk, clause: Clause): void {
  walk.current = clause;
  walk.clauses.push(clause);
}

/** Opens a clause inside the current one, which waits if it has no verb yet. */
export function nestClause(walk: Walk, clause: Clause): void {
  if (!walk.current.verb) walk.waiting.push(walk.current);
  openClause(walk, clause);
  walk.comma = false;
}

/** Whether a finite verb that no subject of its own precedes still comes in this segment. */
export function finiteVerbAhead({ items, at }: Walk): boolean {
  for (let next = at; next < items.length; next++) {
    const item = items[next];
    if (item?.kind === "break" || item?.kind === "subordinator" || item?.kind === "relative") return false;
    if (item?.kind === "verb" && item.form === "finite") return true;
  }
  return false;
}
