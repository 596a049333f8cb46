import { type RefObject, useEffect } from "react";
import type { StatementId } from "@/graph/model/article";

/** The share of the column above a sentence that is brought into sight. */
const above = 0.3;

/** Brings a sentence into sight; where it is in sight already, nothing moves. */
export function useScrollTo(scroller: RefObject<HTMLElement | null>, statement: StatementId | null): void {
  // Not a layout effect: at the first drawing the column, a parent, is known only after those.
  useEffect(() => {
    const column = scroller.current;
    if (column === null || statement === null) return;
    const sentence = column.querySelector(`[data-statement="${CSS.escape(statement)}"]`);
    if (sentence === null) return;
    const [frame, place] = [column.getBoundingClientRect(), sentence.getBoundingClientRect()];
    const head = column.querySelector("[data-column-head]")?.getBoundingClientRect().bottom ?? frame.top;
    if (place.top >= head && place.bottom <= frame.bottom) return;
    column.scrollTop += place.top - frame.top - Math.max(head - frame.top + 16, frame.height * above);
  }, [scroller, statement]);
}
