import { type KeyboardEvent, type RefObject, useState } from "react";

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [8, 0],
  PageUp: [-8, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

const within = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));

/** The cell of a grid that has the tab stop, and the keys that move it. */
export function useGridWalk(grid: RefObject<HTMLElement | null>, rows: number, columns: number) {
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const [row, column] = [within(at[0], rows), within(at[1], columns)];
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = [within(row + move[0], rows), within(column + move[1], columns)] as const;
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.join(" ")}"]`)?.focus();
  };
  return { row, column, onStand: setAt, onKeyDown };
}
