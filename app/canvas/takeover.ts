import type { Camera } from "@/lib/camera";
import type { Frame } from "@/lib/layout/placement";

/** A still picture on another page whose place the map takes: same frame, same spot, and the wheel is the map's alone. */
export interface Takeover {
  readonly frame: Frame;
  /** How the picture stands in the map's canvas; asked once, as the map is drawn. */
  readonly cameraIn: (canvas: Element) => Camera;
}
