import type { Core } from "cytoscape";
import { type PointerEvent, useRef } from "react";
import type { Camera } from "@/lib/camera";
import { contains } from "@/lib/layout/geometry";
import type { Scene } from "@/lib/scene";
import type { Tap } from "./use-tapping";

/** A finger that goes further than this moves the drawing. */
const slip = 10;

interface Props {
  readonly scene: Scene;
  readonly camera: Camera;
  /** Does something with the drawing that answers, once that is there. */
  readonly whenLiving: (deed: (cy: Core) => void) => void;
  /** A box was tapped, or the ground. */
  readonly onTap: (tap: Tap) => void;
  /** The hand that touched it has let go. */
  readonly onLeft: () => void;
}

interface Touch {
  readonly x: number;
  readonly y: number;
  readonly moved: boolean;
}

/** Takes the first hand on a drawing that does not answer yet: a tap is answered, a push handed on to what comes to life. */
export function FirstTouch({ scene, camera, whenLiving, onTap, onLeft }: Props) {
  const last = useRef<Touch | null>(null);
  const start = (event: PointerEvent): void => {
    const { clientX: x, clientY: y, currentTarget, pointerId } = event;
    // Else the browser plays the touch again as a mouse, on what has come to life by then.
    event.preventDefault();
    last.current = { x, y, moved: false };
    currentTarget.setPointerCapture(pointerId);
    whenLiving(() => {});
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    const { current } = last;
    if (current === null) return;
    const by = { x: clientX - current.x, y: clientY - current.y };
    if (!current.moved && Math.hypot(by.x, by.y) < slip) return;
    last.current = { x: clientX, y: clientY, moved: true };
    whenLiving((cy) => {
      cy.panBy(by);
      cy.emit("dragpan");
    });
  };
  const end = ({ clientX, clientY, currentTarget, timeStamp }: PointerEvent): void => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const point = { x: (clientX - left - camera.x) / camera.zoom, y: (clientY - top - camera.y) / camera.zoom };
    const box = scene.boxes.find((one) => contains(one, point));
    const selection = box === undefined ? null : { kind: "entity" as const, id: box.id };
    if (last.current?.moved === false) onTap({ at: timeStamp, x: clientX, y: clientY, selection });
    last.current = null;
    onLeft();
  };
  return (
    <div
      aria-hidden="true"
      data-first-touch
      className="absolute inset-0 touch-none"
      onPointerEnter={({ pointerType }) => {
        if (pointerType === "mouse") whenLiving(() => {});
      }}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => {
        last.current = null;
        onLeft();
      }}
    />
  );
}
