import { useEffect } from "react";
import { closing } from "@/lib/activate";
import { defaultView, type View } from "@/lib/view";
import { readView, viewHref } from "@/lib/view-url";

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** What a link changes: one that only names something to read, or asks something, leaves filters and the rest as they are. */
function changeOf(href: string): Partial<View> {
  const view = readView(new URL(href).searchParams);
  const { selection, ask } = view;
  if (viewHref(view) === viewHref({ ...defaultView, selection })) return { selection };
  return viewHref(view) === viewHref({ ...defaultView, ask }) ? { ask, ...closing } : view;
}

/** Links of the form `?entity=…` open in place; without JavaScript, or in a new tab, they are links like any other. */
export function useViewLinks(open: (change: Partial<View>) => void): void {
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="?"]') : null;
      if (link === null || event.defaultPrevented || !isPlain(event)) return;
      event.preventDefault();
      open(changeOf(link.href));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [open]);
}
