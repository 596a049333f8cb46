import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import type { View } from "@/lib/view";

const DropTarget = dynamic(() => import("./drop-target").then((module) => module.DropTarget), { ssr: false });

interface Props {
  readonly article: string;
  readonly onOpen: (view: View) => void;
}

/** Waits for something to be dragged over the page; what takes it is fetched then. */
export function DropDoor(props: Props) {
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    const note = ({ dataTransfer }: DragEvent): void => {
      if (dataTransfer?.types.includes("Files") === true) setDragged(true);
    };
    document.addEventListener("dragenter", note);
    return () => document.removeEventListener("dragenter", note);
  }, []);
  return dragged ? <DropTarget {...props} /> : null;
}
