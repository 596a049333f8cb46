import type { Emphasis } from "./emphasis";
import type { Theme } from "./palette";
import type { Edge } from "./scene";

/** The colour of a line: of what is read, that of a denial where it is one; else a line tells its side of the lens. */
export function lineColor({ polarity, side }: Pick<Edge, "polarity" | "side">, state: Emphasis, theme: Theme): string {
  if (state !== "focus" && side !== null) return theme.sides[side];
  if (polarity === "negated") return theme.denied;
  return state === "focus" ? theme.accent : theme.ink;
}
