import type { Sign } from "@/graph/model/predicate";
import type { Polarity } from "@/graph/model/relation";

const dashes: Readonly<Record<Polarity, string | undefined>> = {
  asserted: undefined,
  uncertain: "5 4",
  negated: "1.5 3",
};

const ends: Readonly<Record<Sign, { readonly line: string; readonly tip: string; readonly filled: boolean }>> = {
  stimulates: { line: "M1 6h25", tip: "M33 6l-7-3.5v7z", filled: true },
  inhibits: { line: "M1 6h30", tip: "M31.5 1.5v9", filled: false },
  none: { line: "M1 6h28", tip: "M30.5 4a2 2 0 1 0 .01 0z", filled: true },
};

/** A line as the map draws it. */
export function LineSample({ sign, polarity = "asserted" }: { readonly sign: Sign; readonly polarity?: Polarity }) {
  const { line, tip, filled } = ends[sign];
  const denied = polarity === "negated";
  return (
    <svg
      aria-hidden="true"
      width="34"
      height="12"
      viewBox="0 0 34 12"
      className={`shrink-0 fill-none stroke-current ${denied ? "text-denied" : "text-ink"}`}
      strokeWidth="1.5"
    >
      <path d={line} strokeDasharray={dashes[polarity]} />
      {denied && <path d="M14 2v8" />}
      <path d={tip} className={filled && !denied ? "fill-current" : ""} />
    </svg>
  );
}
