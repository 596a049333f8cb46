import type { GraphIndex } from "../graph-index";
import { questionOf, type Trace } from "../trace/ask";
import { pathTypeOf, tracer } from "../trace/trace";
import type { View } from "../view";
import { isNarrowed, visibleRelations } from "../visible";
import { entityDeck } from "./entity-deck";
import { factDeck } from "./fact-deck";
import { pathDeck } from "./path-deck";
import type { Stop } from "./stop";
import { storyDeck } from "./story-deck";

/** The best answer to a question that has both its ends; none where there is no way. */
function bestPath(index: GraphIndex, view: View, trace: Trace): readonly string[] {
  const question = questionOf(trace);
  if (question === null) return [];
  const answer = tracer(index).answer(question, isNarrowed(view) ? new Set(visibleRelations(index, view)) : undefined);
  const kinds = answer.state === "found" ? answer.paths : [];
  const best = kinds.find((path) => trace.kind === null || pathTypeOf(index, path) === trace.kind);
  return best === undefined ? [] : [best.id];
}

/** The paths that are read or chosen, one after the other, or else the best. */
function pathStops(index: GraphIndex, view: View): readonly Stop[] {
  if (view.ask?.kind !== "paths") return [];
  const { trace } = view.ask;
  const chosen = trace.path === null ? trace.shown : [trace.path];
  const paths = chosen.length === 0 ? bestPath(index, view, trace) : chosen;
  return paths.flatMap((id) => pathDeck(index, view, trace, id));
}

/**
 * A view as a presentation: the steps of its paths, the answers about its entity, the facts that stand out in it, or
 * else the whole story chapter by chapter. Never empty; where the view itself stands among them (`view.stop`) changes
 * nothing.
 */
export function deckOf(index: GraphIndex, view: View): readonly Stop[] {
  const { selection } = view;
  const walks = [
    selection === null || view.ask?.kind === "paths" ? pathStops : null,
    selection?.kind === "entity" ? () => entityDeck(index, view, selection.id) : null,
    factDeck,
  ];
  for (const walk of walks) {
    const stops = walk?.(index, view) ?? [];
    if (stops.length > 0) return stops;
  }
  return storyDeck(index, view);
}

/** The stop that a link names; the last where there are fewer, the first where it names none. */
export const stopAt = (deck: readonly Stop[], stop: number | null): number =>
  Math.min(Math.max((stop ?? 1) - 1, 0), deck.length - 1);
