import dynamic from "next/dynamic";
import { useCallback, useDeferredValue, useRef, useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import { readLens } from "@/lib/lens";
import type { Ask } from "@/lib/trace/ask";
import type { Filter, View } from "@/lib/view";
import { isNarrowed, visibleRelations } from "@/lib/visible";
import { count } from "@/lib/wording";
import { ExportButton } from "../export/export-button";
import { insetsAbove } from "../insets";
import { Later } from "../panels/later";
import { ShareButton } from "../share/share-button";
import { TraceButton } from "../trace/trace-button";
import type { ChangeView } from "../use-view";
import { FilterChips } from "./filter-chips";
import { LensKey } from "./lens-key";
import { LensSwitch } from "./lens-switch";
import { MainSwitch } from "./main-switch";

const FilterPanel = dynamic(() => import("./filter-panel").then((module) => module.FilterPanel), { ssr: false });

interface Props {
  readonly index: GraphIndex | null;
  readonly view: View;
  /** How many columns of text lie over the right end. */
  readonly columns: number;
  readonly changeView: ChangeView;
  readonly onAsk: (ask: Ask | null) => void;
}

/** The line above the facts: how they are shown, which of them, and what that leaves out. */
export function Toolbar({ index, view, columns, changeView, onAsk }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const onFilter = useCallback((filter: Filter) => changeView({ filter }), [changeView]);
  // What a click leaves out is counted once the click is painted.
  const counted = useDeferredValue(view);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <section
      aria-label="Which facts are shown"
      data-script
      className={`min-h-11 max-md:min-h-[4.8125rem] border-b border-rule text-[15px] md:h-11 ${insetsAbove[columns]}`}
    >
      <div className="@container">
        <div className="flex min-h-11 items-center gap-x-3 gap-y-1 px-5 max-md:flex-wrap max-md:gap-x-2 max-md:pb-1.5">
          <MainSwitch main={view.main} onMain={(main) => changeView({ main })} />
          <button
            ref={opener}
            type="button"
            aria-expanded={open}
            aria-controls="filter"
            disabled={index === null}
            onClick={() => setOpen(!open)}
            className="flex min-h-8 shrink-0 items-center gap-2 rounded-md border border-rule bg-card px-3 max-md:px-2.5 hover:border-current aria-expanded:border-ink"
          >
            <svg
              aria-hidden="true"
              width="14"
              height="12"
              viewBox="0 0 14 12"
              className="fill-none stroke-current"
              strokeWidth="1.6"
            >
              <path d="M0.5 2h13M3 6h8M5.5 10h3" />
            </svg>
            Filter
          </button>
          <TraceButton ask={view.ask} onAsk={onAsk} />
          {index !== null && <ExportButton index={index} view={view} onOpen={changeView} />}
          {index !== null && <ShareButton index={index} view={view} />}
          {index !== null && (
            <>
              <Later>
                <LensSwitch
                  index={index}
                  lens={view.lens}
                  crowded={view.filter.hide.length + view.filter.only.length > 0}
                  onLens={(lens) => changeView({ lens })}
                />
              </Later>
              <Status index={index} view={counted} onFilter={onFilter} />
            </>
          )}
        </div>
      </div>
      {open && index !== null && <FilterPanel index={index} view={view} onFilter={onFilter} onClose={close} />}
    </section>
  );
}

interface StatusProps {
  readonly index: GraphIndex;
  readonly view: View;
  readonly onFilter: (filter: Filter) => void;
}

/** What is shown and what is not, in words. */
function Status({ index, view, onFilter }: StatusProps) {
  const visible = visibleRelations(index, view);
  const total = index.graph.relations.length;
  return (
    <div
      className={`flex min-w-0 flex-1 items-center gap-2 facet-status overflow-x-auto py-1 max-md:basis-full max-md:flex-wrap max-md:pb-2 ${isNarrowed(view) ? "" : "max-md:sr-only"}`}
      data-status
    >
      {view.lens !== null && <LensKey reading={readLens(index, view.lens)} visible={visible} />}
      <FilterChips index={index} view={view} onFilter={onFilter} />
      <p aria-live="polite" className="sr-only">
        {isNarrowed(view) ? `${visible.length} of ${count(total, "fact")} shown` : ""}
      </p>
    </div>
  );
}
