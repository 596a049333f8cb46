import { useEffect } from "react";
import type { View } from "@/lib/view";
import { readView } from "@/lib/view-url";

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Links of the form `?entity=…` open in place; without JavaScript, or in a new tab, they are links like any other. */
export function useViewLinks(open: (view: View) => void): void {
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="?"]') : null;
      if (link === null || event.defaultPrevented || !isPlain(event)) return;
      event.preventDefault();
      open(readView(new URL(link.href).searchParams));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [open]);
}
