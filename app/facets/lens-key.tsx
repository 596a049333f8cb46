import type { Relation } from "@/graph/model/relation";
import { type LensReading, lensCounts, lensSummary } from "@/lib/lens";
import { SideMark } from "../side-mark";

interface Props {
  readonly reading: LensReading;
  readonly visible: readonly Relation[];
}

/** What the lens shows; where it compares, what its signs on the map mean. */
export function LensKey({ reading, visible }: Props) {
  const sides = lensCounts(reading, visible);
  if (!reading.compares || sides.length === 0)
    return (
      <p className="min-w-72 flex-1 text-[13px] leading-tight text-soft md:max-w-[34rem]">
        {lensSummary(reading, visible)}
      </p>
    );
  return (
    <ul aria-label={reading.meaning} title={reading.meaning} className="flex shrink-0 flex-wrap gap-x-4 text-[13px]">
      {sides.map(({ side, name, number }) => (
        <li key={side} className="flex min-h-7 items-center gap-1.5 whitespace-nowrap">
          <SideMark side={side} />
          {name} <span className="text-soft tabular-nums">{number}</span>
        </li>
      ))}
    </ul>
  );
}
