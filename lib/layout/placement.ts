import type { Rectangle } from "./geometry";

export interface Cell {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A group's box, and the members that stand below it. */
export interface Shelf {
  readonly head: Cell;
  readonly members: readonly Cell[];
}

/** What a chapter of the story holds: `apart` first and set off, then its cells, then its groups. */
export interface Chapter {
  readonly width: number;
  readonly apart: readonly Cell[];
  readonly cells: readonly Cell[];
  readonly shelves: readonly Shelf[];
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Boxes that stand in one line across the story: a column, or one line of a row. */
export interface Strip {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

export interface Placement {
  readonly boxes: ReadonlyMap<string, Rectangle>;
  readonly strips: readonly Strip[];
  /** Where each chapter's head stands. */
  readonly heads: readonly Omit<Rectangle, "height">[];
  /** The height with every group closed. */
  readonly closedHeight: number;
}

/** Members stand so far in from their group. */
export const indent = 12;
