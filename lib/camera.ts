import { boundsOf, clamp, type Rectangle } from "./layout/geometry";
import type { Scene } from "./scene";

/** Where the drawing stands in its window: `x` and `y` in pixels of the window. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** The part of the window that nothing covers. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

export const margin = 20;
/** What the map's tools take at the foot of the window. */
export const foot = 36;
/** The scales that the map takes of itself: at the smallest the type is still 11 px high. */
export const zooms = { min: 0.85, comfortable: 0.96, max: 1.3 };

const centred = (scene: Scene, window: Window, zoom: number): Camera => ({
  zoom,
  x: Math.max(margin, (window.width - scene.width * zoom) / 2),
  y: Math.max(margin, (window.height - foot - scene.closedHeight * zoom) / 2),
});

/** The scene, its groups closed, if it stays legible; otherwise its beginning, in comfort. A story in rows keeps its width. */
export function fit(scene: Scene, window: Window): Camera {
  const [width, height] = [window.width - 2 * margin, window.height - foot - 2 * margin];
  const across = width / scene.width;
  const least = scene.flow === "rows" ? across : Math.min(across, height / scene.closedHeight);
  return centred(scene, window, across < zooms.min - 0.001 ? zooms.comfortable : clamp(least, zooms.min, zooms.max));
}

/** All of the scene, however small. */
export function whole(scene: Scene, window: Window): Camera {
  const [width, height] = [window.width - 2 * margin, window.height - foot - 2 * margin];
  const zoom = Math.min(width / scene.width, height / scene.height, zooms.max);
  return { ...centred(scene, window, zoom), y: Math.max(margin, (window.height - foot - scene.height * zoom) / 2) };
}

/** How far to shift a stretch from `low` to `high` so that it lies inside the window; its start wins if it is too long. */
function shift(low: number, high: number, extent: number): number {
  if (high - low > extent - 2 * margin || low < margin) return margin - low;
  return high > extent - margin ? extent - margin - high : 0;
}

/** The camera moved just so far that `boxes` are in the window, stepping back within legibility; the first counts most. */
export function reveal(camera: Camera, scene: Scene, boxes: readonly Rectangle[], window: Window): Camera {
  const first = boxes[0];
  if (first === undefined) return camera;
  const all = boundsOf(boxes);
  const needed = Math.min((window.width - 2 * margin) / all.width, (window.height - foot - 2 * margin) / all.height);
  const zoom = camera.zoom <= needed ? camera.zoom : Math.max(Math.min(zooms.min, camera.zoom), needed);
  const fits = zoom <= needed;
  const target = fits ? all : first;
  const level = window.height - foot - scene.height * zoom;
  const x = camera.x;
  const y = level >= 2 * margin ? level / 2 : camera.y;
  const left = x + target.x * zoom;
  const top = y + target.y * zoom;
  return {
    zoom,
    x: x + shift(left, left + target.width * zoom, window.width),
    y: y + shift(top, top + target.height * zoom, window.height - foot),
  };
}

/** The camera moved, at the same scale, just so far that `boxes` are in the window; the first where they do not all fit. */
export function uncover(camera: Camera, boxes: readonly Rectangle[], window: Window): Camera {
  if (boxes.length === 0) return camera;
  const { x, y, width, height } = boundsOf(boxes);
  const [left, top] = [camera.x + x * camera.zoom, camera.y + y * camera.zoom];
  return {
    zoom: camera.zoom,
    x: camera.x + shift(left, left + width * camera.zoom, window.width),
    y: camera.y + shift(top, top + height * camera.zoom, window.height - foot),
  };
}
