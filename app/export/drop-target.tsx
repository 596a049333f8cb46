import { useEffect, useState } from "react";
import type { View } from "@/lib/view";
import { Notice } from "../notice";
import { reopen } from "./reopen";

interface Props {
  readonly article: string;
  readonly onOpen: (view: View) => void;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;

/** The whole page takes a picture that was saved here, and opens the view that it shows. */
export function DropTarget({ article, onOpen }: Props) {
  const [over, setOver] = useState(true);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const on = (name: "dragover" | "dragleave" | "drop", listen: (event: DragEvent) => void): void =>
      document.addEventListener(name, listen, { signal: abort.signal });
    on("dragover", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    on("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false);
    });
    on("drop", async (event) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      const opened = await reopen(file, article);
      setRefused(opened.state === "refused" ? opened.why : null);
      if (opened.state === "view") onOpen(opened.view);
    });
    return () => abort.abort();
  }, [article, onOpen]);
  if (over)
    return (
      <div
        data-drop
        className="pointer-events-none fixed inset-3 z-40 grid place-items-center rounded-xl border-2 border-dashed border-accent bg-card/85"
      >
        <p className="text-[1.375rem] font-semibold">Drop a picture that was saved here to open its view again</p>
      </div>
    );
  return refused === null ? null : <Notice onDismiss={() => setRefused(null)}>{refused}</Notice>;
}
