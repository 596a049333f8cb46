import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import type { Lit } from "@/lib/trace/lit";
import type { Selection, View } from "@/lib/view";
import type { Loading } from "../use-graph";
import { useSize } from "../use-size";
import { Legend } from "./legend";
import { MapMessage } from "./map-message";

const PreparedMap = dynamic(() => import("./prepared-map").then((module) => module.PreparedMap), {
  ssr: false,
  loading: () => <MapMessage>Drawing the map…</MapMessage>,
});

interface Props {
  readonly loading: Loading;
  readonly view: View;
  readonly title: string;
  readonly total: number;
  /** How many columns of text lie over the right of the map. */
  readonly columns: number;
  /** What the pointer is on in the panel. */
  readonly pointed: Selection | null;
  /** What a trace makes stand out. */
  readonly traced: Lit | null;
  readonly onChange: (change: Partial<View>) => void;
}

/** The map with what is around it: what to wait for, what went wrong, what the lines mean, what is not drawn. */
export function MapSection({ loading, view, title, total, columns, pointed, traced, onChange }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const [drawn, setDrawn] = useState<number | null>(null);
  return (
    <section
      aria-label={`Map of ${title}`}
      id="map-section"
      className="flex h-[calc(100dvh-8.5625rem)] min-h-80 md:h-[calc(100dvh-6.3125rem)] flex-col"
    >
      <div ref={stage} className="relative min-h-0 flex-1 bg-paper forced-color-adjust-none" id="map">
        {loading.state === "loading" && <MapMessage>Fetching the graph…</MapMessage>}
        {loading.state === "failed" && (
          <MapMessage>
            The map could not be fetched.{" "}
            <button type="button" className="font-semibold text-accent underline" onClick={loading.retry}>
              Try again
            </button>{" "}
            The list below is complete without it.
          </MapMessage>
        )}
        {loading.state === "ready" && loading.index.graph.relations.length === 0 && (
          <MapMessage>No facts were read in this article, so there is nothing to draw.</MapMessage>
        )}
        {loading.state === "ready" && loading.index.graph.relations.length > 0 && size !== null && (
          <PreparedMap
            index={loading.index}
            view={view}
            size={size}
            columns={columns}
            pointed={pointed}
            traced={traced}
            onChange={onChange}
            onDrawn={setDrawn}
          />
        )}
      </div>
      <Legend drawn={drawn} total={total} columns={columns} fresh={columns === 0 && view.selection === null} />
    </section>
  );
}
