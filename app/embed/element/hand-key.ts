import type { Report } from "@/lib/embed/protocol";

type Key = Extract<Report, { readonly type: "key" }>;

const moves: Readonly<Record<string, "next" | "previous">> = { ArrowRight: "next", ArrowLeft: "previous" };

/** Presses a key on the page that was pressed in the frame; arrows that the page has no use for step through the view. */
export function handKey(view: HTMLElement & Record<"next" | "previous", () => void>, pressed: Key): void {
  const { key, code, keyCode, shift } = pressed;
  const event = new KeyboardEvent("keydown", { key, code, shiftKey: shift, bubbles: true, cancelable: true });
  // Decks still ask for it, and the constructor does not set it everywhere.
  Object.defineProperty(event, "keyCode", { value: keyCode });
  const move = moves[key];
  if (view.dispatchEvent(event) && move !== undefined && view.closest(".reveal") === null) view[move]();
}
