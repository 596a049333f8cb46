import { useSyncExternalStore } from "react";
import type { ThemeName } from "@/lib/palette";
import { shownTheme, subscribeTheme } from "./theme-choice";

/** The theme that the person chose, or else the one that the system asks for. */
export const useTheme = (): ThemeName => useSyncExternalStore(subscribeTheme, shownTheme, () => "light");
