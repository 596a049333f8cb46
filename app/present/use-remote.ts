import { type KeyboardEvent, type TouchEvent, useRef } from "react";

/** What the keys of a keyboard and of a presenter's remote ask for. */
const moves: Readonly<Record<string, "next" | "previous" | "first" | "last" | "dark">> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  n: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  p: "previous",
  Home: "first",
  End: "last",
  b: "dark",
  ".": "dark",
};

/** A finger that moves so far across turns the page. */
const swipe = 48;

interface Remote {
  readonly at: number;
  readonly count: number;
  readonly onGo: (at: number) => void;
  readonly onDark: () => void;
}

/** Keys, a clicker and fingers that step through a presentation. */
export function useRemote({ at, count, onGo, onDark }: Remote) {
  const touched = useRef<number | null>(null);
  const go = (to: number): void => {
    const within = Math.min(Math.max(to, 0), count - 1);
    if (within !== at) onGo(within);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isOnButton = event.target instanceof HTMLButtonElement && (event.key === " " || event.key === "Enter");
    const move = moves[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (move === undefined || isOnButton) return;
    event.preventDefault();
    if (move === "dark") {
      onDark();
      return;
    }
    const back = move === "previous" || (event.key === " " && event.shiftKey);
    go(move === "first" ? 0 : move === "last" ? count - 1 : at + (back ? -1 : 1));
  };
  const onTouchStart = ({ touches }: TouchEvent): void => {
    touched.current = touches.length === 1 ? (touches[0]?.clientX ?? null) : null;
  };
  const onTouchEnd = ({ changedTouches }: TouchEvent): void => {
    const moved = (changedTouches[0]?.clientX ?? 0) - (touched.current ?? changedTouches[0]?.clientX ?? 0);
    touched.current = null;
    if (Math.abs(moved) >= swipe) go(at + (moved < 0 ? 1 : -1));
  };
  return { go, onKeyDown, onTouchStart, onTouchEnd };
}
