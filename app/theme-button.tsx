"use client";

import { useSyncExternalStore } from "react";
import { choices, readChoice, subscribeTheme, writeChoice } from "./theme-choice";

const names = { system: "as the system", light: "paper", dark: "ink" } as const;
const signs = {
  system: "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12M8 2v12M8 5.500h4.800M8 8h6M8 10.500h4.800",
  light:
    "M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M8 1v1.500M8 13.500v1.500M1 8h1.500M13.500 8h1.500M3 3l1.100 1.100M11.900 11.900l1.100 1.100M13 3l-1.100 1.100M4.100 11.900l-1.100 1.100",
  dark: "M13 9.500a5.500 5.500 0 1 1-6.500-6.500a4.500 4.500 0 0 0 6.500 6.500",
} as const;

/** Goes from the system's theme to paper to ink, and keeps what was chosen. */
export function ThemeButton() {
  const choice = useSyncExternalStore(subscribeTheme, readChoice, () => "system" as const);
  const next = choices[(choices.indexOf(choice) + 1) % choices.length] ?? "system";
  return (
    <button
      type="button"
      data-script
      aria-label={`Theme: ${names[choice]}. Change to ${names[next]}`}
      title={`Theme: ${names[choice]}`}
      onClick={() => writeChoice(next)}
      className="grid size-8 shrink-0 place-items-center rounded text-soft hover:text-ink"
    >
      <svg
        aria-hidden="true"
        width="18"
        height="18"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={signs[choice]} />
      </svg>
    </button>
  );
}
