import dynamic from "next/dynamic";
import { useCallback, useState } from "react";
import type { StatementId } from "@/graph/model/article";
import type { GraphIndex } from "@/lib/graph-index";
import type { Selection, View } from "@/lib/view";
import { Panel } from "../panels/panel";
import type { Traced } from "../trace/use-trace";

const ArticleColumn = dynamic(() => import("../article/article-column").then((module) => module.ArticleColumn), {
  ssr: false,
});

const AskPanel = dynamic(() => import("../trace/ask-panel").then((module) => module.AskPanel), { ssr: false });

interface Props {
  readonly index: GraphIndex;
  /** Its selection is in the article, or null. */
  readonly view: View;
  readonly diagnosticsUrl: string;
  /** There is room for two columns; else they take turns. */
  readonly wide: boolean;
  readonly traced: Traced;
  /** The pointer is on a path, or on none. */
  readonly onPointPath: (path: string | null) => void;
  readonly onCloseAsk: () => void;
  readonly takesFocus: boolean;
  readonly onPoint: (selection: Selection | null) => void;
  readonly onOpen: (change: Partial<View>) => void;
  readonly onClosePanel: () => void;
  readonly onCloseArticle: () => void;
}

/** How many columns of text a view puts beside the map. */
export function columnCount({ selection, ask, beside }: View, wide: boolean): 0 | 1 | 2 {
  const panel = selection !== null || ask !== null;
  if (!panel && beside === null) return 0;
  return wide && panel && beside !== null ? 2 : 1;
}

/** What is read beside the map: the article, what is selected, or both. */
export function SideColumns(props: Props) {
  const { index, view, diagnosticsUrl, wide, takesFocus, onPoint, onOpen, onClosePanel, onCloseArticle } = props;
  const { selection, ask, beside } = view;
  const [spot, setSpot] = useState<StatementId | null>(null);
  const show = useCallback(
    (statement: StatementId | null) => {
      setSpot(statement);
      onOpen({ beside: "article" });
    },
    [onOpen],
  );
  const hasRoom = wide || beside === null;
  const hasPanel = selection !== null && hasRoom;
  const hasAsk = selection === null && ask !== null && hasRoom;
  return (
    <>
      {beside !== null && (
        <ArticleColumn
          index={index}
          view={view}
          diagnosticsUrl={diagnosticsUrl}
          besidePanel={hasPanel || hasAsk}
          tabbed={!wide}
          takesFocus={takesFocus}
          spot={spot}
          onSpot={setSpot}
          onPoint={onPoint}
          onChange={onOpen}
          onClose={onCloseArticle}
        />
      )}
      {hasPanel && (
        <Panel
          key={`${selection.kind} ${selection.id}`}
          index={index}
          view={view}
          selection={selection}
          tabbed={!wide}
          takesFocus={takesFocus}
          onPoint={onPoint}
          onShow={show}
          onChange={onOpen}
          onClose={onClosePanel}
        />
      )}
      {hasAsk && (
        <AskPanel
          index={index}
          view={view}
          ask={ask}
          traced={props.traced}
          tabbed={!wide}
          takesFocus={takesFocus}
          onPoint={props.onPointPath}
          onShow={show}
          onChange={onOpen}
          onClose={props.onCloseAsk}
        />
      )}
    </>
  );
}
