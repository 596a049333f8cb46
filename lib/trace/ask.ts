import type { EntityId } from "@/graph/model/entity";
import type { Direction } from "./direction";
import { type End, type PathQuestion, plainQuestion } from "./question";

/** A trace as it stands: what is asked, as far as it is, and which of the answer is looked at. */
export interface Trace extends Omit<PathQuestion, "from" | "to"> {
  readonly from: End | null;
  readonly to: End | null;
  /** Only paths through these types, by the id of the kind. */
  readonly kind: string | null;
  /** Paths that are lit besides the one that is read, by id, sorted. */
  readonly shown: readonly string[];
  /** The path that is read. */
  readonly path: string | null;
  /** Which of its steps is stood on, from 1; null for the whole. */
  readonly step: number | null;
  /** Nothing but what is lit is drawn. */
  readonly solo: boolean;
}

export const emptyTrace: Trace = {
  ...plainQuestion,
  from: null,
  to: null,
  kind: null,
  shown: [],
  path: null,
  step: null,
  solo: false,
};

export const askKinds = ["paths", "act", "around", "alike"] as const;

/** What is asked of the graph as a whole. */
export type Ask =
  | { readonly kind: "paths"; readonly trace: Trace }
  /** Where treatments act. */
  | { readonly kind: "act"; readonly treatments: readonly EntityId[] }
  /** What lies up or down of an entity. */
  | { readonly kind: "around"; readonly of: EntityId | null; readonly direction: Direction }
  /** What may be taken for the subject, and which test tells. */
  | { readonly kind: "alike" };

export const emptyAsks: Readonly<Record<Ask["kind"], Ask>> = {
  paths: { kind: "paths", trace: emptyTrace },
  act: { kind: "act", treatments: [] },
  around: { kind: "around", of: null, direction: "down" },
  alike: { kind: "alike" },
};

/** The question of a trace both of whose ends are named. */
export function questionOf(trace: Trace): PathQuestion | null {
  const { from, to, via, avoid, along, maxHops, sure, denied, rank } = trace;
  return from === null || to === null ? null : { from, to, via, avoid, along, maxHops, sure, denied, rank };
}

/** Whether both ends are named and no path of the answer is chosen, so that all of them count. */
export const isOpen = (trace: Trace): boolean =>
  trace.from !== null && trace.to !== null && trace.path === null && trace.shown.length === 0;

/** What a change of the question makes of what was looked at: another question has other paths. */
export const asked = (
  trace: Trace,
  change: Partial<PathQuestion> | Pick<Trace, "from"> | Pick<Trace, "to">,
): Trace => ({
  ...trace,
  ...change,
  kind: null,
  shown: [],
  path: null,
  step: null,
  solo: false,
});
