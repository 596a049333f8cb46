import { useEffect, useMemo, useRef, useState } from "react";
import { deckOf, stopAt } from "@/lib/deck/deck";
import type { GraphIndex } from "@/lib/graph-index";
import type { View } from "@/lib/view";
import { readView, viewHref } from "@/lib/view-url";
import { count } from "@/lib/wording";
import type { ChangeView } from "../use-view";
import { fullScreen } from "./full-screen";
import "./present.css";
import { QuoteBlock } from "./quote-block";
import { StopPicture } from "./stop-picture";
import { useRemote } from "./use-remote";

/** More passages than this are too small to read from the last row. */
const mostQuotes = 2;

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly changeView: ChangeView;
}

const tool = "grid size-11 place-items-center rounded-md text-2xl leading-none hover:bg-card disabled:opacity-35";

/** A view told stop by stop over the whole window: picture, sentence, the words it rests on. Each stop has its link. */
export function Presentation({ index, view, changeView }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [dark, setDark] = useState(false);
  const { stop } = view;
  const told = viewHref({ ...view, stop: null });
  const deck = useMemo(() => deckOf(index, readView(new URLSearchParams(told))), [index, told]);
  const at = stopAt(deck, stop);
  const remote = useRemote({
    at,
    count: deck.length,
    onGo: (to) => changeView({ stop: to + 1 }),
    onDark: () => setDark((was) => !was),
  });
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.focus();
  }, []);
  const leave = (): void => {
    fullScreen(false);
    changeView({ stop: null });
  };
  const shown = deck[at];
  if (shown === undefined) return null;
  const more = shown.quotes.length - mostQuotes;
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-label={`Presentation: ${shown.title}`}
      onClose={leave}
      onKeyDown={remote.onKeyDown}
      onTouchStart={remote.onTouchStart}
      onTouchEnd={remote.onTouchEnd}
      className="presentation fixed inset-0 m-0 size-full max-h-none max-w-none bg-paper text-ink outline-none"
    >
      <div className={`flex h-full flex-col ${dark ? "invisible" : ""}`}>
        <header className="flex items-center gap-3 px-[2.5vw] pt-[1.5vh]">
          <h2 className="stop-title min-w-0 flex-1 truncate text-soft">{shown.title}</h2>
          <button
            type="button"
            aria-label="Previous"
            disabled={at === 0}
            className={tool}
            onClick={() => remote.go(at - 1)}
          >
            ‹
          </button>
          <p className="text-[1.125rem] text-soft tabular-nums">
            {at + 1} of {deck.length}
          </p>
          <button
            type="button"
            aria-label="Next"
            disabled={at === deck.length - 1}
            className={tool}
            onClick={() => remote.go(at + 1)}
          >
            ›
          </button>
          <button type="button" aria-label="Leave the presentation" className={tool} onClick={leave}>
            ×
          </button>
        </header>
        <StopPicture index={index} view={shown.view} />
        <div className="min-h-0 flex-1 overflow-y-auto px-[2.5vw] pt-[1vh] pb-[2vh]">
          <p className="stop-text font-semibold" aria-live="polite">
            {shown.text}
          </p>
          {shown.quotes.length > 0 && (
            <div className="mt-[1.5vh] flex gap-x-[3vw] gap-y-3 max-md:flex-col">
              {shown.quotes.slice(0, mostQuotes).map((quote) => (
                <QuoteBlock key={quote.place} quote={quote} />
              ))}
            </div>
          )}
          {more > 0 && <p className="stop-source mt-2 text-soft">Stated in {count(more, "more passage")}</p>}
        </div>
        <progress className="path-progress block h-1 w-full" max={deck.length} value={at + 1} aria-hidden="true" />
      </div>
    </dialog>
  );
}
