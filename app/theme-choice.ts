import { themeNames } from "@/lib/palette";

/** What a person may ask for: one theme, or whatever the system says. */
export const choices = ["system", ...themeNames] as const;
export type ThemeChoice = (typeof choices)[number];

const key = "theme";
const dark = "(prefers-color-scheme: dark)";
const listeners = new Set<() => void>();

/** Runs before the first paint, so that a remembered theme does not flash. It holds no sign that HTML would escape. */
export const themeScript = `try{const t=localStorage.${key};if(t)document.documentElement.dataset.theme=t}catch{};`;

export function subscribeTheme(listener: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener("change", listener);
  listeners.add(listener);
  return () => {
    query.removeEventListener("change", listener);
    listeners.delete(listener);
  };
}

export const readChoice = (): ThemeChoice =>
  themeNames.find((name) => name === document.documentElement.dataset.theme) ?? "system";

/** The theme that is shown. */
export function shownTheme(): (typeof themeNames)[number] {
  const choice = readChoice();
  if (choice !== "system") return choice;
  return window.matchMedia(dark).matches ? "dark" : "light";
}

export function writeChoice(choice: ThemeChoice): void {
  const { dataset } = document.documentElement;
  if (choice === "system") delete dataset.theme;
  else dataset.theme = choice;
  try {
    if (choice === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // Storage may be closed; the choice then holds for this page.
  }
  for (const listener of listeners) listener();
}
