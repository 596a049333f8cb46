import { useSyncExternalStore } from "react";
import type { ThemeName } from "@/lib/palette";

const dark = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** The theme that the person's system asks for. */
export const useTheme = (): ThemeName =>
  useSyncExternalStore(
    subscribe,
    () => (window.matchMedia(dark).matches ? "dark" : "light"),
    () => "light",
  );
