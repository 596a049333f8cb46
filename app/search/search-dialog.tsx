import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import type { Selection } from "@/lib/view";
import { count } from "@/lib/wording";
import { HitList, hitId } from "./hit-list";
import { SearchField } from "./search-field";
import { SlashSwitch } from "./slash-switch";
import { useSearch } from "./use-search";

interface Props {
  readonly index: GraphIndex;
  readonly onSelect: (selection: Selection) => void;
  readonly onClose: () => void;
}

/** How far a key moves through the hits. */
const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 };

/** Finds entities, facts, sentences and literature by any of their words. */
export function SearchDialog({ index, onSelect, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const groups = useSearch(index, query);
  const hits = (groups ?? []).flatMap((group) => group.hits);
  const active = hits[Math.min(at, hits.length - 1)]?.entry;
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (active !== undefined) document.getElementById(hitId(active))?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const choose = ({ kind, id }: Selection): void => {
    dialog.current?.close();
    onSelect({ kind, id });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move !== undefined && hits.length > 0) {
      event.preventDefault();
      const next = at + move;
      setAt(Math.abs(move) === 1 ? (next + hits.length) % hits.length : Math.max(0, Math.min(hits.length - 1, next)));
    } else if (event.key === "Enter" && active !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape") {
      // Taken here, so that what lies under the dialog stays open.
      event.preventDefault();
      dialog.current?.close();
    }
  };
  const searched = query.trim() !== "" && groups !== null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog as a click beside it does
    <dialog
      ref={dialog}
      aria-label="Search the article"
      className="search mx-auto mt-[10dvh] mb-0 max-h-[80dvh] w-[min(42rem,100vw-2rem)] max-w-none overflow-hidden rounded-xl border border-rule bg-card p-0 text-ink shadow-2xl backdrop:bg-[rgb(0_0_0/0.35)] max-md:mt-3"
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className="flex max-h-[80dvh] flex-col">
        <div className="flex items-center gap-2 border-b border-rule pr-2">
          <SearchField
            query={query}
            active={active === undefined ? undefined : hitId(active)}
            onQuery={(typed) => {
              setQuery(typed);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <button
            type="button"
            className="min-h-9 rounded-md px-3 text-sm text-soft hover:text-ink"
            onClick={() => dialog.current?.close()}
          >
            Close
          </button>
        </div>
        <HitList groups={groups ?? []} index={index} active={active} onPoint={setAt} onChoose={choose} />
        <p role="status" className={searched && hits.length === 0 ? "px-5 py-6 text-soft" : "sr-only"}>
          {searched &&
            (hits.length === 0
              ? `Nothing in this article is like “${query.trim()}”.`
              : `${count(hits.length, "hit")} listed`)}
        </p>
        <SlashSwitch />
      </div>
    </dialog>
  );
}
