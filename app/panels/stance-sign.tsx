import type { Stance } from "@/graph/model/article";

const stanceSigns: Readonly<Record<Stance, string>> = {
  supports: "M4 8.4l2.7 2.7L12 5.4",
  qualifies: "M4 9c1.6-2.6 2.8-2.6 4-1s2.4 1.600 4-1",
  conflicts: "M5 5l6 6M11 5l-6 6",
};

/** How a work bears on a passage: a tick, a wave, a cross. */
export function StanceSign({ stance, size = 16 }: { readonly stance: Stance; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      className={`shrink-0 ${stance === "supports" ? "text-soft" : "text-accent"}`}
    >
      <circle cx="8" cy="8" r="7" />
      <path d={stanceSigns[stance]} />
    </svg>
  );
}
