import type { GraphIndex } from "../graph-index";
import type { Frame } from "../layout/placement";
import { listedPaths } from "../trace/listed";
import type { View } from "../view";
import { type Picture, pictureWith } from "./picture";

/** The picture of a view in a frame, its question answered. */
export const pictureOf = (index: GraphIndex, view: View, frame: Frame): Picture =>
  pictureWith(index, view, frame, listedPaths(index, view));
