import { useEffect, useRef } from "react";
import type { StatementId } from "@/graph/model/article";
import { noFilter } from "@/lib/filter-change";
import type { GraphIndex } from "@/lib/graph-index";
import { type Ask, askKinds, emptyAsks } from "@/lib/trace/ask";
import type { View } from "@/lib/view";
import { SideTabs } from "../article/side-tabs";
import { CloseButton } from "../panels/close-button";
import { sheet } from "../panels/sheet";
import { ActView } from "./act-view";
import { AlikeView } from "./alike-view";
import { AroundView } from "./around-view";
import { PathsView } from "./paths-view";
import type { Traced } from "./use-trace";

const names: Readonly<Record<Ask["kind"], string>> = {
  paths: "Paths",
  act: "Treatments",
  around: "Up & down",
  alike: "Look-alikes",
};

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly ask: Ask;
  readonly traced: Traced;
  /** It shares its place with the article. */
  readonly tabbed: boolean;
  readonly takesFocus: boolean;
  readonly onPoint: (path: string | null) => void;
  readonly onShow: (statement: StatementId) => void;
  readonly onChange: (change: Partial<View>) => void;
  readonly onClose: () => void;
}

/** Questions to the whole graph, beside the map. */
export function AskPanel(props: Props) {
  const { ask, view, tabbed, takesFocus, onChange, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <aside data-panel data-ask aria-labelledby="ask-heading" className={`${sheet} beside:right-0`}>
      <div className="sticky top-0 z-10 h-0">
        <CloseButton label="Close the trace" onClose={onClose} />
      </div>
      {tabbed && (
        <div className="-mb-2 pt-4">
          <SideTabs view={view} onChange={onChange} />
        </div>
      )}
      <header className="pt-5">
        <h2
          ref={heading}
          id="ask-heading"
          tabIndex={-1}
          className={`text-[1.375rem] font-semibold outline-none ${tabbed ? "max-md:sr-only" : ""}`}
        >
          Trace
        </h2>
        <fieldset className="mt-2 -ml-1 flex flex-wrap gap-1">
          <legend className="sr-only">What to ask</legend>
          {askKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={ask.kind === kind}
              onClick={() => ask.kind === kind || onChange({ ask: emptyAsks[kind] })}
              className="min-h-8 rounded-full px-2.5 text-[15px] text-soft hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper"
            >
              {names[kind]}
            </button>
          ))}
        </fieldset>
      </header>
      <Content {...props} />
    </aside>
  );
}

function Content({ index, ask, traced, takesFocus, onPoint, onShow, onChange }: Props) {
  const { among, reply, listMore } = traced;
  switch (ask.kind) {
    case "paths":
      return (
        <PathsView
          index={index}
          trace={ask.trace}
          among={among}
          reply={reply}
          onMore={listMore}
          takesFocus={takesFocus}
          onTrace={(trace) => onChange({ ask: { kind: "paths", trace } })}
          onPoint={onPoint}
          onShow={onShow}
          onUnfilter={() => onChange({ filter: noFilter, lens: null })}
          onPresent={() => onChange({ stop: 1 })}
        />
      );
    case "act":
      return (
        <ActView
          index={index}
          treatments={ask.treatments}
          among={among}
          onTreatments={(treatments) => onChange({ ask: { kind: "act", treatments } })}
        />
      );
    case "around":
      return (
        <AroundView
          index={index}
          of={ask.of}
          direction={ask.direction}
          among={among}
          onChange={(change) => onChange({ ask: { ...ask, ...change } })}
        />
      );
    case "alike":
      return <AlikeView index={index} />;
  }
}
