import type { EntityType } from "@/graph/model/entity";
import type { LensSide } from "./lens";

export const themeNames = ["light", "dark"] as const;
export type ThemeName = (typeof themeNames)[number];

export interface Theme {
  /** The ground everything stands on. */
  readonly paper: string;
  /** Boxes and panels, a shade nearer. */
  readonly card: string;
  readonly ink: string;
  /** Second voice: captions, counts. */
  readonly soft: string;
  /** Hairlines. */
  readonly rule: string;
  /** Links, selection, focus. */
  readonly accent: string;
  /** Denied facts. */
  readonly denied: string;
  readonly types: Readonly<Record<EntityType, string>>;
  /** What a lens tells apart; a sign says the same. */
  readonly sides: Readonly<Record<LensSide, string>>;
}

/** Type colours keep apart under the three dichromacies and read as text on paper and card; a test holds both. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: "#f7f4ec",
    card: "#fffdf8",
    ink: "#1d1f24",
    soft: "#5b5a55",
    rule: "#ddd8ca",
    accent: "#a3310f",
    denied: "#77746c",
    types: {
      disease: "#1c2136",
      gene: "#3a6ea9",
      pathway: "#0e4146",
      mechanism: "#78038f",
      symptom: "#5c2304",
      test: "#7e6e0c",
      treatment: "#206142",
      risk: "#c42c78",
    },
    sides: { left: "#1b63b5", both: "#5b5a55", right: "#8f5a00" },
  },
  dark: {
    paper: "#14171a",
    card: "#1d2125",
    ink: "#eceae4",
    soft: "#a9aaa6",
    rule: "#343a3f",
    accent: "#ff9d7a",
    denied: "#8d9194",
    types: {
      disease: "#969fbc",
      gene: "#5986ea",
      pathway: "#aaf1f2",
      mechanism: "#deadfe",
      symptom: "#f89b4a",
      test: "#e9e895",
      treatment: "#79cea6",
      risk: "#f15170",
    },
    sides: { left: "#7db4ff", both: "#b9bab6", right: "#f0b23e" },
  },
};
