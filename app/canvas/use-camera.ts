import type { Core } from "cytoscape";
import { useEffect, useRef } from "react";
import { type Camera, fit, reveal, type Window } from "@/lib/camera";
import type { Emphasis } from "@/lib/emphasis";
import type { Scene } from "@/lib/scene";

const glide = { duration: 260, easing: "ease-in-out-cubic" } as const;
const isCalm = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

function move(cy: Core, { zoom, x, y }: Camera): void {
  cy.stop();
  if (isCalm()) cy.viewport({ zoom, pan: { x, y } });
  else cy.animate({ zoom, pan: { x, y } }, glide);
}

interface Wanted {
  readonly scene: Scene;
  readonly window: Window;
  /** Emphasis by what is selected, hovering left aside. */
  readonly emphases: ReadonlyMap<string, Emphasis>;
}

/** Fits the drawing when it opens and when its window changes; brings what is selected into sight; else leaves the person's hand alone. */
export function useCamera(cy: Core | null, { scene, window: size, emphases }: Wanted): void {
  const fitted = useRef("");
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
  useEffect(() => {
    if (cy === null) return;
    const lit = scene.boxes.filter(({ id }) => emphases.get(id) === "focus" || emphases.get(id) === "near");
    const focus = lit.filter(({ id }) => emphases.get(id) === "focus");
    const opening = `${cy.width()}×${cy.height()}`;
    const whole = fit(scene, { width: cy.width(), height: cy.height() });
    const now = fitted.current === opening ? { zoom: cy.zoom(), ...cy.pan() } : whole;
    if (fitted.current !== opening) cy.viewport({ zoom: whole.zoom, pan: { x: whole.x, y: whole.y } });
    fitted.current = opening;
    if (lit.length > 0) move(cy, reveal(now, scene, [...focus, ...lit], size));
    else if (!moved.current) move(cy, whole);
  }, [cy, scene, emphases, size]);
}
