import type { GraphIndex } from "../graph-index";
import type { Rectangle } from "../layout/geometry";
import { type Theme, themes } from "../palette";
import { pictureOf } from "../picture/picture";
import { wrapped } from "../picture/svg-text";
import { type Foot, footOf, footSizes } from "./foot";
import { type SlideContent, withFacts } from "./slide-content";
import type { SlideOptions } from "./slide-options";
import { moved, type SlideScene, sceneFor } from "./slide-scene";
import { margin, slideSizes } from "./slide-size";

/** A slide with everything in its place, in points. */
export interface SlidePlan {
  readonly content: SlideContent;
  readonly drawing: SlideScene;
  readonly theme: Theme;
  readonly title: { readonly text: string; readonly size: number; readonly place: Rectangle };
  readonly foot: Foot;
  readonly legend: Rectangle;
  readonly credit: Rectangle;
}

const titleTop = 16;
const titleSizes = [28, 24, 20, 17, 14];
const longestTitle = 240;
/** Over the drawing, for the heads of its columns. */
const headRoom = 34;
const legendHeight = 16;
const creditHeight = 12;
const gap = 10;
/** The drawing has at least this share of what lies between title and legend. */
const leastDrawing = 0.56;

function titleOf({ title }: SlideContent, width: number): SlidePlan["title"] {
  const text = title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
  const linesAt = (size: number): number => wrapped(text, width / 1.08, size).length;
  const size = titleSizes.find((one, i) => linesAt(one) <= (i < 2 ? 1 : 2)) ?? 12;
  return { text, size, place: { x: margin, y: titleTop, width, height: linesAt(size) * size * 1.2 + 4 } };
}

const smallest = footSizes.at(-1) ?? footSizes[0];
/** So many references at least stand on a slide that has them. */
const fewReferences = 12;

/** The foot in the largest type that leaves the drawing what it needs, with as many references as have room. */
function fittingFoot(content: SlideContent, theme: Theme, at: Omit<Rectangle, "height">, room: number): Foot {
  for (const size of footSizes)
    for (const most of [30, 20, 12, 8]) {
      if (most < Math.min(content.references.length, fewReferences) && size !== smallest) continue;
      const foot = footOf(content, size, theme, at, most);
      if (foot.height <= room) return foot;
    }
  return footOf({ ...content, references: [] }, smallest, theme, at, 1);
}

/** The least foot that says all. */
const smallFoot = (content: SlideContent, theme: Theme, at: Omit<Rectangle, "height">, room: number): number =>
  Math.min(room, footOf(content, smallest, theme, at, 12).height);

/** Puts title, drawing, words, legend and credit on a slide: the drawing as large as it can be, the words in what is left. */
export function planOf(index: GraphIndex, plain: SlideContent, options: SlideOptions): SlidePlan {
  const size = slideSizes[options.ratio];
  const theme = themes[options.theme];
  const width = size.width - 2 * margin;
  const title = titleOf(plain, width);
  const credit = { x: margin, y: size.height - creditHeight - 10, width, height: creditHeight };
  const legend = { x: margin, y: credit.y - legendHeight - 6, width, height: legendHeight };
  const top = title.place.y + title.place.height + headRoom;
  const bottom = legend.y - gap;
  const all = bottom - top;
  const most = all * (1 - leastDrawing);
  const body = (foot: number): Rectangle => ({
    x: margin,
    y: top,
    width,
    height: all - (foot === 0 ? 0 : foot + gap),
  });
  const content = withFacts(plain, pictureOf(index, plain.view, size));
  const at = { x: margin, y: 0, width };
  const least = smallFoot(content, theme, at, most);
  const drawing = sceneFor(index, plain.view, body(least));
  const foot = fittingFoot(content, theme, at, Math.max(least, all - drawing.area.height - gap));
  const start = bottom - foot.height;
  const blocks = foot.blocks.map((block) => ({ ...block, place: { ...block.place, y: block.place.y + start } }));
  return {
    content,
    drawing: moved(drawing, body(foot.height)),
    theme,
    title,
    foot: { ...foot, blocks },
    legend,
    credit,
  };
}
