import { useEffect, useMemo, useState } from "react";
import { emphasis, isDrawn } from "@/lib/emphasis";
import type { GraphIndex } from "@/lib/graph-index";
import { restingOn } from "@/lib/rests-on";
import { scene as sceneOf } from "@/lib/scene";
import type { Selection, View } from "@/lib/view";
import { MapCanvas } from "../canvas/map-canvas";
import type { Size } from "../use-size";
import { useTheme } from "../use-theme";
import { useMapKeys } from "./use-map-keys";
import { coveredBy, frameOf } from "./window";

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly size: Size;
  /** How many columns of text lie over its right end. */
  readonly columns: number;
  /** What the pointer is on in the panel. */
  readonly pointed: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onDrawn: (boxes: number) => void;
}

/** The drawing with its pointer and its keyboard: one tab stop, arrows to walk, Enter to open. */
export function LiveMap({ index, view, size, columns, pointed, onSelect, onDrawn }: Props) {
  const theme = useTheme();
  const [hovered, setHovered] = useState<Selection | null>(null);
  const frame = useMemo(() => frameOf(size), [size]);
  const scene = useMemo(() => sceneOf(index, view, frame), [index, view, frame]);
  const keys = useMapKeys({ index, scene, selection: view.selection, onSelect });
  const chosen = useMemo(() => {
    const at = keys.at ?? view.selection;
    return emphasis(scene, at, restingOn(index, at));
  }, [index, scene, keys.at, view.selection]);
  const emphases = useMemo(() => {
    const looked = [hovered, pointed].find((one) => one !== null && isDrawn(scene, one, restingOn(index, one))) ?? null;
    return looked === null ? chosen : emphasis(scene, looked, restingOn(index, looked));
  }, [index, scene, hovered, pointed, chosen]);
  const open = useMemo(() => coveredBy(size, columns), [size, columns]);
  useEffect(() => onDrawn(scene.boxes.length), [onDrawn, scene]);
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
      onBlur={keys.leave}
      onWheelCapture={(event) => {
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
      }}
    >
      <p id="map-keys" className="sr-only">
        Arrow keys walk from box to box, left and right along the lines. Enter opens, Escape closes. The same facts are
        listed under All facts.
      </p>
      <MapCanvas
        scene={scene}
        theme={theme}
        emphases={emphases}
        chosen={chosen}
        window={open}
        onSelect={onSelect}
        onHover={setHovered}
      />
      <p aria-live="polite" className="sr-only" data-live>
        {keys.spoken}
      </p>
    </div>
  );
}
