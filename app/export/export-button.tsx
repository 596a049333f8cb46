import dynamic from "next/dynamic";
import { useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import type { View } from "@/lib/view";

const ExportDialog = dynamic(() => import("./export-dialog").then((module) => module.ExportDialog), { ssr: false });

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  /** A picture was opened that shows this view. */
  readonly onOpen: (view: View) => void;
}

/** Opens what can be taken away. */
export function ExportButton({ index, view, onOpen }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="flex min-h-8 shrink-0 items-center gap-2 rounded-md border border-rule bg-card px-3 hover:border-current max-md:px-2.5"
      >
        <svg
          aria-hidden="true"
          width="12"
          height="14"
          viewBox="0 0 12 14"
          className="fill-none stroke-current"
          strokeWidth="1.6"
        >
          <path d="M6 0.5v8.5M2.5 6L6 9.5 9.5 6M0.8 13h10.4" />
        </svg>
        Export
      </button>
      {open && <ExportDialog index={index} view={view} onOpen={onOpen} onClose={() => setOpen(false)} />}
    </>
  );
}
