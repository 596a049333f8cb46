import { facetTable, knownFilter, labelOf } from "@/lib/facets";
import { dropValues, noFilter } from "@/lib/filter-change";
import type { GraphIndex } from "@/lib/graph-index";
import type { Filter, View } from "@/lib/view";
import { type Hiding, hiddenCount, hidings } from "@/lib/visible";
import { count } from "@/lib/wording";
import { Chip } from "./chip";

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly onFilter: (filter: Filter) => void;
}

/** "no Risks", "only Genes, Pathways" under the facet's title. */
function wordsOf(index: GraphIndex, { kind, facet, values }: Hiding): string {
  const labels = values.map((value) => labelOf(index, value)).join(", ");
  return `${facetTable[facet].title}: ${kind === "hide" ? "without" : "only"} ${labels}`;
}

/** What the filter hides and why; each entry goes at a click, and all of them at one. */
export function FilterChips({ index, view, onFilter }: Props) {
  const { filter } = view;
  const hidden = hiddenCount(index, view);
  const { unknown } = knownFilter(index, filter);
  return (
    <>
      {hidden > 0 && (
        <Chip strong action="show all" label={`${count(hidden, "fact")} hidden`} onClick={() => onFilter(noFilter)} />
      )}
      {hidings(index, view).map((hiding) => (
        <Chip
          key={`${hiding.kind} ${hiding.values.join(" ")}`}
          label={wordsOf(index, hiding)}
          note={String(hiding.facts)}
          action="undo"
          onClick={() => onFilter(dropValues(filter, hiding.kind, hiding.values))}
        />
      ))}
      {unknown.length > 0 && (
        <Chip
          label={`${count(unknown.length, "filter")} of this link unknown here`}
          action="drop"
          onClick={() => onFilter(dropValues(dropValues(filter, "hide", unknown), "only", unknown))}
        />
      )}
    </>
  );
}
