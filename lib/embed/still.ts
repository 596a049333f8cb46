import { shortReference } from "../bibliography";
import type { GraphIndex } from "../graph-index";
import type { Frame } from "../layout/placement";
import { type Theme, themes } from "../palette";
import { pictureWith } from "../picture/picture";
import { stillSvg } from "../picture/still-svg";
import { citeNumbers } from "../trace/clauses";
import type { View } from "../view";
import { fittedFrame } from "./fitted-frame";

/** A view as it stands before it is touched. */
export interface Still {
  readonly svg: string;
  /** The frame that its scene was laid out in. */
  readonly frame: Frame;
  readonly caption: Caption;
}

/** What of a picture stands out, in words, and the works that bear on it, in the order of their numbers. */
export interface Caption {
  readonly facts: readonly { readonly sentence: string; readonly cites: string }[];
  readonly works: readonly string[];
}

const named = (name: string): string => `var(--${name})`;
const namedAll = <Key extends string>(keys: Readonly<Record<Key, string>>, prefix = ""): Record<Key, string> =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, named(prefix + key)])) as Record<Key, string>;

/** The colours by name, so that one drawing wears whatever theme its page has. */
function pageTheme(): Theme {
  const { types, sides, ...tones } = themes.light;
  return { ...namedAll(tones), types: namedAll(types), sides: namedAll(sides, "side-") };
}

/**
 * Draws a view for a room on a page: the scene that every surface draws, as large as the room allows or in a given frame.
 * `listed` are the paths that answer its question (`listedPaths`), which a page works out only where something is asked.
 */
export function stillOf(
  index: GraphIndex,
  view: View,
  room: Frame,
  given?: Frame,
  listed: readonly string[] = [],
): Still {
  const frame = given ?? fittedFrame(index, view, room);
  const picture = pictureWith(index, view, frame, listed);
  const facts = picture.facts.map(({ sentence, cites }) => ({ sentence, cites: citeNumbers(cites) }));
  return {
    svg: stillSvg(picture, pageTheme()),
    frame,
    caption: { facts, works: picture.references.map(shortReference) },
  };
}
