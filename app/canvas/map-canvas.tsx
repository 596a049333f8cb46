import type { Core } from "cytoscape";
import { useMemo, useState } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import type { Window } from "@/lib/camera";
import type { Emphasis } from "@/lib/emphasis";
import type { ThemeName } from "@/lib/palette";
import type { Scene } from "@/lib/scene";
import type { Selection } from "@/lib/view";
import { ColumnHeads } from "./column-heads";
import { elements } from "./elements";
import { stylesheets } from "./stylesheet";
import { useCamera } from "./use-camera";
import { useFonts } from "./use-fonts";
import { useTaps } from "./use-taps";
import { ZoomButtons } from "./zoom-buttons";

interface Props {
  readonly scene: Scene;
  readonly theme: ThemeName;
  /** As drawn, with what is hovered. */
  readonly emphases: ReadonlyMap<string, Emphasis>;
  /** As chosen: what the camera follows. */
  readonly chosen: ReadonlyMap<string, Emphasis>;
  /** The part of the canvas that no panel covers. */
  readonly window: Window;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onHover: (selection: Selection | null) => void;
}

const layout = { name: "preset", fit: false };
const fill = { position: "absolute", inset: 0 } as const;

/** Draws a scene; knows nothing of what it means. */
export function MapCanvas({ scene, theme, emphases, chosen, window: size, onSelect, onHover }: Props) {
  const [cy, setCy] = useState<Core | null>(null);
  const ready = useFonts();
  const drawn = useMemo(() => elements(scene, emphases), [scene, emphases]);
  useTaps(cy, { onSelect, onHover });
  useCamera(cy, { scene, window: size, emphases: chosen });
  return (
    <div className="absolute inset-0 flex flex-col">
      <ColumnHeads cy={cy} heads={scene.heads} />
      <div className="relative min-h-0 flex-1" data-map-canvas>
        {ready && (
          <CytoscapeComponent
            elements={drawn}
            layout={layout}
            stylesheet={stylesheets[theme]}
            cy={setCy}
            style={fill}
            minZoom={0.35}
            maxZoom={3}
            autoungrabify
            autounselectify
            boxSelectionEnabled={false}
          />
        )}
      </div>
      <ZoomButtons cy={cy} />
    </div>
  );
}
