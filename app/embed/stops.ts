import { deckOf, stopAt } from "@/lib/deck/deck";
import type { GraphIndex } from "@/lib/graph-index";
import { readView, viewHref } from "@/lib/view-url";

/** One stop of what can be stepped through, ready to be shown. */
export interface StopText {
  /** What is drawn. */
  readonly query: string;
  /** The link that leads to it. */
  readonly link: string;
  readonly text: string;
}

/** What can be stepped through from a view, and where the view stands in that. */
export interface Walk {
  readonly stops: readonly StopText[];
  readonly at: number;
}

export function walkOf(index: GraphIndex, query: string): Walk {
  const view = readView(new URLSearchParams(query));
  const deck = deckOf(index, view);
  const step = view.ask?.kind === "paths" ? view.ask.trace.step : null;
  const stops = deck.map((stop, position) => ({
    query: viewHref(stop.view),
    link: viewHref({ ...view, stop: position + 1 }),
    text: stop.text,
  }));
  // A link to a step of a path stands at that step; the first stop is the whole.
  return { stops, at: stopAt(deck, view.stop ?? (step === null ? null : step + 1)) };
}
