import { useEffect, useRef } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import type { Selection } from "@/lib/view";
import { readView } from "@/lib/view-url";
import { EntityPanel } from "./entity-panel";
import { RelationPanel } from "./relation-panel";

interface Props {
  readonly index: GraphIndex;
  readonly selection: Selection;
  /** It was opened by hand, so the focus follows; a link leaves it where it is. */
  readonly takesFocus: boolean;
  /** The pointer is on a link to something that the map may show. */
  readonly onPoint: (selection: Selection | null) => void;
  readonly onClose: () => void;
}

/** What the link under the pointer leads to. */
function linked(target: EventTarget): Selection | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="?"]') : null;
  return link === null ? null : readView(new URL(link.href).searchParams).selection;
}

/** What is selected, in words: beside the map on a wide screen, at its foot on a narrow one. */
export function Panel({ index, selection, takesFocus, onPoint, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) panel.current?.querySelector<HTMLElement>("#panel-heading")?.focus({ preventScroll: true });
  }, [takesFocus]);
  const entity = selection.kind === "entity" ? index.entities.get(selection.id) : undefined;
  const relation = selection.kind === "relation" ? index.relations.get(selection.id) : undefined;
  return (
    <aside
      ref={panel}
      data-panel
      onPointerOver={(event) => onPoint(linked(event.target))}
      onPointerLeave={() => onPoint(null)}
      aria-labelledby="panel-heading"
      className="fixed inset-x-0 bottom-0 z-10 flex max-h-[58dvh] flex-col overflow-y-auto overscroll-contain rounded-t-xl border-t border-rule bg-card px-5 pb-10 shadow-[0_-6px_24px_rgb(0_0_0/0.12)] md:inset-x-auto md:top-14 md:right-0 md:max-h-none md:w-[26rem] md:rounded-none md:border-t-0 md:border-l md:px-7 md:shadow-none"
    >
      <button
        type="button"
        aria-label="Close"
        onClick={onClose}
        className="sticky top-3 z-10 -mr-2 -mb-11 grid size-11 shrink-0 place-items-center self-end rounded-full bg-card text-xl leading-none text-soft hover:text-ink"
      >
        ×
      </button>
      {entity !== undefined && <EntityPanel index={index} entity={entity} />}
      {relation !== undefined && <RelationPanel index={index} relation={relation} />}
    </aside>
  );
}
