import type { Rectangle } from "./geometry";

/** One column as a route sees it: its sides, and its boxes from top to bottom. */
export interface Lane {
  readonly left: number;
  readonly right: number;
  readonly boxes: readonly Rectangle[];
}

/** A link between two boxes, with the column of each and where on their sides it docks. */
export interface Link {
  readonly from: { readonly box: Rectangle; readonly lane: number; readonly y: number };
  readonly to: { readonly box: Rectangle; readonly lane: number; readonly y: number };
}

/** The columns that a link crosses, in its own direction. */
export const lanesBetween = ({ from, to }: Link, lanes: readonly Lane[]): readonly Lane[] =>
  to.lane > from.lane ? lanes.slice(from.lane + 1, to.lane) : lanes.slice(to.lane + 1, from.lane).reverse();
