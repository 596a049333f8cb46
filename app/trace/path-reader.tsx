import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import type { StatementId } from "@/graph/model/article";
import type { GraphIndex } from "@/lib/graph-index";
import type { Trace } from "@/lib/trace/ask";
import { explain } from "@/lib/trace/clauses";
import { netEffect } from "@/lib/trace/sentences";
import type { RankedPath } from "@/lib/trace/trace";
import { PresentButton } from "../present/present-button";
import { CopyPath } from "./copy-path";
import { PathSentences } from "./path-sentences";
import { ScoreTable } from "./score-table";
import { StepReader } from "./step-reader";

interface Props {
  readonly index: GraphIndex;
  readonly trace: Trace;
  readonly path: RankedPath;
  /** "41 paths": what one goes back to. */
  readonly others: string;
  readonly takesFocus: boolean;
  readonly onTrace: (trace: Trace) => void;
  readonly onShow: (statement: StatementId) => void;
  readonly onPresent: () => void;
}

/** How far a key moves along the path. */
const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One path, read: as sentences with citations, step by step, with the reasons for its rank, and to take away. */
export function PathReader({ index, trace, path, others, takesFocus, onTrace, onShow, onPresent }: Props) {
  const section = useRef<HTMLElement>(null);
  const explanation = useMemo(() => explain(index, path), [index, path]);
  useEffect(() => {
    if (takesFocus) section.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const last = path.steps.length;
  const ends = [explanation.clauses[0]?.subject, explanation.clauses.at(-1)?.object];
  const stand = (step: number | null): void => onTrace({ ...trace, step });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const move = moves[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest("input, select, summary")) return;
    event.preventDefault();
    const next = (trace.step ?? 0) + move;
    stand(next < 1 ? null : Math.min(last, next));
  };
  return (
    <section
      ref={section}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys
      tabIndex={0}
      aria-label="Path, step by step with the arrow keys"
      onKeyDown={onKeyDown}
      className="-mx-2 mt-4 rounded px-2 pb-2"
    >
      <div className="flex items-center justify-between gap-2">
        <button
          type="button"
          className="min-h-8 text-left text-[15px] leading-tight text-accent hover:underline"
          onClick={() => onTrace({ ...trace, path: null, step: null, solo: trace.solo && trace.shown.length > 0 })}
        >
          ← {others} from {ends[0]} to {ends[1]}
        </button>
        <button
          type="button"
          aria-pressed={trace.solo}
          className="min-h-8 rounded px-2.5 text-sm text-soft hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper"
          onClick={() => onTrace({ ...trace, solo: !trace.solo })}
        >
          Solo
        </button>
        <PresentButton
          named
          className="flex min-h-8 items-center gap-1.5 rounded px-2 text-sm text-soft hover:text-ink"
          onPresent={onPresent}
        />
      </div>
      <PathSentences explanation={explanation} at={trace.step} onStep={stand} onShow={onShow} />
      <p className="mt-2 font-semibold">{netEffect(path)}.</p>
      <StepReader index={index} explanation={explanation} at={trace.step} onStep={stand} onShow={onShow} />
      <ScoreTable index={index} path={path} />
      <CopyPath index={index} path={path} />
      <p className="mt-4 text-sm text-soft">
        According to this article; not medical advice. A sign says which way the article’s own words point, not how
        strongly.
      </p>
    </section>
  );
}
