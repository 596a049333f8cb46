import type { GraphIndex } from "@/lib/graph-index";
import { asked, type Trace } from "@/lib/trace/ask";
import type { Cut, NoPath } from "@/lib/trace/no-path";
import { liftingOf, noPathText } from "@/lib/trace/no-path-text";
import { anyPredicate, hopLimits, type PathQuestion } from "@/lib/trace/question";
import { count } from "@/lib/wording";

/** What of the question lifts a cut; a filter is not of the question. */
const liftings: Readonly<Record<Exclude<Cut, "filter">, (hops: number) => Partial<PathQuestion>>> = {
  sure: () => ({ sure: false }),
  via: () => ({ via: [] }),
  avoid: () => ({ avoid: [] }),
  hops: (hops) => ({ maxHops: hops }),
  along: () => ({ along: anyPredicate }),
  denied: () => ({ denied: true }),
};

interface Props {
  readonly index: GraphIndex;
  readonly trace: Trace;
  readonly reason: NoPath;
  readonly onTrace: (trace: Trace) => void;
  readonly onUnfilter: () => void;
}

/** Why there is no path, with a button for each thing that would open one. */
export function NoPathNote({ index, trace, reason, onTrace, onUnfilter }: Props) {
  const { from, to } = trace;
  if (from === null || to === null) return null;
  const lift = (cut: Cut, hops: number): void => {
    if (cut === "filter") onUnfilter();
    else onTrace(asked(trace, liftings[cut](hops)));
  };
  return (
    <div className="mt-5 border-t border-rule pt-4" role="status">
      <p>{noPathText(index, { from, to }, reason)}</p>
      {reason.why === "cut" && (
        <ul className="mt-3 grid gap-2">
          {reason.by
            .filter(({ cut, hops }) => cut === "filter" || hops <= hopLimits.most)
            .map(({ cut, hops }) => (
              <li key={cut}>
                <button
                  type="button"
                  onClick={() => lift(cut, hops)}
                  className="min-h-8 rounded-md border border-rule px-3 py-1 text-left text-[15px] hover:border-current"
                >
                  Look {liftingOf[cut]}: {count(hops, "step")}
                </button>
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
