import type { EntityType } from "@/graph/model/entity";

/** The side of the square that the glyphs are drawn in. */
export const glyphSide = 16;

/** A sign for each type, as stroked SVG path data, told apart by outline alone. */
export const glyphs: Readonly<Record<EntityType, string>> = {
  /** A target. */
  disease: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 5.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8",
  /** A double helix. */
  gene: "M4 1c0 5 8 4.5 8 7s-8 2-8 7M12 1c0 5-8 4.5-8 7s8 2 8 7M5 3h6M5 13h6",
  /** Stations on a line that branches. */
  pathway: "M1.5 8h5M6.5 8l4-4.5M6.5 8l4 4.5M12.3 1.2a1.8 1.8 0 1 0 .01 0M12.3 11.2a1.8 1.8 0 1 0 .01 0",
  /** A hexagonal nut. */
  mechanism: "M8 1l6 3.5v7L8 15l-6-3.5v-7zM8 5.7a2.3 2.3 0 1 0 .01 0",
  /** A pulse. */
  symptom: "M1 9h3.2l2-6 3.4 10.5L11.5 9H15",
  /** A flask. */
  test: "M5.5 1.5h5M6.5 1.5v4.6L2.3 13c-.5.9 0 1.6.9 1.6h9.6c.9 0 1.4-.7.9-1.6L9.5 6.1V1.5M4.4 10h7.2",
  /** A capsule. */
  treatment: "M2.5 13.5a3.7 3.7 0 0 1 0-5.2l5.8-5.8a3.7 3.7 0 0 1 5.2 5.2l-5.8 5.8a3.7 3.7 0 0 1-5.2 0M5.4 5.4l5.2 5.2",
  /** A warning triangle. */
  risk: "M8 1.8L15 14.2H1zM8 6v4M8 12v.2",
};

/** The signs at a group's right: it opens downwards, it closes. */
export const chevrons = { closed: "M3 6l5 5l5-5", open: "M3 10.5l5-5l5 5" };
/** How large they are drawn, and how far from the right. */
export const chevronSize = { side: 11, right: 8 };
