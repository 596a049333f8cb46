import type { View } from "../view";

/** The view in which nothing but what is selected or traced is drawn; null where that is no other view. */
export function alone(view: View): View | null {
  const { ask, selection } = view;
  if (ask?.kind === "paths" && selection === null) {
    const { trace } = ask;
    const isChosen = trace.path !== null || trace.shown.length > 0;
    return isChosen && !trace.solo ? { ...view, ask: { kind: "paths", trace: { ...trace, solo: true } } } : null;
  }
  const isPlace = selection?.kind === "entity" || selection?.kind === "relation";
  return isPlace && view.hops === 0 ? { ...view, hops: 1 } : null;
}
