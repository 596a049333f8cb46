import { zooms } from "../camera";
import type { GraphIndex } from "../graph-index";
import type { Frame } from "../layout/placement";
import { stillMargin, stillTop } from "../picture/still-room";
import type { View } from "../view";
import { viewScene } from "../view-scene";

/** How large the drawing may stand in its room, from the largest. */
const scales = [1.4, 1.25, 1.1, 1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;
/** Narrower than this, a story is told from top to bottom. */
const columnsFrom = 560;

/** The frame in which a view's letters come out largest in a room, all of it in sight; in a narrow room, line by line. */
export function fittedFrame(index: GraphIndex, view: View, room: Frame): Frame {
  if (room.width < columnsFrom) {
    const width = room.width / zooms.comfortable - 2 * stillMargin;
    return { width, height: Math.max(room.height / zooms.comfortable, width + 1) };
  }
  const across = (scale: number): Frame => {
    const height = Math.max(60, room.height / scale - stillTop.columns - stillMargin);
    return { width: Math.max(room.width / scale - 2 * stillMargin, height), height };
  };
  const fits = (scale: number): boolean => {
    const frame = across(scale);
    const { width, height } = viewScene(index, view, frame);
    return width <= room.width / scale - 2 * stillMargin + 1 && height <= frame.height + 1;
  };
  let [low, high] = [0, scales.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(scales[middle] ?? 1)) high = middle;
    else low = middle + 1;
  }
  return across(scales[low] ?? 1);
}
