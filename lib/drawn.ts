import type { EntityId } from "@/graph/model/entity";
import { firstView } from "./first-view";
import type { GraphIndex } from "./graph-index";
import type { Group } from "./groups";
import { centreOfView, selectedEntities, within } from "./neighborhood";
import { drawnAsk, soloEntities, tracedEntities } from "./trace/lit";
import { defaultView, type View } from "./view";

export interface DrawnGroup extends Group {
  readonly open: boolean;
  /** The members with a box below the group's: all where it is open, else those that are being read. */
  readonly shown: readonly EntityId[];
}

/** Who is on the map. */
export interface Drawn {
  readonly alone: ReadonlySet<EntityId>;
  readonly groups: readonly DrawnGroup[];
}

/** The first view, or that of a neighbourhood, with groups opened, and whatever is being read taken out of its group. */
export function drawn(index: GraphIndex, view: View): Drawn {
  const start = centreOfView(index, view);
  const among = soloEntities(index, view) ?? (start.length === 0 ? undefined : within(index, start, view.hops));
  const { alone, groups } = firstView(index, among);
  const read = new Set([...selectedEntities(index, view.selection), ...tracedEntities(index, view)]);
  return {
    alone,
    groups: groups.map((group) => {
      const open = view.open.includes(group.id);
      return { ...group, open, shown: open ? group.members : group.members.filter((id) => read.has(id)) };
    }),
  };
}

/** The box that stands for each entity: its own, or that of its group. */
export function boxIds({ alone, groups }: Drawn): ReadonlyMap<EntityId, string> {
  const result = new Map<EntityId, string>([...alone].map((id) => [id, id]));
  for (const { id: group, members, shown } of groups) {
    for (const id of members) result.set(id, group);
    for (const id of shown) result.set(id, id);
  }
  return result;
}

/** A view as far as its drawing depends on it: to read what has a box of its own changes nothing. */
export function drawnView(index: GraphIndex, { selection, hops, open, filter, lens, ask }: View): View {
  const without = { ...defaultView, open, filter, lens, ask: drawnAsk(ask) };
  const isFiltered = lens !== null || filter.hide.length + filter.only.length > 0;
  const boxes = boxIds(drawn(index, without));
  const isThere = selectedEntities(index, selection).every((id) => boxes.get(id) === id);
  const isIdle = selection === null || (hops === 0 && isThere && !isFiltered);
  return isIdle ? without : { ...without, selection, hops };
}
