import type { Piece } from "@/lib/picture/piece";

interface Shown {
  readonly svg: string;
  readonly element: SVGElement;
}

/** What a layer holds, seen or not, by what it is of. */
export type Kept = Map<string, Shown>;

/** Has a layer show these pieces and no others. What goes is kept unseen: it often comes back, and to make it costs more. */
export function showPieces(layer: SVGGElement, kept: Kept, pieces: readonly Piece[]): void {
  const wanted = new Set(pieces.map(({ of }) => of));
  for (const [of, { element }] of kept) {
    const visibility = wanted.has(of) ? "" : "hidden";
    if (element.style.visibility !== visibility) element.style.visibility = visibility;
  }
  const fresh = pieces.filter(({ of, svg }) => kept.get(of)?.svg !== svg);
  if (fresh.length === 0) return;
  const first = layer.children.length;
  layer.insertAdjacentHTML("beforeend", fresh.map(({ svg }) => svg).join(""));
  const made = [...layer.children].slice(first);
  for (const [at, { of, svg }] of fresh.entries()) {
    kept.get(of)?.element.remove();
    kept.set(of, { svg, element: made[at] as SVGElement });
  }
}
