/**
 * Advance widths of Source Sans 3, medium, in thousandths of the type size; the wider of upright and italic, rounded up.
 * A table and no canvas, so that a drawing comes out the same on every machine and in every file.
 */
const advances: Readonly<Record<number, string>> = {
  200: " \u00a0",
  260: "ij|",
  280: "',.:;Il·’‘",
  320: "!()-[]f{}",
  360: "/\\rt",
  420: "₂",
  440: "*?sz",
  460: '"c“”',
  480: "x–",
  500: "JLY_vyγ",
  520: "#$+0123456789<=>F^ek~±×κ",
  540: "ESVXZagδ⁺",
  560: "AT`bdhnopqu≥≤",
  580: "CPµαβμ",
  600: "BKR",
  620: "D",
  640: "&G",
  660: "HNU",
  680: "OQ",
  740: "Mw",
  800: "W—",
  840: "%m",
  880: "@",
  960: "…",
  1000: "→",
};

const widest = 1000;
const advanceOf = new Map(
  Object.entries(advances).flatMap(([width, characters]) => [...characters].map((c) => [c, Number(width)] as const)),
);

/** An accented letter is as wide as its base; a character outside the table counts as the widest. */
const advance = (character: string): number =>
  advanceOf.get(character) ?? advanceOf.get(character.normalize("NFD")[0] ?? character) ?? widest;

/** How wide a line of text is drawn at `size`: never less than the truth. */
export function textWidth(text: string, size: number): number {
  let total = 0;
  for (const character of text) total += advance(character);
  return (total * size) / 1000;
}
