import type { Core } from "cytoscape";
import { type RefObject, useEffect, useRef } from "react";
import { type Camera, fit, reveal, uncover, type Window } from "@/lib/camera";
import type { Emphasis } from "@/lib/emphasis";
import type { Rectangle } from "@/lib/layout/geometry";
import type { Scene } from "@/lib/scene";
import type { Takeover } from "./takeover";

const glide = { duration: 260, easing: "ease-in-out-cubic" } as const;
const isCalm = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

function move(cy: Core, { zoom, x, y }: Camera): void {
  cy.stop();
  if (cy.zoom() === zoom && cy.pan().x === x && cy.pan().y === y) return;
  if (isCalm()) cy.viewport({ zoom, pan: { x, y } });
  else cy.animate({ zoom, pan: { x, y } }, glide);
}

interface Wanted {
  readonly scene: Scene;
  readonly window: Window;
  /** Emphasis by what is selected, hovering left aside. */
  readonly emphases: ReadonlyMap<string, Emphasis>;
  /** Names the neighbourhood that alone is drawn; empty for the whole map. */
  readonly around: string;
  readonly takeover: Takeover | undefined;
}

const openGroups = ({ boxes }: Scene): readonly string[] =>
  boxes.filter(({ group }) => group?.open === true).map(({ id }) => id);

/** The group that was opened or closed since, with the members that it shows. */
function unfolded(scene: Scene, before: readonly string[]): readonly Rectangle[] {
  const now = openGroups(scene);
  const id = now.find((one) => !before.includes(one)) ?? before.find((one) => !now.includes(one));
  const box = scene.boxes.find((one) => one.id === id);
  const tray = scene.trays.find((one) => one.id === `tray ${id}`);
  return box === undefined ? [] : tray === undefined ? [box] : [box, tray];
}

/** Whether the person's hand has moved the drawing. */
function useMoved(cy: Core | null): RefObject<boolean> {
  const moved = useRef(false);
  useEffect(() => {
    if (cy === null) return;
    const note = (): void => {
      moved.current = true;
    };
    cy.on("dragpan scrollzoom pinchzoom", note);
    return () => {
      cy.off("dragpan scrollzoom pinchzoom", note);
    };
  }, [cy]);
  return moved;
}

/** Fits the drawing when it opens and when its window changes; brings what is opened or selected into sight; else leaves the person's hand alone. */
export function useCamera(cy: Core | null, { scene, window: size, emphases, around, takeover }: Wanted): void {
  const fitted = useRef("");
  const opened = useRef<readonly string[]>([]);
  const moved = useMoved(cy);
  useEffect(() => {
    if (cy === null) return;
    const lit = scene.boxes.filter(({ id }) => emphases.get(id) === "focus" || emphases.get(id) === "near");
    const focus = lit.filter(({ id }) => emphases.get(id) === "focus");
    const opening = `${cy.width()}×${cy.height()} ${around}`;
    const all = fit(scene, around === "" ? { width: cy.width(), height: cy.height() } : size);
    const isNew = fitted.current !== opening;
    if (fitted.current === "" && takeover !== undefined) {
      const { zoom, x, y } = takeover.cameraIn(cy.container() ?? document.body);
      cy.viewport({ zoom, pan: { x, y } });
      fitted.current = opening;
      opened.current = openGroups(scene);
      moved.current = true;
      return;
    }
    const now = isNew ? all : { zoom: cy.zoom(), ...cy.pan() };
    if (isNew) cy.viewport({ zoom: all.zoom, pan: { x: all.x, y: all.y } });
    const changed = isNew ? [] : unfolded(scene, opened.current);
    fitted.current = opening;
    opened.current = openGroups(scene);
    if (changed.length > 0) {
      moved.current = true;
      move(cy, uncover(now, changed, size));
    } else if (lit.length > 0) move(cy, reveal(now, scene, [...focus, ...lit], size));
    else if (!moved.current) move(cy, all);
  }, [cy, scene, emphases, size, around, moved, takeover]);
}
