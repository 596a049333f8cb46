import type { GraphIndex } from "../graph-index";
import type { Point, Rectangle } from "../layout/geometry";
import type { Frame } from "../layout/placement";
import { textWidth } from "../layout/text-width";
import type { Picture } from "../picture/picture";
import { pictureOf } from "../picture/picture-of";
import type { Box } from "../scene";
import type { View } from "../view";

/** A scene with its place on a slide: laid out for the slide, then only scaled and shifted. */
export interface SlideScene {
  readonly picture: Picture;
  /** The frame it was laid out in: a picture of the same view in the same frame is the same drawing. */
  readonly frame: Frame;
  /** Points to a unit of the scene. */
  readonly scale: number;
  /** Where the scene's origin stands on the slide, in points. */
  readonly offset: Point;
  /** The room that the drawing takes on the slide. */
  readonly area: Rectangle;
  /** The size of the type in boxes, in points. */
  readonly textSize: number;
}

/** Beside the text of a box, in the scene's units: without the sign of its type there is room for larger type. */
const inset = 5;
const lineHeight = 1.2;
/** Type of semibold weight is so much wider. */
const boldness = 1.05;
/** Type larger than this, in units, stands too tight in its box. */
const largestUnits = 17;
/** Larger type, in points, is of no more use to a hall. */
const largestPoints = 32;
/** So large is large enough: from here on, room between boxes is worth more. */
const ampleSize = 18.2;
/** A little of it is given for more room between boxes. */
const nearlyBest = 0.95;
const largestScale = 2.2;
/** Between the boxes and what stands at the sides of the drawing, in units. */
const air = 4;

/** The widest first. */
const widths = [1600, 1400, 1240, 1080, 960, 880, 820, 760, 700, 650, 600, 560, 520, 480, 440, 400];

/** The largest type, in units, that every label bears in its box. */
function typeUnits(boxes: readonly Box[]): number {
  const sizes = boxes.map(({ width, height, lines, apart }) => {
    const longest = Math.max(...lines.map((line) => textWidth(line, 1))) * (apart ? boldness : 1);
    return Math.min((width - 2 * inset) / Math.max(longest, 0.1), (height - 2) / (lines.length * lineHeight));
  });
  return Math.min(largestUnits, ...sizes);
}

/** What a picture takes in its own units: boxes, lines that are drawn, their names. */
function extent({ scene, emphases, names }: Picture): Rectangle {
  const drawn = scene.edges.filter(({ id }) => emphases.get(id) !== "hidden");
  const corners = [...scene.boxes, ...scene.trays, ...names].flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ]);
  const points = [...corners, ...drawn.flatMap(({ route }) => route)];
  if (points.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - air, Math.min(...ys) - air];
  return { x, y, width: Math.max(...xs) + air - x, height: Math.max(...ys) + air - y };
}

function placed(picture: Picture, frame: Frame, body: Rectangle): SlideScene {
  const taken = extent(picture);
  const scale = Math.min(body.width / taken.width, body.height / taken.height, largestScale);
  const [width, height] = [taken.width * scale, taken.height * scale];
  const area = { x: body.x + (body.width - width) / 2, y: body.y + (body.height - height) / 2, width, height };
  return {
    picture,
    frame,
    scale,
    offset: { x: area.x - taken.x * scale, y: area.y - taken.y * scale },
    area,
    textSize: Math.min(largestPoints, typeUnits(picture.scene.boxes) * scale),
  };
}

/** A view drawn for this part of a slide, in the widest frame of its proportions in which the type comes out large. */
export function sceneFor(index: GraphIndex, view: View, body: Rectangle): SlideScene {
  const proportion = body.height / body.width;
  const tried: SlideScene[] = [];
  for (const width of widths) {
    const frame = { width, height: width * proportion };
    const one = placed(pictureOf(index, view, frame), frame, body);
    tried.push(one);
    // Its columns stand as close as they can: a narrower frame changes nothing.
    if (one.picture.scene.width > width) break;
  }
  const best = Math.max(...tried.map(({ textSize }) => textSize));
  const roomy = tried.find(({ textSize }) => textSize >= Math.min(ampleSize, best * nearlyBest));
  return roomy ?? (tried[0] as SlideScene);
}

/** The same drawing moved to the middle of another part of the slide, at its own scale. */
export function moved(drawing: SlideScene, body: Rectangle): SlideScene {
  const { area, offset } = drawing;
  const x = body.x + (body.width - area.width) / 2 - area.x;
  const y = body.y + (body.height - area.height) / 2 - area.y;
  return {
    ...drawing,
    area: { ...area, x: area.x + x, y: area.y + y },
    offset: { x: offset.x + x, y: offset.y + y },
  };
}

/** A point, and a rectangle, of the scene on the slide, in points. */
export const onSlide = ({ scale, offset }: SlideScene, { x, y }: Point): Point => ({
  x: offset.x + x * scale,
  y: offset.y + y * scale,
});

export const boxOnSlide = (drawing: SlideScene, { x, y, width, height }: Rectangle): Rectangle => ({
  ...onSlide(drawing, { x, y }),
  width: width * drawing.scale,
  height: height * drawing.scale,
});
