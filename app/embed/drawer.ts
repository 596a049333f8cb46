import type { KnowledgeGraph } from "@/graph/model/knowledge-graph";
import { drawnView } from "@/lib/drawn";
import { type Still, stillOf } from "@/lib/embed/still";
import { type GraphIndex, indexGraph } from "@/lib/graph-index";
import type { Frame } from "@/lib/layout/placement";
import { readView, writeView } from "@/lib/view-url";

/** One stop of what can be stepped through, ready to be shown. */
export interface StopText {
  readonly query: string;
  readonly sentence: string;
}

/** What a view looks like in the embed. */
export interface Drawing {
  readonly query: string;
  readonly still: Still;
  /** What it is of; empty for the article as a whole. */
  readonly title: string;
  /** What can be stepped through from it, and where it stands in that. */
  readonly stops: readonly StopText[];
  readonly at: number;
}

/** Draws views of one graph. */
export interface Drawer {
  readonly index: GraphIndex;
  /** In this room; in the frame of the drawing before where that shows the same boxes, so that they keep their places. */
  readonly draw: (query: string, room: Frame, before: Drawing | null) => Drawing;
  /** In a frame that is given. */
  readonly redraw: (query: string, frame: Frame) => Drawing;
}

export function drawerOf(graph: KnowledgeGraph): Drawer {
  const index = indexGraph(graph);
  const viewOf = (query: string) => readView(new URLSearchParams(query));
  const castOf = (query: string): string => writeView(drawnView(index, viewOf(query))).toString();
  const drawing = (query: string, room: Frame, frame?: Frame): Drawing => {
    const stops: readonly StopText[] = [];
    const at = stops.findIndex((stop) => stop.query === query);
    return { query, still: stillOf(index, viewOf(query), room, frame), title: "", stops, at: Math.max(0, at) };
  };
  return {
    index,
    draw: (query, room, before) =>
      drawing(query, room, before !== null && castOf(before.query) === castOf(query) ? before.still.frame : undefined),
    redraw: (query, frame) => drawing(query, frame, frame),
  };
}
