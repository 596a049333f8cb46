import type { Core } from "cytoscape";
import { type CSSProperties, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { fit } from "@/lib/camera";
import type { View } from "@/lib/view";
import { MapMessage } from "../map/map-message";
import { ChapterBar } from "./chapter-bar";
import { ColumnHeads } from "./column-heads";
import type { LivingProps } from "./living-map";
import { MapTools } from "./map-tools";
import { RowHeads } from "./row-heads";
import { StillMap } from "./still-map";
import { useWaking } from "./use-waking";

interface Props extends Omit<LivingProps, "cy" | "onCore"> {
  /** How far around the chosen entity is drawn; null where no entity is chosen. */
  readonly hops: View["hops"] | null;
  readonly covered: boolean;
  /** Nothing stands out, so that a still drawing shows it all. */
  readonly resting: boolean;
  readonly onHops: (hops: View["hops"]) => void;
  readonly onPresent?: (() => void) | undefined;
}

/** Does things with the drawing that answers: now, or once it is there. */
function useDeeds(cy: Core | null, wake: () => void): (deed: (cy: Core) => void) => void {
  const waiting = useRef<((cy: Core) => void)[]>([]);
  useEffect(() => {
    if (cy !== null) for (const deed of waiting.current.splice(0)) deed(cy);
  }, [cy]);
  return useCallback(
    (deed) => {
      if (cy !== null) return deed(cy);
      waiting.current.push(deed);
      wake();
    },
    [cy, wake],
  );
}

/** Whether the drawing that answers has been painted, so that the still one may go; not out of a hand that touches it. */
function usePainted(cy: Core | null): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    cy?.one("render", () => flushSync(() => setPainted(true)));
  }, [cy]);
  return painted;
}

/** Draws a scene, still at first; knows nothing of what it means. */
export function MapCanvas(props: Props) {
  const {
    scene,
    theme,
    emphases,
    window: size,
    hops,
    around,
    covered,
    resting,
    onHops,
    onPresent,
    onSelect,
    ...rest
  } = props;
  const [cy, setCy] = useState<Core | null>(null);
  const [Living, wake] = useWaking(!resting);
  const [isHeld, setHeld] = useState(false);
  const whenLiving = useDeeds(cy, wake);
  const painted = usePainted(cy);
  const [atRest] = useState(resting);
  const camera = fit(scene, size);
  const place = { "--zoom": camera.zoom, "--pan-x": `${camera.x}px`, "--pan-y": `${camera.y}px` } as CSSProperties;
  return (
    <div className="absolute inset-0 flex flex-col" style={place} onPointerDownCapture={() => setHeld(!painted)}>
      {scene.flow === "columns" ? (
        <ColumnHeads cy={cy} heads={scene.heads} onUse={whenLiving} />
      ) : (
        <ChapterBar heads={scene.heads} onUse={whenLiving} />
      )}
      <div className="relative min-h-0 flex-1" data-map-canvas>
        {Living !== null && (
          <Living {...{ cy, scene, theme, emphases, window: size, around, onSelect, ...rest }} onCore={setCy} />
        )}
        {atRest && (!painted || isHeld) && (
          <StillMap
            {...{ scene, theme, emphases, camera, whenLiving }}
            hidden={painted}
            onTap={(id) => onSelect(id === null ? null : { kind: "entity", id })}
            onLeft={() => setHeld(false)}
          />
        )}
        {!atRest && !painted && rest.takeover === undefined && <MapMessage>Drawing the map…</MapMessage>}
        {scene.flow === "rows" && scene.boxes.length > 0 && <RowHeads cy={cy} heads={scene.heads} />}
      </div>
      <MapTools scene={scene} hops={hops} covered={covered} onUse={whenLiving} onHops={onHops} onPresent={onPresent} />
    </div>
  );
}
