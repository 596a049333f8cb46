import { xmlText } from "../export/xml";
import { textWidth } from "../layout/text-width";
import { typography } from "../typography";
import { family } from "./faces";

/** The family of the map, and what stands in where it is not installed. */
export const pictureFont = `'${family}','${family} Variable','Source Sans Pro',Arial,sans-serif`;

interface Look {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly size?: number;
  readonly weight?: number;
  readonly italic?: boolean;
  readonly opacity?: number;
  readonly anchor?: "start" | "middle" | "end";
  /** It must not be wider than measured, whatever the font. */
  readonly held?: boolean;
}

/** One line of text, which stays text. */
export function textSvg(text: string, look: Look): string {
  const { x, y, fill, size = typography.size, weight = 400, italic, opacity = 1, anchor = "start", held } = look;
  const width = textWidth(text, size);
  return [
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${fill}" font-size="${size}"`,
    weight === 400 ? "" : ` font-weight="${weight}"`,
    italic ? ' font-style="italic"' : "",
    opacity === 1 ? "" : ` opacity="${opacity}"`,
    anchor === "start" ? "" : ` text-anchor="${anchor}"`,
    held && width > 0 ? ` textLength="${width.toFixed(1)}" lengthAdjust="spacingAndGlyphs"` : "",
    `>${xmlText(text)}</text>`,
  ].join("");
}

/** A word cut where it is wider than a line, as addresses are. */
function pieces(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const cut = Math.max(1, Math.floor((word.length * width) / textWidth(word, size)) - 2);
  return [word.slice(0, cut), ...pieces(word.slice(cut), width, size)];
}

/** Words in lines no wider than this. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, width, size))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
