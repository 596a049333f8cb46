import { useState } from "react";
import { readSlash, writeSlash } from "./slash-key";

/** The keys of the search, and the one that can be turned off. */
export function SlashSwitch() {
  const [on, setOn] = useState(readSlash);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule px-5 py-1.5 text-[13px] text-soft max-md:hidden">
      <p>Arrow keys choose, Enter opens, Escape closes</p>
      <label className="flex min-h-7 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={on}
          onChange={({ target }) => {
            setOn(target.checked);
            writeSlash(target.checked);
          }}
        />
        The key / opens this too
      </label>
    </div>
  );
}
