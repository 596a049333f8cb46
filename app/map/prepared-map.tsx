import { startTransition, useEffect, useState } from "react";
import { arrangeAhead, stageOf } from "@/lib/stage";
import { viewScene } from "@/lib/view-scene";
import { leisure } from "../leisure";
import { LiveMap, type LiveMapProps } from "./live-map";
import { MapMessage } from "./map-message";
import { frameOf } from "./window";

/** The map, whose first scene is worked out in turns, between which the page can answer. */
export function PreparedMap(props: LiveMapProps) {
  const [isReady, setReady] = useState(false);
  const { index, view, size } = props;
  useEffect(() => {
    if (isReady) return;
    let isWanted = true;
    const prepare = async (): Promise<void> => {
      const frame = frameOf(size);
      for (const turn of [arrangeAhead, stageOf, viewScene]) {
        await leisure();
        if (isWanted) turn(index, view, frame);
      }
      await leisure();
      if (isWanted) startTransition(() => setReady(true));
    };
    prepare();
    return () => {
      isWanted = false;
    };
  }, [isReady, index, view, size]);
  return isReady ? <LiveMap {...props} /> : <MapMessage>Drawing the map…</MapMessage>;
}
