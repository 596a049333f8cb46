import type { StatementId } from "@/graph/model/article";
import type { GraphIndex } from "@/lib/graph-index";
import type { Explanation } from "@/lib/trace/clauses";
import { PassageBlock } from "../panels/passage-block";

interface Props {
  readonly index: GraphIndex;
  readonly explanation: Explanation;
  readonly at: number | null;
  readonly onStep: (step: number | null) => void;
  readonly onShow: (statement: StatementId) => void;
}

const button =
  "grid size-9 place-items-center rounded-md border border-rule text-lg leading-none hover:border-current disabled:opacity-40";

/** One step at a time: what it says, and the words it rests on. */
export function StepReader({ index, explanation: { clauses, passages }, at, onStep, onShow }: Props) {
  const clause = at === null ? undefined : clauses[at - 1];
  const facts = new Set(clause?.step.relations.flatMap(({ evidence }) => evidence));
  const own = passages
    .filter(({ number }) => clause?.cites.includes(number))
    .map(({ number, passage }) => ({
      number,
      passage: {
        ...passage,
        evidence: passage.evidence.filter((one) => facts.has(one)),
      },
    }));
  return (
    <div className="mt-4 border-t border-rule pt-3">
      <div className="flex items-center gap-2">
        <button
          type="button"
          aria-label="Step back"
          disabled={at === null}
          className={button}
          onClick={() => onStep(at === 1 || at === null ? null : at - 1)}
        >
          ‹
        </button>
        <button
          type="button"
          aria-label="Next step"
          disabled={at === clauses.length}
          className={button}
          onClick={() => onStep((at ?? 0) + 1)}
        >
          ›
        </button>
        <p className="flex-1 text-[15px]" aria-live="polite">
          {clause === undefined ? (
            <span className="text-soft">
              {clauses.length === 1 ? "One step" : `${clauses.length} steps`}: go with ‹ › or the arrow keys
            </span>
          ) : (
            <>
              <span className="text-soft">
                Step {at} of {clauses.length}:
              </span>{" "}
              {clause.subject} {clause.verb} {clause.object}
            </>
          )}
        </p>
      </div>
      <progress
        className="path-progress mt-2 block h-1 w-full"
        max={clauses.length}
        value={at ?? 0}
        aria-hidden="true"
      />
      {own.map(({ number, passage }, position) => (
        <div key={number} data-source={number}>
          <PassageBlock index={index} passage={passage} open={position === 0} onShow={onShow} />
        </div>
      ))}
    </div>
  );
}
