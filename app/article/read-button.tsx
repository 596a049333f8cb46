"use client";

import { useView } from "../use-view";

/** Opens and closes the article beside the map. */
export function ReadButton() {
  const [{ beside }, changeView] = useView();
  return (
    <button
      type="button"
      data-script
      aria-pressed={beside !== null}
      onClick={() => changeView({ beside: beside === null ? "article" : null })}
      className={`flex min-h-8 shrink-0 items-center rounded border px-2.5 text-sm ${beside === null ? "border-rule hover:border-current" : "border-accent text-accent"}`}
    >
      Read<span className="max-md:sr-only">&nbsp;the article</span>
    </button>
  );
}
