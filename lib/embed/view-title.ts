import { saidOf } from "../deck/said";
import type { GraphIndex } from "../graph-index";
import { shownName } from "../shown-name";
import type { View } from "../view";

/** What a view is of, in a few words; empty for the article as a whole. */
export function viewTitle(index: GraphIndex, { selection, ask }: View): string {
  if (selection?.kind === "entity" && index.entities.has(selection.id)) return shownName(index, selection.id);
  const relation = selection?.kind === "relation" ? index.relations.get(selection.id) : undefined;
  if (relation !== undefined) return saidOf(index, relation).replace(/\.$/, "");
  const path = ask?.kind === "paths" && ask.trace.path !== null ? ask.trace.path.split(".") : [];
  const [from, to] = [path[0], path.at(-1)];
  return from === undefined || to === undefined ? "" : `${shownName(index, from)} → ${shownName(index, to)}`;
}
