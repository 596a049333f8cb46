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
/** Code points above take two units of a string. */
const lastOfOneUnit = 0xffff;
const advanceOf = new Map(
  Object.entries(advances).flatMap(([width, characters]) =>
    [...characters].map((c) => [c.codePointAt(0), Number(width)] as const),
  ),
);

/** An accented letter is as wide as its base; a character outside the table counts as the widest. */
function advance(codePoint: number): number {
  const known = advanceOf.get(codePoint);
  if (known !== undefined) return known;
  const found = advanceOf.get(String.fromCodePoint(codePoint).normalize("NFD").codePointAt(0)) ?? widest;
  advanceOf.set(codePoint, found);
  return found;
}

/** How wide a line of text is drawn at `size`: never less than the truth. */
export function textWidth(text: string, size: number): number {
  let total = 0;
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) as number;
    total += advance(codePoint);
    if (codePoint > lastOfOneUnit) at += 1;
  }
  return (total * size) / 1000;
}
