import type { Core } from "cytoscape";
import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { Camera } from "@/lib/camera";
import type { Emphasis } from "@/lib/emphasis";
import { contains } from "@/lib/layout/geometry";
import { type ThemeName, themes } from "@/lib/palette";
import { drawingSvg } from "@/lib/picture/drawing-svg";
import type { Scene } from "@/lib/scene";
import { leisure } from "../leisure";

/** A finger that goes further than this moves the drawing. */
const slip = 10;

interface Props {
  readonly scene: Scene;
  readonly theme: ThemeName;
  readonly emphases: ReadonlyMap<string, Emphasis>;
  readonly camera: Camera;
  /** What it hands on to is drawn: it shows no more, and only holds on to the hand. */
  readonly hidden: boolean;
  /** Does something with the drawing that answers, once that is there. */
  readonly whenLiving: (deed: (cy: Core) => void) => void;
  /** A box was tapped, or the ground. */
  readonly onTap: (id: string | null) => void;
  /** The hand that touched it has let go. */
  readonly onLeft: () => void;
}

interface Touch {
  readonly x: number;
  readonly y: number;
  readonly moved: boolean;
}

/**
 * The scene as it rests, drawn at once by the browser itself. It answers a first tap, and hands a first push on to the
 * drawing that comes to life behind it.
 */
export function StillMap({ scene, theme, emphases, camera, hidden, ...rest }: Props) {
  const { whenLiving, onTap, onLeft } = rest;
  const last = useRef<Touch | null>(null);
  const [drawing, setDrawing] = useState("");
  useEffect(() => {
    let isWanted = true;
    leisure().then(() => {
      if (isWanted) setDrawing(drawingSvg({ scene, emphases, names: [], onPage: true }, themes[theme]));
    });
    return () => {
      isWanted = false;
    };
  }, [scene, emphases, theme]);
  const start = ({ clientX: x, clientY: y, currentTarget, pointerId }: PointerEvent): void => {
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
  const end = ({ clientX, clientY, currentTarget }: PointerEvent): void => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const point = { x: (clientX - left - camera.x) / camera.zoom, y: (clientY - top - camera.y) / camera.zoom };
    if (last.current?.moved === false) onTap(scene.boxes.find((box) => contains(box, point))?.id ?? null);
    last.current = null;
    onLeft();
  };
  return (
    <svg
      aria-hidden="true"
      data-still
      className={`absolute inset-0 size-full touch-none font-sans select-none ${hidden ? "opacity-0" : ""}`}
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
    >
      <g
        transform={`translate(${camera.x} ${camera.y}) scale(${camera.zoom})`}
        dangerouslySetInnerHTML={{ __html: drawing }}
      />
    </svg>
  );
}
