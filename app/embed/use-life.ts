import { type ComponentType, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import type { Takeover } from "../canvas/takeover";
import type { LiveViewProps } from "./live-view";
import { loadDrawer } from "./use-drawer";
import { frameOfStill, seenStill } from "./use-drawing";

interface Waking {
  readonly takeover: Takeover;
  readonly index: GraphIndex;
  readonly LiveView: ComponentType<LiveViewProps>;
}

export interface Life {
  /** Where the live map stands; null while there is none. */
  readonly takeover: Takeover | null;
  readonly live: Waking | null;
  /** The live map is drawn, and the still below it may go. */
  readonly isDrawn: boolean;
  /** It is on its way. */
  readonly isWaking: boolean;
  readonly wake: (zoom?: number) => void;
  readonly rest: () => void;
  readonly onDrawn: () => void;
}

/** How the still stands on the page, as a camera on the canvas: what is drawn anew falls on what is seen. */
function takeoverOf(still: HTMLElement, zoomed: number): Takeover {
  const drawing = still.querySelector<SVGGElement>("svg > g");
  return {
    frame: frameOfStill(still),
    cameraIn: (canvas) => {
      const place = drawing?.getScreenCTM() ?? { a: 1, e: 0, f: 0 };
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const [x, y] = [place.e - left, place.f - top];
      return {
        zoom: place.a * zoomed,
        x: width / 2 + (x - width / 2) * zoomed,
        y: height / 2 + (y - height / 2) * zoomed,
      };
    },
  };
}

/** Brings the map to life on the stage, and lets it rest when the hand goes elsewhere. */
export function useLife(stage: RefObject<HTMLElement | null>, graphUrl: string, answers: boolean): Life {
  const [live, setLive] = useState<Waking | null>(null);
  const [isWaking, setWaking] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  const wanted = useRef(false);
  const rest = useCallback(() => {
    wanted.current = false;
    setWaking(false);
    setDrawn(false);
    setLive(null);
  }, []);
  const wake = useCallback(
    (zoom = 1) => {
      if (wanted.current) return;
      wanted.current = true;
      setWaking(true);
      Promise.all([loadDrawer(graphUrl, answers), import("./live-view")]).then(([{ index }, { LiveView }]) => {
        const still = stage.current === null ? undefined : seenStill(stage.current);
        if (!wanted.current || still === undefined) return;
        setLive({ takeover: takeoverOf(still, zoom), index, LiveView });
      }, rest);
    },
    [stage, graphUrl, answers, rest],
  );
  const onDrawn = useCallback(() => {
    setWaking(false);
    setDrawn(true);
  }, []);
  useLeaving(stage, live !== null, rest);
  return { takeover: live?.takeover ?? null, live, isDrawn, isWaking, wake, rest, onDrawn };
}

/** Calls `leave` when pointer or focus go outside the stage, or out of the frame altogether. */
function useLeaving(stage: RefObject<HTMLElement | null>, isAlive: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isAlive) return;
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && stage.current?.contains(target) === false) leave();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    window.addEventListener("blur", leave);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
      window.removeEventListener("blur", leave);
    };
  }, [stage, isAlive, leave]);
}
