import { useEffect, useMemo, useRef } from "react";
import type { StatementId } from "@/graph/model/article";
import type { GraphIndex } from "@/lib/graph-index";
import { highlights as highlightsOf } from "@/lib/highlights";
import { lit } from "@/lib/trace/lit";
import type { Selection, View } from "@/lib/view";
import { CloseButton } from "../panels/close-button";
import { sheet } from "../panels/sheet";
import { ArticleText } from "./article-text";
import { CoverageList } from "./coverage-list";
import { SectionMenu } from "./section-menu";
import { SideTabs } from "./side-tabs";
import { Stops } from "./stops";

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly diagnosticsUrl: string;
  /** A panel stands to its right. */
  readonly besidePanel: boolean;
  /** It shares its place with a panel. */
  readonly tabbed: boolean;
  readonly takesFocus: boolean;
  /** The sentence that was asked for, among those that the selection rests on. */
  readonly spot: StatementId | null;
  readonly onSpot: (statement: StatementId | null) => void;
  readonly onPoint: (selection: Selection | null) => void;
  readonly onChange: (change: Partial<View>) => void;
  readonly onClose: () => void;
}

/** The article, or what reading it came to, beside the map. */
export function ArticleColumn(props: Props) {
  const { index, view, besidePanel, tabbed, takesFocus, spot, onSpot, onPoint, onChange, onClose } = props;
  const column = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const highlights = useMemo(() => highlightsOf(index, view.selection, lit(index, view, [])?.now), [index, view]);
  const { stops } = highlights;
  const stop = spot !== null && stops.includes(spot) ? spot : (stops[0] ?? null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const read = (id: StatementId): void => {
    onSpot(null);
    onChange({ beside: "article", selection: { kind: "statement", id } });
  };
  return (
    <aside
      ref={column}
      data-article
      aria-labelledby="article-heading"
      className={`${sheet} ${besidePanel ? "md:right-[26rem]" : "beside:right-0"}`}
    >
      <div data-column-head className="sticky top-0 z-20 -mx-1 bg-card px-1 pt-4 pb-2">
        {tabbed && <SideTabs view={view} onChange={onChange} />}
        <div className="flex items-center gap-3 pr-9">
          <h2 ref={heading} id="article-heading" tabIndex={-1} className="text-lg font-semibold outline-none">
            {view.beside === "coverage" ? "Coverage" : "The article"}
          </h2>
          <button
            type="button"
            className="min-h-6 text-sm underline"
            onClick={() => onChange({ beside: view.beside === "coverage" ? "article" : "coverage" })}
          >
            {view.beside === "coverage" ? "Back to the text" : "Coverage"}
          </button>
        </div>
        <CloseButton label="Close the article" onClose={onClose} />
        <div className="mt-1.5 flex min-h-8 items-center justify-between gap-3">
          <SectionMenu index={index} scroller={column} />
          {view.beside === "article" && stops.length > 1 && <Stops stops={stops} stop={stop} onStop={onSpot} />}
        </div>
      </div>
      {view.beside === "coverage" ? (
        <CoverageList index={index} diagnosticsUrl={props.diagnosticsUrl} onRead={read} />
      ) : (
        <ArticleText
          index={index}
          highlights={highlights}
          stop={stop}
          scroller={column}
          onPoint={onPoint}
          onSelect={(selection) => onChange({ selection })}
        />
      )}
    </aside>
  );
}
