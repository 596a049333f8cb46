import dynamic from "next/dynamic";
import { useCallback, useState } from "react";
import type { StatementId } from "@/graph/model/article";
import type { GraphIndex } from "@/lib/graph-index";
import type { Selection, View } from "@/lib/view";
import { Panel } from "../panels/panel";

const ArticleColumn = dynamic(() => import("../article/article-column").then((module) => module.ArticleColumn), {
  ssr: false,
});

interface Props {
  readonly index: GraphIndex;
  /** Its selection is in the article, or null. */
  readonly view: View;
  readonly diagnosticsUrl: string;
  /** There is room for two columns; else they take turns. */
  readonly wide: boolean;
  readonly takesFocus: boolean;
  readonly onPoint: (selection: Selection | null) => void;
  readonly onOpen: (change: Partial<View>) => void;
  readonly onClosePanel: () => void;
  readonly onCloseArticle: () => void;
}

/** How many columns of text a view puts beside the map. */
export function columnCount({ selection, beside }: View, wide: boolean): 0 | 1 | 2 {
  if (selection === null && beside === null) return 0;
  return wide && selection !== null && beside !== null ? 2 : 1;
}

/** What is read beside the map: the article, what is selected, or both. */
export function SideColumns(props: Props) {
  const { index, view, diagnosticsUrl, wide, takesFocus, onPoint, onOpen, onClosePanel, onCloseArticle } = props;
  const { selection, beside } = view;
  const [spot, setSpot] = useState<StatementId | null>(null);
  const show = useCallback(
    (statement: StatementId | null) => {
      setSpot(statement);
      onOpen({ beside: "article" });
    },
    [onOpen],
  );
  const hasPanel = selection !== null && (wide || beside === null);
  return (
    <>
      {beside !== null && (
        <ArticleColumn
          index={index}
          view={view}
          diagnosticsUrl={diagnosticsUrl}
          besidePanel={hasPanel}
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
    </>
  );
}
