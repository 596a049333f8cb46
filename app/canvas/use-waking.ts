import { useCallback, useEffect, useRef, useState } from "react";
import { leisure } from "../leisure";
import type { openDoor } from "./living-door";

type Door = typeof openDoor;
type LivingMap = ReturnType<Door>;

const fetchDoor = (): Promise<Door> => import("./living-door").then((module) => module.openDoor);

/** Who has a pointer that hovers looks at lines before choosing any; a hand touches first. */
const hovers = (): boolean => window.matchMedia("(hover: hover)").matches;

/**
 * When a still drawing comes to life: `atOnce`, where it must show more than the still one does; in a moment of leisure,
 * for a pointer that hovers; otherwise when it is asked to, by the first touch or key.
 */
export function useWaking(atOnce: boolean): readonly [living: LivingMap | null, wake: () => void] {
  const [living, setLiving] = useState<LivingMap | null>(null);
  const door = useRef<Door | null>(null);
  const wanted = useRef(false);
  const open = useCallback(() => setLiving(() => door.current?.() ?? null), []);
  const wake = useCallback(() => {
    wanted.current = true;
    if (door.current !== null) open();
  }, [open]);
  useEffect(() => {
    let isThere = true;
    (wanted.current ? fetchDoor() : leisure().then(fetchDoor)).then(async (fetched) => {
      door.current = fetched;
      if (!wanted.current && hovers()) await leisure();
      if (isThere && (wanted.current || hovers())) open();
    });
    return () => {
      isThere = false;
    };
  }, [open]);
  useEffect(() => {
    if (atOnce) wake();
  }, [atOnce, wake]);
  return [living, wake];
}
