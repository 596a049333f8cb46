import { type Predicate, predicateNames, predicates } from "@/graph/model/predicate";
import type { GraphIndex } from "@/lib/graph-index";
import { asked, type Trace } from "@/lib/trace/ask";
import { causal } from "@/lib/trace/causal";
import { hopLimits, type PathQuestion } from "@/lib/trace/question";
import { PassList } from "./pass-list";

interface Props {
  readonly index: GraphIndex;
  readonly trace: Trace;
  readonly onTrace: (trace: Trace) => void;
}

const isCausal = (along: readonly Predicate[]): boolean =>
  along.length === causal.length && causal.every((predicate) => along.includes(predicate));

/** How many limits are not the usual ones. */
function changed({ along, maxHops, sure, denied, via, avoid }: Trace): number {
  const changes = [along !== null, maxHops !== hopLimits.usual, sure, denied, via.length > 0, avoid.length > 0];
  return changes.filter(Boolean).length;
}

/** Which paths count: how long, along which facts, through what, and how sure. */
export function PathLimits({ index, trace, onTrace }: Props) {
  const change = (some: Partial<PathQuestion>): void => onTrace(asked(trace, some));
  const number = changed(trace);
  const hops = Array.from({ length: hopLimits.most }, (_, i) => i + 1);
  return (
    <details className="mt-3 text-[15px]" data-limits>
      <summary className="min-h-6 cursor-pointer text-soft hover:text-ink">
        Limits{number > 0 && <strong className="font-semibold text-ink"> · {number} changed</strong>}
      </summary>
      <div className="mt-2 grid gap-3">
        <label className="flex items-center justify-between gap-3">
          At most
          <select
            value={trace.maxHops}
            onChange={({ target }) => change({ maxHops: Number(target.value) })}
            className="min-h-8 rounded-md border border-rule bg-card px-2"
          >
            {hops.map((hop) => (
              <option key={hop} value={hop}>
                {hop === 1 ? "1 step" : `${hop} steps`}
              </option>
            ))}
          </select>
        </label>
        <Check checked={trace.sure} onChange={(sure) => change({ sure })}>
          Leave out what the article doubts
        </Check>
        <Check checked={trace.denied} onChange={(denied) => change({ denied })}>
          Take in what the article denies
        </Check>
        <PassList index={index} label="Passes" ids={trace.via} onIds={(via) => change({ via })} />
        <PassList index={index} label="Avoids" ids={trace.avoid} onIds={(avoid) => change({ avoid })} />
        <AlongList along={trace.along} onAlong={(along) => change({ along })} />
      </div>
    </details>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: string;
}

function Check({ checked, onChange, children }: CheckProps) {
  return (
    <label className="flex min-h-6 items-center gap-2">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4 accent-accent"
      />
      {children}
    </label>
  );
}

interface AlongProps {
  readonly along: Trace["along"];
  readonly onAlong: (along: Trace["along"]) => void;
}

/** The kinds of fact to walk along. */
function AlongList({ along, onAlong }: AlongProps) {
  const walked: readonly Predicate[] = along ?? causal;
  const toggle = (predicate: Predicate, on: boolean): void => {
    const next = predicateNames.filter((name) => (name === predicate ? on : walked.includes(name)));
    if (next.length > 0) onAlong(isCausal(next) ? null : next);
  };
  return (
    <fieldset>
      <legend className="text-soft">Along facts that say</legend>
      <div className="mt-1 grid grid-cols-2 gap-x-3">
        {predicateNames.map((predicate) => (
          <Check key={predicate} checked={walked.includes(predicate)} onChange={(on) => toggle(predicate, on)}>
            {predicates[predicate].label}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}
