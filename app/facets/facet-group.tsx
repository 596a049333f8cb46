import { type FacetOption, facetOf, facetTable } from "@/lib/facets";
import { showFacet } from "@/lib/filter-change";
import type { Facet, FacetValue, Filter } from "@/lib/view";
import type { FacetRow } from "@/lib/visible";
import { OptionRow } from "./option-row";

interface Props {
  readonly facet: Facet;
  readonly options: readonly FacetOption[];
  readonly rows: ReadonlyMap<FacetValue, FacetRow>;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Open from the start: what the map draws. */
const drawn: readonly Facet[] = ["type", "predicate", "polarity"];

/** The values of one facet; folds away. */
export function FacetGroup({ facet, options, rows, filter, onFilter }: Props) {
  const { title } = facetTable[facet];
  const left = options.filter(({ value }) => rows.get(value)?.shown === false).length;
  const touched = [...filter.hide, ...filter.only].some((value) => facetOf(value) === facet);
  return (
    <details open={drawn.includes(facet) || touched} className="border-t border-rule py-1">
      <summary className="flex min-h-10 cursor-pointer list-none items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden">
        <svg
          aria-hidden="true"
          width="10"
          height="10"
          viewBox="0 0 10 10"
          className="facet-turn fill-none stroke-current"
          strokeWidth="1.6"
        >
          <path d="M3 1.5L6.5 5L3 8.5" />
        </svg>
        <h3 className="flex-1">{title}</h3>
        <span className="text-[13px] font-normal text-soft">{left === 0 ? options.length : `${left} hidden`}</span>
      </summary>
      <ul aria-label={title} className="pb-2">
        {options.map((option) => {
          const row = rows.get(option.value);
          return row === undefined ? null : (
            <OptionRow key={option.value} facet={facet} option={option} row={row} filter={filter} onFilter={onFilter} />
          );
        })}
      </ul>
      {touched && (
        <button
          type="button"
          className="mb-2 min-h-6 text-[13px] underline"
          onClick={() => onFilter(showFacet(filter, facet))}
        >
          Show all of these
        </button>
      )}
    </details>
  );
}
