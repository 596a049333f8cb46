import dynamic from "next/dynamic";
import { useEffect } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import type { Selection } from "@/lib/view";
import { setSearchOpen, useSearchOpen } from "./search-opening";
import { readSlash } from "./slash-key";

/** The search and its index come when they are first asked for. */
const SearchDialog = dynamic(() => import("./search-dialog").then((module) => module.SearchDialog), { ssr: false });

interface Props {
  readonly index: GraphIndex;
  readonly onSelect: (selection: Selection) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const isChord = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey;

const isSlash = (event: KeyboardEvent): boolean =>
  event.key === "/" && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target) && readSlash();

/** Opens the search at its keys, and shows it. */
export function SearchDoor({ index, onSelect }: Props) {
  const open = useSearchOpen();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || (!isChord(event) && !isSlash(event))) return;
      event.preventDefault();
      setSearchOpen(true);
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
      setSearchOpen(false);
    };
  }, []);
  return open ? <SearchDialog index={index} onSelect={onSelect} onClose={() => setSearchOpen(false)} /> : null;
}
