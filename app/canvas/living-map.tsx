import type { Core } from "cytoscape";
import { useDeferredValue, useLayoutEffect, useMemo } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import type { Window } from "@/lib/camera";
import type { Emphasis } from "@/lib/emphasis";
import { namesOf } from "@/lib/names";
import type { ThemeName } from "@/lib/palette";
import type { Scene } from "@/lib/scene";
import type { Selection } from "@/lib/view";
import { looks } from "./elements";
import { quicken } from "./quick-drawing";
import { stylesheets } from "./stylesheet";
import type { Takeover } from "./takeover";
import { useCamera } from "./use-camera";
import { useFonts } from "./use-fonts";
import { useKept } from "./use-kept";
import { useLooks } from "./use-looks";
import { useNames } from "./use-names";
import type { Tap } from "./use-tapping";
import { useTaps } from "./use-taps";
import { useWheel } from "./use-wheel";
import { useZoomKeys } from "./zoom";

export interface LivingProps {
  readonly cy: Core | null;
  readonly onCore: (cy: Core) => void;
  readonly scene: Scene;
  readonly theme: ThemeName;
  /** As drawn, with what is hovered. */
  readonly emphases: ReadonlyMap<string, Emphasis>;
  /** As chosen: what the camera follows. */
  readonly chosen: ReadonlyMap<string, Emphasis>;
  /** The part of the canvas that no panel covers. */
  readonly window: Window;
  /** Names the neighbourhood that alone is drawn; empty for the whole map. */
  readonly around: string;
  readonly onTap: (tap: Tap) => void;
  readonly onHover: (selection: Selection | null) => void;
  readonly takeover: Takeover | undefined;
}

const layout = { name: "preset", fit: false };
const fill = { position: "absolute", inset: 0 } as const;

/** Whether two values of the drawing differ: lists by identity, what they hold by its entries. */
function differ(a: unknown, b: unknown): boolean {
  if (a === b) return false;
  if (!isRecord(a) || !isRecord(b)) return true;
  return Object.keys(b).some((key) => a[key] !== b[key]);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The scene as Cytoscape draws it, with what answers to pointer, wheel and keys. */
export function LivingMap({ cy, onCore, scene, theme, emphases, chosen, window: size, ...rest }: LivingProps) {
  const { around, onTap, onHover, takeover } = rest;
  const ready = useFonts();
  // The ground shows a change at once; what answers to the pointer follows.
  const drawn = useKept(useDeferredValue(scene));
  const names = useMemo(() => namesOf(scene, emphases), [scene, emphases]);
  const worn = useMemo(() => looks(scene, emphases, names), [scene, emphases, names]);
  useLayoutEffect(() => {
    if (cy !== null) quicken(cy);
  }, [cy]);
  useLooks(cy, drawn, worn);
  useNames(cy, names, emphases);
  useTaps(cy, { onTap, onHover });
  useWheel(cy, scene, takeover !== undefined);
  useZoomKeys(cy, scene);
  useCamera(cy, { scene, window: size, emphases: chosen, around, takeover });
  if (!ready) return null;
  return (
    <CytoscapeComponent
      elements={drawn}
      layout={layout}
      stylesheet={stylesheets[theme]}
      cy={onCore}
      style={fill}
      diff={differ}
      minZoom={0.35}
      maxZoom={3}
      autoungrabify
      autounselectify
      boxSelectionEnabled={false}
    />
  );
}
