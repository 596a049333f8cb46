import type { Core } from "cytoscape";
import { type CSSProperties, useCallback, useEffect, useRef, useState } from "react";
import { fit } from "@/lib/camera";
import type { Selection, View } from "@/lib/view";
import { ChapterBar } from "./chapter-bar";
import { ColumnHeads } from "./column-heads";
import { FirstTouch } from "./first-touch";
import { Ground } from "./ground";
import type { LivingProps } from "./living-map";
import { MapTools } from "./map-tools";
import { RowHeads } from "./row-heads";
import { useTapping } from "./use-tapping";
import { useWaking } from "./use-waking";

interface Props extends Omit<LivingProps, "cy" | "onCore" | "onTap"> {
  readonly onSelect: (selection: Selection | null) => void;
  /** A box was tapped twice. */
  readonly onFocus: (id: string) => void;
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

/** Draws a scene: at once as it rests, and above that what stands out; knows nothing of what it means. */
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
    onFocus,
    ...rest
  } = props;
  const [cy, setCy] = useState<Core | null>(null);
  const [Living, wake] = useWaking(!resting);
  const [isHeld, setHeld] = useState(false);
  const whenLiving = useDeeds(cy, wake);
  const recedes = cy !== null && [...emphases.values()].includes("faded");
  const onTap = useTapping(onSelect, onFocus);
  const camera = fit(scene, size);
  const place = { "--zoom": camera.zoom, "--pan-x": `${camera.x}px`, "--pan-y": `${camera.y}px` } as CSSProperties;
  return (
    <div className="absolute inset-0 flex flex-col" style={place} onPointerDownCapture={() => setHeld(cy === null)}>
      {scene.flow === "columns" ? (
        <ColumnHeads cy={cy} heads={scene.heads} onUse={whenLiving} />
      ) : (
        <ChapterBar heads={scene.heads} onUse={whenLiving} />
      )}
      <div className="relative min-h-0 flex-1" data-map-canvas>
        <Ground cy={cy} scene={scene} theme={theme} camera={camera} recedes={recedes} />
        {Living !== null && (
          <Living {...{ cy, scene, theme, emphases, window: size, around, onTap, ...rest }} onCore={setCy} />
        )}
        {(cy === null || isHeld) && (
          <FirstTouch {...{ scene, camera, whenLiving, onTap }} onLeft={() => setHeld(false)} />
        )}
        {scene.flow === "rows" && scene.boxes.length > 0 && <RowHeads cy={cy} heads={scene.heads} />}
      </div>
      <MapTools scene={scene} hops={hops} covered={covered} onUse={whenLiving} onHops={onHops} onPresent={onPresent} />
    </div>
  );
}
