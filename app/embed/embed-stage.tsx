import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Hint } from "./hint";
import type { Life } from "./use-life";

interface Props {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly life: Life;
  readonly query: string;
  readonly failed: boolean;
  readonly onShow: (query: string) => void;
  /** The still. */
  readonly children: ReactNode;
}

/** Where the still stands, and the live map once it is wanted: by a click, by Enter, or by Ctrl and the wheel. */
export function EmbedStage({ ref, life, query, failed, onShow, children }: Props) {
  const door = useRef<HTMLButtonElement>(null);
  const { live, isDrawn, isWaking, wake, rest, onDrawn } = life;
  useZoomToWake(ref, live === null, wake);
  const leave = (): void => {
    rest();
    requestAnimationFrame(() => door.current?.focus({ preventScroll: true }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the map inside
    <div
      ref={ref}
      className="embed-stage"
      data-alive={isDrawn ? "" : undefined}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || live === null) return;
        event.preventDefault();
        leave();
      }}
    >
      {children}
      {failed && (
        <p role="alert" className="absolute inset-x-5 top-1/3 text-center text-soft">
          This view could not be fetched. The link below opens it.
        </p>
      )}
      {live !== null && (
        <live.LiveView index={live.index} query={query} takeover={live.takeover} onShow={onShow} onDrawn={onDrawn} />
      )}
      {live === null ? (
        <>
          <button
            ref={door}
            type="button"
            data-part="hint"
            aria-label="Explore the map"
            aria-busy={isWaking}
            onClick={() => wake()}
            className="absolute inset-0 cursor-pointer focus-visible:outline-offset-[-2px]"
          >
            <Hint isWaking={isWaking} />
          </button>
          <ZoomButtons onZoom={wake} />
        </>
      ) : (
        <button
          type="button"
          onClick={leave}
          className="absolute right-3 bottom-3 min-h-9 rounded-md border border-rule bg-card px-3 text-sm hover:border-current"
        >
          Done <kbd className="font-sans text-soft pointer-coarse:hidden">Esc</kbd>
        </button>
      )}
    </div>
  );
}

const factor = 1.25;

/** Nearer and further, where the live map has them too. */
function ZoomButtons({ onZoom }: { readonly onZoom: (zoom: number) => void }) {
  const button = (name: string, sign: string, zoom: number) => (
    <button
      type="button"
      aria-label={name}
      onClick={() => onZoom(zoom)}
      className="grid size-9 place-items-center text-lg leading-none text-ink hover:bg-paper focus-visible:outline-offset-[-2px]"
    >
      {sign}
    </button>
  );
  return (
    <div
      data-part="zoom"
      className="absolute bottom-3 left-3 flex overflow-hidden rounded-md border border-rule bg-card"
    >
      {button("Zoom out", "−", 1 / factor)}
      {button("Zoom in", "+", factor)}
    </div>
  );
}

/** A plain wheel is the page's; with Ctrl or ⌘ it is meant for the map. */
function useZoomToWake(stage: RefObject<HTMLElement | null>, isStill: boolean, wake: (zoom: number) => void): void {
  useEffect(() => {
    const node = stage.current;
    if (node === null || !isStill) return;
    const listen = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      wake(event.deltaY < 0 ? factor : 1 / factor);
    };
    node.addEventListener("wheel", listen, { passive: false });
    return () => node.removeEventListener("wheel", listen);
  }, [stage, isStill, wake]);
}
