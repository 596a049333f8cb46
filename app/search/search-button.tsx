"use client";

import { setSearchOpen } from "./search-opening";

/** The way into the search that can be seen. */
export function SearchButton() {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => setSearchOpen(true)}
      data-script
      className="flex min-h-9 shrink-0 items-center gap-2.5 rounded-md border border-rule bg-card px-3 text-[15px] text-soft hover:border-current hover:text-ink md:w-40 min-[75rem]:w-56"
    >
      <svg
        aria-hidden="true"
        width="15"
        height="15"
        viewBox="0 0 15 15"
        className="fill-none stroke-current"
        strokeWidth="1.7"
      >
        <path d="M6.2 1a5.2 5.2 0 1 0 .01 0M10 10l4 4" />
      </svg>
      <span className="max-md:sr-only">Search</span>
      <span aria-hidden="true" className="ml-auto text-[13px] max-md:hidden">
        Ctrl K
      </span>
    </button>
  );
}
