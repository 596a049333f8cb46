import type { KnowledgeGraph } from "@/graph/model/knowledge-graph";
import { drawnView } from "@/lib/drawn";
import { type Still, stillOf } from "@/lib/embed/still";
import { viewTitle } from "@/lib/embed/view-title";
import { type GraphIndex, indexGraph } from "@/lib/graph-index";
import type { Frame } from "@/lib/layout/placement";
import type { View } from "@/lib/view";
import { readView, writeView } from "@/lib/view-url";

/** What a view looks like in the embed. */
export interface Drawing {
  readonly query: string;
  readonly still: Still;
  /** What it is of; empty for the article as a whole. */
  readonly title: string;
}

/** Draws views of one graph. */
export interface Drawer {
  readonly index: GraphIndex;
  /** In this room; in the frame of the drawing before where that shows the same boxes, so that they keep their places. */
  readonly draw: (query: string, room: Frame, before: Drawing | null) => Drawing;
  /** In a frame that is given. */
  readonly redraw: (query: string, frame: Frame) => Drawing;
}

/** `listed` finds the paths that answer a view's question; left out where nothing is asked. */
export function drawerOf(graph: KnowledgeGraph, listed: (index: GraphIndex, view: View) => readonly string[]): Drawer {
  const index = indexGraph(graph);
  const viewOf = (query: string) => readView(new URLSearchParams(query));
  const castOf = (query: string): string => writeView(drawnView(index, viewOf(query))).toString();
  const drawing = (query: string, room: Frame, frame?: Frame): Drawing => ({
    query,
    still: stillOf(index, viewOf(query), room, frame, listed(index, viewOf(query))),
    title: viewTitle(index, viewOf(query)),
  });
  return {
    index,
    draw: (query, room, before) =>
      drawing(query, room, before !== null && castOf(before.query) === castOf(query) ? before.still.frame : undefined),
    redraw: (query, frame) => drawing(query, frame, frame),
  };
}
