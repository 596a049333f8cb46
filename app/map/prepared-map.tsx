import { startTransition, useEffect, useState } from "react";
import { viewSceneInTurns } from "@/lib/view-scene";
import { leisure } from "../leisure";
import { LiveMap, type LiveMapProps } from "./live-map";
import { MapMessage } from "./map-message";
import { frameOf } from "./window";

/** So many milliseconds of work the page waits for without a stutter, on a phone too. */
const atOnce = 6;

/** The map, whose first scene is worked out in turns, between which the page can answer. */
export function PreparedMap(props: LiveMapProps) {
  const [isReady, setReady] = useState(false);
  const { index, view, size } = props;
  useEffect(() => {
    if (isReady) return;
    let isWanted = true;
    const prepare = async (): Promise<void> => {
      const frame = frameOf(size);
      const turns = viewSceneInTurns(index, view, frame);
      let isDone = false;
      while (isWanted && !isDone) {
        await leisure();
        const began = performance.now();
        do isDone = turns.next().done === true;
        while (!isDone && performance.now() - began < atOnce);
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
