"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import type { Selection, View } from "@/lib/view";
import { dismissHint, FirstHint } from "../map/first-hint";
import { MapSection } from "../map/map-section";
import { useGraph } from "../use-graph";
import { useView } from "../use-view";
import { useViewLinks } from "../use-view-links";
import { useWide } from "../use-wide";
import { columnCount, SideColumns } from "./side-columns";
import { StaleNotice } from "./stale-notice";

interface Props {
  readonly graphUrl: string;
  readonly diagnosticsUrl: string;
  readonly title: string;
  readonly total: number;
}

/** The map and the panel beside it, both drawn from the graph and the URL alone. */
export function Explorer({ graphUrl, diagnosticsUrl, title, total }: Props) {
  const [view, changeView] = useView();
  const loading = useGraph(graphUrl);
  const opener = useRef<HTMLElement | null>(null);
  const [byHand, setByHand] = useState(false);
  const [pointed, setPointed] = useState<Selection | null>(null);
  const open = useCallback(
    (change: Partial<View>) => {
      const active = document.activeElement;
      if (active instanceof HTMLElement && active.closest("[data-panel]") === null) opener.current = active;
      setByHand(true);
      dismissHint();
      changeView(change);
      if (active?.closest("#facts")) document.querySelector("#map")?.scrollIntoView({ block: "center" });
    },
    [changeView],
  );
  const select = useCallback((selection: Selection | null) => open({ selection }), [open]);
  const wide = useWide();
  /** Ends some of what is shown; where only one column has room, both. */
  const leave = useCallback(
    (change: Partial<View>) => {
      setPointed(null);
      changeView(wide ? change : { selection: null, beside: null });
      (opener.current ?? document.querySelector<HTMLElement>("#map [role=application]"))?.focus();
    },
    [changeView, wide],
  );
  const close = useCallback(() => leave({ selection: null }), [leave]);
  const closeArticle = useCallback(() => leave({ beside: null }), [leave]);
  useViewLinks(open);
  useEscape(view.selection !== null ? close : view.beside !== null ? closeArticle : null);

  const index = loading.state === "ready" ? loading.index : null;
  const { selection } = view;
  const known = index !== null && selection !== null && isKnown(index, selection);
  const shown = known ? view : { ...view, selection: null };
  const columns = index === null ? 0 : columnCount(shown, wide);
  return (
    <>
      <div className="relative">
        <MapSection
          loading={loading}
          view={view}
          title={title}
          total={total}
          columns={columns}
          pointed={columns > 0 ? pointed : null}
          onSelect={select}
        />
        {index !== null && columns === 0 && selection === null && <FirstHint />}
      </div>
      {index !== null && selection !== null && !known && <StaleNotice id={selection.id} onDismiss={close} />}
      {index !== null && (
        <SideColumns
          index={index}
          view={shown}
          diagnosticsUrl={diagnosticsUrl}
          wide={wide}
          takesFocus={byHand}
          onPoint={setPointed}
          onOpen={open}
          onClosePanel={close}
          onCloseArticle={closeArticle}
        />
      )}
    </>
  );
}

/** Whether what a link names is in the article. */
function isKnown(index: GraphIndex, { kind, id }: Selection): boolean {
  switch (kind) {
    case "entity":
      return index.entities.has(id);
    case "relation":
      return index.relations.has(id);
    case "statement":
      return index.places.has(id);
    case "reference":
      return index.references.has(id);
  }
}

/** Calls `leave` on Escape, wherever the focus is. */
function useEscape(leave: (() => void) | null): void {
  useEffect(() => {
    if (leave === null) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) leave();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [leave]);
}
