import type { Point } from "./layout/geometry";
import { alongSpline, alongStraight, isInside } from "./layout/spline";
import type { Edge, Scene } from "./scene";

/** The lines that run behind a box which is neither of their ends. */
const through = ({ boxes, edges }: Scene, along: (route: readonly Point[]) => readonly Point[]): readonly Edge[] =>
  edges.filter(({ from, to, route }) => {
    const others = boxes.filter(({ id }) => id !== from && id !== to);
    return along(route).some((point) => others.some((box) => isInside(point, box)));
  });

export const throughBoxes = (scene: Scene): readonly Edge[] => through(scene, alongSpline);
/** The same if every line were drawn straight. */
export const straightThroughBoxes = (scene: Scene): readonly Edge[] => through(scene, alongStraight);
