import { useCallback, useEffect, useMemo, useState } from "react";
import { activate, focusOn } from "@/lib/activate";
import { drawnView } from "@/lib/drawn";
import { emphasis, isDrawn } from "@/lib/emphasis";
import { noFilter } from "@/lib/filter-change";
import type { GraphIndex } from "@/lib/graph-index";
import { restingOn } from "@/lib/rests-on";
import { type Lit, soloEntities } from "@/lib/trace/lit";
import type { Selection, View } from "@/lib/view";
import { viewEmphasis, viewScene } from "@/lib/view-scene";
import { readView, writeView } from "@/lib/view-url";
import { MapCanvas } from "../canvas/map-canvas";
import type { Takeover } from "../canvas/takeover";
import type { Size } from "../use-size";
import { useTheme } from "../use-theme";
import { NothingLeft } from "./nothing-left";
import { useMapKeys } from "./use-map-keys";
import { coveredBy, frameOf } from "./window";

export interface LiveMapProps {
  readonly index: GraphIndex;
  readonly view: View;
  readonly size: Size;
  /** How many columns of text lie over its right end. */
  readonly columns: number;
  /** What the pointer is on in the panel. */
  readonly pointed: Selection | null;
  /** What a trace makes stand out, unless something is selected. */
  readonly traced: Lit | null;
  readonly onChange: (change: Partial<View>) => void;
  readonly onDrawn: (entities: number) => void;
  /** A still picture whose place the map takes. */
  readonly takeover?: Takeover;
}

/** Names what alone is drawn: a neighbourhood, or the paths of a trace; empty for the whole map. */
function aroundOf(index: GraphIndex, view: View): string {
  const solo = soloEntities(index, view);
  if (solo !== null) return [...solo].join(" ");
  return view.hops > 0 && view.selection !== null ? `${view.hops} ${view.selection.id}` : "";
}

/** The drawing with its pointer and its keyboard: one tab stop, arrows to walk, Enter to open. */
export function LiveMap({ index, view, size, columns, pointed, traced, onChange, onDrawn, takeover }: LiveMapProps) {
  const theme = useTheme();
  const [hovered, setHovered] = useState<Selection | null>(null);
  const [entered, setEntered] = useState(false);
  const open = useMemo(() => coveredBy(size, columns, window.innerHeight), [size, columns]);
  const isNear = columns > 0 && aroundOf(index, view) !== "";
  const own = useMemo(() => frameOf(isNear ? { ...size, width: open.width } : size), [size, open, isNear]);
  const frame = takeover?.frame ?? own;
  const key = writeView(drawnView(index, view)).toString();
  const scene = useMemo(() => viewScene(index, readView(new URLSearchParams(key)), frame), [index, key, frame]);
  const select = useCallback(
    (chosen: Selection | null) => onChange(activate(scene, view, chosen)),
    [onChange, scene, view],
  );
  const focus = useCallback((id: string) => onChange(focusOn(scene, view, id, 1)), [onChange, scene, view]);
  const keys = useMapKeys({ index, scene, view, onSelect: select, onChange });
  const chosen = useMemo(() => {
    const at = keys.at ?? view.selection;
    return viewEmphasis(index, scene, { selection: at }, traced);
  }, [index, scene, keys.at, view.selection, traced]);
  const emphases = useMemo(() => {
    const looked = [hovered, pointed].find((one) => one !== null && isDrawn(scene, one, restingOn(index, one))) ?? null;
    return looked === null ? chosen : emphasis(scene, looked, restingOn(index, looked));
  }, [index, scene, hovered, pointed, chosen]);
  useEffect(() => onDrawn(scene.boxes.filter(({ group }) => group === null).length), [onDrawn, scene]);
  return (
    <div
      role="application"
      aria-roledescription="map"
      aria-label="Map of the article"
      aria-describedby="map-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
      tabIndex={0}
      className="absolute inset-0 focus-visible:outline-offset-[-2px]"
      onKeyDown={keys.onKeyDown}
      onFocus={() => setEntered(true)}
      onBlur={keys.leave}
    >
      <p id="map-keys" className="sr-only">
        Arrow keys walk from box to box and along the lines. Enter opens what a box holds, Shift and Enter the line that
        led there, F shows its neighbourhood alone, Escape closes. Plus and minus zoom, zero shows the whole map. The
        same facts are listed under All facts.
      </p>
      <MapCanvas
        scene={scene}
        theme={theme}
        emphases={emphases}
        chosen={chosen}
        window={open}
        hops={view.selection?.kind === "entity" ? view.hops : null}
        around={aroundOf(index, view)}
        covered={columns > 0}
        takeover={takeover}
        resting={takeover === undefined && !entered && view.selection === null && traced === null}
        onSelect={select}
        onFocus={focus}
        onHops={(hops) => onChange({ hops })}
        onPresent={takeover === undefined ? () => onChange({ stop: 1 }) : undefined}
        onHover={setHovered}
      />
      {scene.boxes.length === 0 && (
        <NothingLeft
          facts={index.graph.relations.length}
          onShowAll={() => onChange({ filter: noFilter, lens: null })}
        />
      )}
      <p aria-live="polite" className="sr-only" data-live>
        {keys.spoken}
      </p>
    </div>
  );
}
