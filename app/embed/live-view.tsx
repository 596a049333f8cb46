import { useEffect, useMemo, useRef } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import { listedPaths } from "@/lib/trace/listed";
import { lit } from "@/lib/trace/lit";
import type { View } from "@/lib/view";
import { readView, viewHref } from "@/lib/view-url";
import type { Takeover } from "../canvas/takeover";
import { LiveMap } from "../map/live-map";
import { useSize } from "../use-size";

export interface LiveViewProps {
  readonly index: GraphIndex;
  readonly query: string;
  readonly takeover: Takeover;
  readonly onShow: (query: string) => void;
  /** The map is seen. */
  readonly onDrawn: () => void;
}

const ignore = (): void => {};

/** The live map where the still stood, with the keyboard on it. */
export function LiveView({ index, query, takeover, onShow, onDrawn }: LiveViewProps) {
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder);
  const view = useMemo(() => readView(new URLSearchParams(query)), [query]);
  const traced = useMemo(() => lit(index, view, listedPaths(index, view)), [index, view]);
  const placed = useMemo<Takeover>(
    () => ({
      frame: takeover.frame,
      cameraIn: (canvas) => {
        requestAnimationFrame(() => requestAnimationFrame(onDrawn));
        return takeover.cameraIn(canvas);
      },
    }),
    [takeover, onDrawn],
  );
  useEffect(() => {
    if (size !== null) holder.current?.querySelector<HTMLElement>("[role=application]")?.focus({ preventScroll: true });
  }, [size]);
  const change = (part: Partial<View>): void => onShow(viewHref({ ...view, ...part }));
  return (
    <div ref={holder} className="embed-live" data-live-map>
      {size !== null && (
        <LiveMap
          index={index}
          view={view}
          size={size}
          columns={0}
          pointed={null}
          traced={traced}
          onChange={change}
          onDrawn={ignore}
          takeover={placed}
        />
      )}
    </div>
  );
}
