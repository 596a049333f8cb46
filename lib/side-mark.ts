import type { LensSide } from "./lens";

/** The sign of a side on a square of 16: a disc that is filled at its left, at its right or all over. */
export const sideMarks: Readonly<Record<LensSide, { readonly outline: string; readonly filled: string }>> = {
  left: { outline: "M8 2a6 6 0 1 0 .01 0z", filled: "M8 2a6 6 0 0 0 0 12z" },
  both: { outline: "M8 2a6 6 0 1 0 .01 0z", filled: "M8 2a6 6 0 1 0 .01 0z" },
  right: { outline: "M8 2a6 6 0 1 0 .01 0z", filled: "M8 2a6 6 0 0 1 0 12z" },
};
