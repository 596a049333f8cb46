import { useEffect, useRef } from "react";
import type { StatementId } from "@/graph/model/article";
import { closing } from "@/lib/activate";
import type { GraphIndex } from "@/lib/graph-index";
import type { Selection, View } from "@/lib/view";
import { readView } from "@/lib/view-url";
import { SideTabs } from "../article/side-tabs";
import { CloseButton } from "./close-button";
import { EntityPanel } from "./entity-panel";
import { ReferencePanel } from "./reference-panel";
import { RelationPanel } from "./relation-panel";
import { sheet } from "./sheet";
import { StatementPanel } from "./statement-panel";

interface Props {
  readonly index: GraphIndex;
  readonly selection: Selection;
  readonly view: View;
  /** It shares its place with the article. */
  readonly tabbed: boolean;
  /** It was opened by hand, so the focus follows; a link leaves it where it is. */
  readonly takesFocus: boolean;
  /** The pointer or the focus is on a link to something that the map may show. */
  readonly onPoint: (selection: Selection | null) => void;
  /** Opens the article at a sentence, or at the first that fits. */
  readonly onShow: (statement: StatementId | null) => void;
  readonly onChange: (change: Partial<View>) => void;
  readonly onClose: () => void;
}

/** What the link that is pointed at leads to. */
function linked(target: EventTarget): Selection | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="?"]') : null;
  return link === null ? null : readView(new URL(link.href).searchParams).selection;
}

/** What is selected, in words: beside the map on a wide screen, at its foot on a narrow one. */
export function Panel({ index, view, selection, tabbed, takesFocus, onPoint, onShow, onChange, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) panel.current?.querySelector<HTMLElement>("#panel-heading")?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <aside
      ref={panel}
      data-panel
      onPointerOver={(event) => onPoint(linked(event.target))}
      onPointerLeave={() => onPoint(null)}
      onFocus={(event) => onPoint(linked(event.target))}
      onBlur={() => onPoint(null)}
      aria-labelledby="panel-heading"
      className={`${sheet} beside:right-0`}
    >
      <div className="sticky top-0 z-10 h-0">
        <CloseButton label="Close" onClose={onClose} />
      </div>
      {tabbed && (
        <div className="-mb-4 pt-4">
          <SideTabs view={view} onChange={onChange} />
        </div>
      )}
      {view.ask !== null && <BackToTrace onBack={() => onChange(closing)} />}
      <Content index={index} selection={selection} onShow={onShow} />
    </aside>
  );
}

/** What is read was opened from a trace, which stands behind it. */
function BackToTrace({ onBack }: { readonly onBack: () => void }) {
  return (
    <p className="-mb-3 pt-4">
      <button type="button" className="min-h-8 text-[15px] text-accent hover:underline" onClick={onBack}>
        ← Back to the trace
      </button>
    </p>
  );
}

function Content({ index, selection: { kind, id }, onShow }: Pick<Props, "index" | "selection" | "onShow">) {
  switch (kind) {
    case "entity": {
      const entity = index.entities.get(id);
      return entity === undefined ? null : <EntityPanel index={index} entity={entity} onShow={() => onShow(null)} />;
    }
    case "relation": {
      const relation = index.relations.get(id);
      return relation === undefined ? null : <RelationPanel index={index} relation={relation} onShow={onShow} />;
    }
    case "statement": {
      const place = index.places.get(id);
      return place === undefined ? null : <StatementPanel index={index} place={place} onShow={() => onShow(id)} />;
    }
    case "reference": {
      const reference = index.references.get(id);
      return reference === undefined ? null : (
        <ReferencePanel index={index} reference={reference} onShow={() => onShow(null)} />
      );
    }
  }
}
