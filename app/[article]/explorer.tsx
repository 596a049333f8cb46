"use client";

import dynamic from "next/dynamic";
import { useCallback, useEffect, useRef, useState } from "react";
import { closing } from "@/lib/activate";
import type { GraphIndex } from "@/lib/graph-index";
import type { Selection, View } from "@/lib/view";
import { Toolbar } from "../facets/toolbar";
import { MapSection } from "../map/map-section";
import { Panel } from "../panels/panel";
import { SearchDoor } from "../search/search-door";
import { useGraph } from "../use-graph";
import { useView } from "../use-view";
import { useViewLinks } from "../use-view-links";
import { StaleNotice } from "./stale-notice";

const FactTable = dynamic(() => import("../table/fact-table").then((module) => module.FactTable), { ssr: false });

interface Props {
  readonly graphUrl: string;
  readonly title: string;
  readonly total: number;
}

/** The map and the panel beside it, both drawn from the graph and the URL alone. */
export function Explorer({ graphUrl, title, total }: Props) {
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
      changeView(change);
      if (active?.closest("#facts")) document.querySelector("#map")?.scrollIntoView({ block: "center" });
    },
    [changeView],
  );
  const select = useCallback((selection: Selection | null) => open({ selection }), [open]);
  const close = useCallback(() => {
    changeView(closing);
    (opener.current ?? document.querySelector<HTMLElement>("#map [role=application]"))?.focus();
  }, [changeView]);
  useViewLinks(open);
  useEscape(view.selection === null ? null : close);

  const index = loading.state === "ready" ? loading.index : null;
  const { selection } = view;
  const known = index !== null && selection !== null && isKnown(index, selection);
  return (
    <>
      {index !== null && <SearchDoor index={index} onSelect={select} />}
      <Toolbar index={index} view={view} columns={known ? 1 : 0} changeView={changeView} />
      {index !== null && view.main === "table" ? (
        <FactTable index={index} view={view} title={title} columns={known ? 1 : 0} changeView={changeView} />
      ) : (
        <MapSection
          loading={loading}
          view={view}
          title={title}
          total={total}
          covered={known}
          pointed={known ? pointed : null}
          onChange={open}
        />
      )}
      {index !== null && selection !== null && !known && <StaleNotice id={selection.id} onDismiss={close} />}
      {known && (
        <Panel
          key={`${selection.kind} ${selection.id}`}
          index={index}
          selection={selection}
          takesFocus={byHand}
          onPoint={setPointed}
          onClose={close}
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
