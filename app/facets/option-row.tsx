import type { FacetOption } from "@/lib/facets";
import { hideValue, keepOnly, showFacet, showValue } from "@/lib/filter-change";
import type { Facet, Filter } from "@/lib/view";
import type { FacetRow } from "@/lib/visible";
import { count } from "@/lib/wording";
import { OptionSample } from "./option-sample";

interface Props {
  readonly facet: Facet;
  readonly option: FacetOption;
  readonly row: FacetRow;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** A value: its sign, how many facts hang on it, and whether they are shown, hidden or alone. */
export function OptionRow({ facet, option, row, filter, onFilter }: Props) {
  const { value, label } = option;
  return (
    <li className="group flex items-center gap-1 rounded-sm hover:bg-paper focus-within:bg-paper">
      <label className="flex min-h-8 min-w-0 flex-1 cursor-pointer items-center gap-2.5 py-1 leading-tight">
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-ink"
          checked={row.shown}
          onChange={() => onFilter(row.shown ? hideValue(filter, value) : showValue(filter, value))}
        />
        <OptionSample facet={facet} option={option} />
        <span className={`min-w-0 flex-1 ${row.shown ? "" : "text-soft line-through"}`}>{label}</span>
        <span className="text-[13px] text-soft tabular-nums">
          <span aria-hidden="true">{row.shown || row.facts === 0 ? row.facts : `+${row.facts}`}</span>
          <span className="sr-only">
            , {count(row.facts, "fact")}
            {row.shown ? "" : " would show"}
          </span>
        </span>
      </label>
      <button
        type="button"
        aria-pressed={row.alone}
        aria-label={`Only ${label}`}
        className="min-h-8 rounded-sm px-2 text-[13px] text-soft underline decoration-rule hover:text-ink hover:decoration-current aria-pressed:font-semibold aria-pressed:text-accent aria-pressed:decoration-current"
        onClick={() => onFilter(row.alone ? showFacet(filter, facet) : keepOnly(filter, value))}
      >
        only
      </button>
    </li>
  );
}
