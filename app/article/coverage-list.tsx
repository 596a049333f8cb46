import { useMemo } from "react";
import type { StatementId } from "@/graph/model/article";
import { coverage, type ItemCoverage, type SectionCoverage } from "@/lib/coverage";
import { numberOf } from "@/lib/evidence-place";
import type { GraphIndex } from "@/lib/graph-index";
import { count } from "@/lib/wording";
import { useDiagnostics } from "./use-diagnostics";

interface Props {
  readonly index: GraphIndex;
  readonly diagnosticsUrl: string;
  readonly onRead: (statement: StatementId) => void;
}

interface LineProps {
  readonly line: ItemCoverage;
  readonly most: number;
  readonly onRead: (statement: StatementId) => void;
}

function ItemLine({ line: { item, title, facts, reason }, most, onRead }: LineProps) {
  const statement = item.statements[0]?.id;
  return (
    <li className="py-1">
      <button
        type="button"
        disabled={statement === undefined}
        onClick={() => statement !== undefined && onRead(statement)}
        className="group grid w-full grid-cols-[2.25rem_1fr_auto] items-baseline gap-x-2 text-left"
      >
        <span className="text-sm text-soft tabular-nums">{item.entry ? numberOf(item) : "¶"}</span>
        <span className="line-clamp-2 min-w-0 group-hover:underline">{title}</span>
        <span className={`text-sm tabular-nums ${facts === 0 ? "font-semibold text-accent" : "text-soft"}`}>
          {facts === 0 ? "silent" : count(facts, "fact")}
        </span>
      </button>
      {facts > 0 && (
        <div aria-hidden="true" className="mt-1 ml-11 h-[3px] bg-rule" style={{ width: `${(85 * facts) / most}%` }} />
      )}
      {facts === 0 && <p className="mt-1 ml-11 text-sm text-soft">{reason ?? "no reason was given"}</p>}
    </li>
  );
}

interface SummaryProps extends Omit<LineProps, "line"> {
  readonly sections: readonly SectionCoverage[];
}

function Summary({ sections, most, onRead }: SummaryProps) {
  const items = sections.flatMap((section) => section.items);
  const silent = items.filter(({ facts }) => facts === 0);
  return (
    <>
      <p className="mt-2 text-[15px] text-soft">
        Facts were read in {items.length - silent.length} of {count(items.length, "item")}. A fact that several items
        state is counted in each.
      </p>
      {silent.length > 0 && (
        <section className="mt-5">
          <h3 className="font-semibold">Silent, and why</h3>
          <ul className="mt-1">
            {silent.map((line) => (
              <ItemLine key={line.item.id} line={line} most={most} onRead={onRead} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What each item of the article gave, and why some gave nothing. */
export function CoverageList({ index, diagnosticsUrl, onRead }: Props) {
  const diagnostics = useDiagnostics(diagnosticsUrl);
  const sections = useMemo(() => coverage(index, diagnostics), [index, diagnostics]);
  const most = Math.max(1, ...sections.flatMap(({ items }) => items.map(({ facts }) => facts)));
  return (
    <>
      <Summary sections={sections} most={most} onRead={onRead} />
      {sections.map(({ name, items, facts, silent }, position) => (
        <section key={items[0]?.item.id ?? name} data-section={position} className="mt-7">
          <h3 className="flex items-baseline justify-between gap-3 border-b border-rule pb-1 font-semibold">
            {name}
            <span className="text-sm font-normal text-soft">
              {count(items.length, "item")}, {count(facts, "fact")}
              {silent > 0 && `, ${silent} silent`}
            </span>
          </h3>
          <ul className="mt-1.5">
            {items.map((line) => (
              <ItemLine key={line.item.id} line={line} most={most} onRead={onRead} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
