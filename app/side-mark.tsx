import type { LensSide } from "@/lib/lens";
import { sideMarks } from "@/lib/side-mark";

const tones: Readonly<Record<LensSide, string>> = {
  left: "text-side-left",
  both: "text-side-both",
  right: "text-side-right",
};

/** The sign of a side of a lens, as the map draws it. */
export function SideMark({ side }: { readonly side: LensSide }) {
  const { outline, filled } = sideMarks[side];
  return (
    <svg
      aria-hidden="true"
      className={`inline-block shrink-0 ${tones[side]}`}
      width="14"
      height="14"
      viewBox="0 0 16 16"
    >
      <path d={outline} fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d={filled} fill="currentColor" />
    </svg>
  );
}
