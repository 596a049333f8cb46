import dynamic from "next/dynamic";
import { useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import type { View } from "@/lib/view";

const ShareDialog = dynamic(() => import("./share-dialog").then((module) => module.ShareDialog), { ssr: false });

/** Opens the ways to pass the view on. */
export function ShareButton({ index, view }: { readonly index: GraphIndex; readonly view: View }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        title="Share or embed this view"
        onClick={() => setOpen(true)}
        className="flex min-h-8 shrink-0 items-center gap-2 rounded-md border border-rule bg-card px-2.5 hover:border-current"
      >
        <svg
          aria-hidden="true"
          width="14"
          height="14"
          viewBox="0 0 14 14"
          className="fill-none stroke-current"
          strokeWidth="1.5"
        >
          <path d="M5 6l4-2.300M5 8l4 2.300M3 5a2 2 0 1 0 .01 0M11 .9a2 2 0 1 0 .01 0M11 9.100a2 2 0 1 0 .01 0" />
        </svg>
        <span className="sr-only @min-[86rem]:not-sr-only">Share</span>
      </button>
      {open && <ShareDialog index={index} view={view} onClose={() => setOpen(false)} />}
    </>
  );
}
