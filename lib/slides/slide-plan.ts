import type { GraphIndex } from "../graph-index";
import type { Rectangle } from "../layout/geometry";
import { type Theme, themes } from "../palette";
import { pictureOf } from "../picture/picture-of";
import { creditLines } from "../picture/svg-foot";
import { wrapped } from "../picture/svg-text";
import { type Foot, type FootLimits, type FootSize, footOf, footSizes } from "./foot";
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
  readonly credit: { readonly words: string; readonly place: Rectangle };
}

const titleTop = 16;
const titleSizes = [28, 24, 20, 17, 14];
const longestTitle = 240;
/** Over the drawing, for the heads of its columns. */
const headRoom = 34;
const legendHeight = 16;
export const creditSize = 9;
const longestCredit = 320;
const gap = 10;
/** The share of what lies between title and legend that words may take: less where the drawing is dense. */
const wordsShare = { dense: 0.3, sparse: 0.46 };
/** Type smaller than this, in points, is dense. */
const denseType = 13;

const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function titleOf({ title }: SlideContent, width: number): SlidePlan["title"] {
  const text = clipped(title, longestTitle);
  const linesAt = (size: number): number => wrapped(text, width / 1.08, size).length;
  const size = titleSizes.find((one, i) => linesAt(one) <= (i < 2 ? 1 : 2)) ?? 12;
  return { text, size, place: { x: margin, y: titleTop, width, height: linesAt(size) * size * 1.2 + 4 } };
}

const smallest = footSizes.at(-1) ?? footSizes[0];
/** So many references at least stand on a slide that has them. */
const fewReferences = 12;

const all = 100;
/** References go before facts; the least that is tried has room on every slide. */
const limits: readonly FootLimits[] = [
  { cited: all, references: 30 },
  { cited: all, references: 20 },
  { cited: all, references: 12 },
  { cited: all, references: 8 },
  { cited: all, references: 4 },
  { cited: 8, references: 4 },
  { cited: 4, references: 4 },
  { cited: 2, references: 2 },
  { cited: 1, references: 1 },
];

/** The foot in the largest type that leaves the drawing what it needs; only in the smallest is much left out. */
function fittingFoot(
  content: SlideContent,
  theme: Theme,
  at: Omit<Rectangle, "height">,
  room: number,
  sizes: readonly FootSize[] = footSizes,
): Foot {
  const enough = Math.min(content.references.length, fewReferences);
  for (const size of sizes)
    for (const most of limits) {
      if (size !== smallest && (most.references < enough || most.cited < all)) continue;
      const foot = footOf(content, size, theme, at, most);
      if (foot.height <= room) return foot;
    }
  return { blocks: [], height: 0 };
}

/** Puts title, drawing, words, legend and credit on a slide: the drawing as large as it can be, the words in what is left. */
export function planOf(index: GraphIndex, plain: SlideContent, options: SlideOptions): SlidePlan {
  const size = slideSizes[options.ratio];
  const theme = themes[options.theme];
  const width = size.width - 2 * margin;
  const title = titleOf(plain, width);
  const words = clipped(creditLines({ index, view: plain.view }, "").join(" "), longestCredit);
  const creditHeight = wrapped(`${words} Open this view`, width / 1.06, creditSize).length * creditSize * 1.22;
  const credit = { words, place: { x: margin, y: size.height - creditHeight - 10, width, height: creditHeight } };
  const legend = { x: margin, y: credit.place.y - legendHeight - 6, width, height: legendHeight };
  const top = title.place.y + title.place.height + headRoom;
  const bottom = legend.y - gap;
  const room = bottom - top;
  const body = (foot: number): Rectangle => ({
    x: margin,
    y: top,
    width,
    height: room - (foot === 0 ? 0 : foot + gap),
  });
  const content = withFacts(plain, pictureOf(index, plain.view, size));
  const at = { x: margin, y: 0, width };
  const alone = sceneFor(index, plain.view, body(0));
  const most = room * wordsShare[alone.textSize < denseType ? "dense" : "sparse"];
  const least = fittingFoot(content, theme, at, most, [smallest]).height;
  const drawing = sceneFor(index, plain.view, body(least));
  const foot = fittingFoot(content, theme, at, Math.max(least, room - drawing.area.height - gap));
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
