import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { facetOptions, facetOrder } from "@/lib/facets";
import { noFilter } from "@/lib/filter-change";
import type { GraphIndex } from "@/lib/graph-index";
import type { Filter, View } from "@/lib/view";
import { facetCounts, facetRows, relationsInLens, visibleRelations } from "@/lib/visible";
import { count } from "@/lib/wording";
import { FacetGroup } from "./facet-group";

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly onFilter: (filter: Filter) => void;
  readonly onClose: () => void;
}

/** What the map's signs mean, and which of it is shown: the legend is the filter. */
export function FilterPanel({ index, view, onFilter, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const options = facetOptions(index);
  const { filter } = view;
  // What is ticked shows at once; what hangs on it is counted once the click is painted.
  const counted = useDeferredValue(view);
  const counts = useMemo(() => facetCounts(index, counted), [index, counted]);
  const rows = useMemo(() => facetRows(index, view, counts), [index, view, counts]);
  const all = relationsInLens(index, counted).length;
  const shown = visibleRelations(index, counted).length;
  return (
    <aside
      id="filter"
      aria-labelledby="filter-heading"
      className="fixed inset-x-0 bottom-0 z-20 max-h-[72dvh] overflow-y-auto overscroll-contain rounded-t-xl border-t border-rule bg-card px-5 pb-8 text-[15px] shadow-[0_-6px_24px_rgb(0_0_0/0.12)] md:inset-x-auto md:top-25 md:left-0 md:max-h-none md:w-88 md:rounded-none md:border-t-0 md:border-r md:shadow-[6px_0_24px_rgb(0_0_0/0.06)]"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="sticky top-0 z-10 -mx-5 flex items-start gap-2 bg-card px-5 pt-4 pb-2">
        <div className="flex-1">
          <h2 id="filter-heading" ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
            Filter and legend
          </h2>
          <p className="flex min-h-6 items-center gap-3 text-[13px] text-soft" aria-live="polite">
            {shown === all ? `All ${count(all, "fact")} shown` : `${shown} of ${count(all, "fact")} shown`}
            {filter.hide.length + filter.only.length > 0 && (
              <button type="button" className="min-h-6 text-ink underline" onClick={() => onFilter(noFilter)}>
                Show all
              </button>
            )}
          </p>
        </div>
        <button
          type="button"
          aria-label="Close the filter"
          onClick={onClose}
          className="-mt-1 -mr-2 grid size-11 shrink-0 place-items-center rounded-full text-xl leading-none text-soft hover:text-ink"
        >
          ×
        </button>
      </header>
      {facetOrder.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          options={options[facet]}
          rows={rows}
          filter={filter}
          onFilter={onFilter}
        />
      ))}
    </aside>
  );
}
