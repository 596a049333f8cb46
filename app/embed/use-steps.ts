import { useCallback, useEffect, useRef } from "react";
import type { StopText } from "./stops";

interface Walking {
  readonly stops: readonly StopText[];
  readonly at: number;
  readonly show: (query: string) => void;
  /** What there is to step through is wanted. */
  readonly onWake: (woken: true) => void;
}

/** Stepping through the stops of a view, which are worked out when somebody comes near; a step before that is taken then. */
export function useSteps({ stops, at, show, onWake }: Walking) {
  const waiting = useRef<((at: number) => number) | null>(null);
  const wake = useCallback(() => onWake(true), [onWake]);
  const step = useCallback(
    (target: (at: number) => number) => {
      wake();
      if (stops.length === 0) waiting.current = target;
      const stop = stops[Math.max(0, Math.min(stops.length - 1, target(at)))];
      if (stop !== undefined) show(stop.link);
    },
    [stops, at, show, wake],
  );
  useEffect(() => {
    if (stops.length === 0 || waiting.current === null) return;
    const target = waiting.current;
    waiting.current = null;
    step(target);
  }, [stops, step]);
  return { step, wake };
}
