import { type Still, stillOf } from "@/lib/embed/still";
import type { GraphIndex } from "@/lib/graph-index";
import type { View } from "@/lib/view";
import { viewHref } from "@/lib/view-url";

/** The rooms that pages are built for: beside text, and on a phone. */
const rooms = { wide: { width: 1080, height: 600 }, narrow: { width: 390, height: 600 } } as const;
/** A story in rows longer than this is not sent along: its columns serve, from their beginning. */
const longest = 60_000;

/** What a page is built with: its view, and how that stands in either room. */
export interface Built {
  /** The view as a link writes it. */
  readonly query: string;
  readonly wide: Still;
  readonly narrow: Still | null;
}

export function builtStill(index: GraphIndex, view: View): Built {
  const narrow = stillOf(index, view, rooms.narrow);
  return {
    query: viewHref(view),
    wide: stillOf(index, view, rooms.wide),
    narrow: narrow.svg.length > longest ? null : narrow,
  };
}
