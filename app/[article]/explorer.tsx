"use client";

import dynamic from "next/dynamic";
import { useCallback, useEffect, useState } from "react";
import { closing } from "@/lib/activate";
import type { GraphIndex } from "@/lib/graph-index";
import type { Selection, View } from "@/lib/view";
import { DropDoor } from "../export/drop-door";
import { Toolbar } from "../facets/toolbar";
import { MapSection } from "../map/map-section";
import { Notice } from "../notice";
import { PresentDoor } from "../present/present-door";
import { SearchDoor } from "../search/search-door";
import { useTrace } from "../trace/use-trace";
import { useGraph } from "../use-graph";
import { useFromLater, useView } from "../use-view";
import { useViewLinks } from "../use-view-links";
import { useWide } from "../use-wide";
import { columnCount, SideColumns } from "./side-columns";
import { StaleNotice } from "./stale-notice";
import { useOpening } from "./use-opening";

const FactTable = dynamic(() => import("../table/fact-table").then((module) => module.FactTable), { ssr: false });

const MatrixTable = dynamic(() => import("../matrix/matrix-table").then((module) => module.MatrixTable), {
  ssr: false,
});

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
  const [pointed, setPointed] = useState<Selection | null>(null);
  const [pointedPath, setPointedPath] = useState<string | null>(null);
  const wide = useWide();
  const { byHand, open, closePanel, closeArticle, closeAsk } = useOpening(changeView, wide);
  const select = useCallback((selection: Selection | null) => open({ selection }), [open]);
  useViewLinks(open);

  const index = loading.state === "ready" ? loading.index : null;
  const { selection } = view;
  const traced = useTrace(index, view, pointedPath);
  useEscape(leaving(view, { closePanel, closeArticle, closeAsk }));
  const fromLater = useFromLater();
  const known = index !== null && selection !== null && isKnown(index, selection);
  const shown = known ? view : { ...view, selection: null };
  const columns = index === null ? 0 : columnCount(shown, wide);
  return (
    <>
      {index !== null && <SearchDoor index={index} onSelect={select} />}
      {index !== null && <PresentDoor index={index} view={view} changeView={changeView} />}
      {index !== null && <DropDoor article={index.graph.article.id} onOpen={changeView} />}
      <Toolbar
        index={index}
        view={view}
        columns={columns}
        changeView={changeView}
        onAsk={(ask) => (ask === null ? closeAsk() : open({ ask, ...closing }))}
      />
      {index !== null && view.main === "matrix" ? (
        <MatrixTable index={index} view={view} title={title} columns={columns} changeView={open} />
      ) : index !== null && view.main === "table" ? (
        <FactTable index={index} view={view} title={title} columns={columns} changeView={changeView} />
      ) : (
        <MapSection
          loading={loading}
          view={view}
          title={title}
          total={total}
          columns={columns}
          pointed={columns > 0 ? pointed : null}
          traced={traced.lit}
          onChange={open}
        />
      )}
      {index !== null && selection !== null && !known && !fromLater && (
        <StaleNotice id={selection.id} onDismiss={closePanel} />
      )}
      {index !== null && fromLater && (
        <Notice onDismiss={() => changeView({})}>
          This link was made by a newer version of this page. What this version does not know of it is left out.
        </Notice>
      )}
      {index !== null && (
        <SideColumns
          index={index}
          view={shown}
          diagnosticsUrl={diagnosticsUrl}
          wide={wide}
          traced={traced}
          onPointPath={setPointedPath}
          onCloseAsk={closeAsk}
          takesFocus={byHand}
          onPoint={setPointed}
          onOpen={open}
          onClosePanel={closePanel}
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

interface Leaving {
  readonly closePanel: () => void;
  readonly closeArticle: () => void;
  readonly closeAsk: () => void;
}

/** What Escape closes: what was opened last, as far as can be told. */
function leaving({ selection, beside, ask }: View, { closePanel, closeArticle, closeAsk }: Leaving) {
  if (selection !== null) return closePanel;
  if (beside !== null) return closeArticle;
  return ask === null ? null : closeAsk;
}

/** Calls `leave` on Escape, wherever the focus is, unless a dialogue takes it. */
function useEscape(leave: (() => void) | null): void {
  useEffect(() => {
    if (leave === null) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented && document.querySelector("dialog:modal") === null) leave();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [leave]);
}
