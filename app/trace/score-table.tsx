import type { GraphIndex } from "@/lib/graph-index";
import { partLimit, scoreParts } from "@/lib/trace/score";
import { partNames, scoreReasons } from "@/lib/trace/score-reasons";
import type { RankedPath } from "@/lib/trace/trace";

/** Why a path stands where it stands: the parts of its score, which add up to it. */
export function ScoreTable({ index, path }: { readonly index: GraphIndex; readonly path: RankedPath }) {
  const reasons = scoreReasons(index, path);
  return (
    <details className="mt-4 border-t border-rule pt-3 text-[15px]">
      <summary className="min-h-6 cursor-pointer">
        Score <strong className="font-semibold tabular-nums">{path.score.total.toFixed(1)}</strong> of 100, and why
      </summary>
      <table className="mt-2 w-full border-collapse text-left align-top">
        <caption className="sr-only">What the score is made of</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Reason</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {scoreParts.map((part) => {
            const points = path.score.parts[part];
            return (
              <tr key={part} className="border-t border-rule align-top">
                <th scope="row" className="py-1.5 pr-3 font-normal">
                  {partNames[part]}
                  <span aria-hidden="true" className="mt-1 block h-1 w-20 bg-rule">
                    <span
                      className={`block h-1 ${points < 0 ? "bg-denied" : "bg-ink"}`}
                      style={{ width: `${(Math.abs(points) / partLimit) * 100}%` }}
                    />
                  </span>
                </th>
                <td className="py-1.5 pr-3 text-sm text-soft">{reasons[part]}</td>
                <td className="py-1.5 text-right tabular-nums">{points.toFixed(1).replace("-", "−")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
