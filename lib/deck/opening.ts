import type { Trace } from "../trace/ask";
import { defaultView, type View } from "../view";

/** A path alone, standing at one of its steps; null for the whole of it. */
export const pathView = ({ filter, lens }: View, trace: Trace, id: string, step: number | null): View => ({
  ...defaultView,
  filter,
  lens,
  ask: { kind: "paths", trace: { ...trace, path: id, shown: [], step, solo: true } },
});

/** An entity with what surrounds it. */
export const entityView = ({ filter, lens, open, hops }: View, id: string): View => ({
  ...defaultView,
  filter,
  lens,
  open,
  selection: { kind: "entity", id },
  hops: hops || 1,
});

/** What the presentation of a view begins with, told from the link alone: the view itself where that needs the graph. */
export function openingOf(view: View): View {
  const { ask, selection } = view;
  if (ask?.kind === "paths" && ask.trace.path !== null)
    return pathView(view, ask.trace, ask.trace.path, ask.trace.step);
  return selection?.kind === "entity" && ask === null ? entityView(view, selection.id) : view;
}
