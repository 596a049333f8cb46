export const directions = ["down", "up"] as const;
/** Towards effects, or back to causes. */
export type Direction = (typeof directions)[number];
