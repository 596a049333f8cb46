import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useState } from "react";
import type { StatementId } from "@/graph/model/article";
import type { Selection } from "@/lib/view";
import type { Hint } from "./mention-hint";

interface Wanted {
  readonly text: RefObject<HTMLElement | null>;
  readonly onPoint: (selection: Selection | null) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onReach: (statement: StatementId) => void;
}

const sentenceAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-statement]") : null;

const selectionAt = (target: EventTarget): Selection | null => {
  const id = sentenceAt(target)?.dataset.statement;
  return id === undefined ? null : { kind: "statement", id };
};

/** Where the hint on a mention goes: above its first line, within the column. */
function hintAt(text: HTMLElement | null, target: EventTarget): Hint | null {
  const mention = target instanceof Element ? target.closest<HTMLElement>(".mention") : null;
  const [frame, line] = [text?.getBoundingClientRect(), mention?.getClientRects()[0]];
  const entity = mention?.dataset.entity;
  if (frame === undefined || line === undefined || entity === undefined) return null;
  return { entity, left: Math.max(0, Math.min(line.left - frame.left, frame.width - 220)), top: line.top - frame.top };
}

const isSelecting = (): boolean => window.getSelection()?.isCollapsed === false;

/** What pointer and keyboard do in the article, heard once for all its sentences. */
export function useSentenceEvents({ text, onPoint, onSelect, onReach }: Wanted) {
  const [hint, setHint] = useState<Hint | null>(null);
  const look = (target: EventTarget): void => {
    onPoint(selectionAt(target));
    setHint(hintAt(text.current, target));
  };
  const leave = (): void => {
    onPoint(null);
    setHint(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const here = sentenceAt(event.target);
    if (here === null || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    event.preventDefault();
    const all = [...(text.current?.querySelectorAll<HTMLElement>("[data-statement]") ?? [])];
    const next = all[all.indexOf(here) + (event.key === "ArrowDown" ? 1 : -1)];
    next?.querySelector<HTMLElement>("[data-marker]")?.focus();
  };
  return {
    hint,
    onKeyDown,
    onPointerOver: (event: { readonly target: EventTarget }) => look(event.target),
    onPointerLeave: leave,
    onFocus: (event: FocusEvent) => {
      const id = sentenceAt(event.target)?.dataset.statement;
      if (id !== undefined) onReach(id);
      look(event.target);
    },
    onBlur: leave,
    onClick: (event: MouseEvent) => {
      const selection = selectionAt(event.target);
      const isLink = event.target instanceof Element && event.target.closest("a") !== null;
      if (selection !== null && !isLink && !isSelecting()) onSelect(selection);
    },
  };
}
