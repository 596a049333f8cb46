import type { GraphIndex } from "../graph-index";
import { listedPaths } from "../trace/listed";
import type { View } from "../view";
import { entityDeck } from "./entity-deck";
import { factDeck } from "./fact-deck";
import { pathDeck } from "./path-deck";
import type { Stop } from "./stop";
import { storyDeck } from "./story-deck";

/** The paths that are read or chosen, one after the other, or else the best. */
function pathStops(index: GraphIndex, view: View): readonly Stop[] {
  if (view.ask?.kind !== "paths") return [];
  const { trace } = view.ask;
  const chosen = trace.path === null ? trace.shown : [trace.path];
  const paths = chosen.length === 0 ? listedPaths(index, view).slice(0, 1) : chosen;
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
