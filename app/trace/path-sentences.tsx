import type { StatementId } from "@/graph/model/article";
import type { Explanation } from "@/lib/trace/clauses";
import { opens } from "@/lib/trace/sentences";
import { relationHref } from "@/lib/view-url";

interface Props {
  readonly explanation: Explanation;
  /** The step that is stood on, from 1. */
  readonly at: number | null;
  readonly onStep: (step: number) => void;
  readonly onShow: (statement: StatementId) => void;
}

/** A path as sentences: a clause opens its fact, a number opens the article at the words it stands for. */
export function PathSentences({ explanation: { clauses, passages }, at, onStep, onShow }: Props) {
  return (
    <p className="mt-2 text-[17px] leading-relaxed" data-sentences>
      {clauses.map(({ step, subject, verb, object, remarks, cites }, position) => {
        const ends = opens(position + 1) || position === clauses.length - 1;
        const isNow = at === position + 1;
        return (
          <span key={`${step.from} ${step.to}`} className={isNow ? "bg-paper shadow-[inset_0_-2px_var(--accent)]" : ""}>
            {opens(position) ? subject : "which"}{" "}
            <a
              href={relationHref(step.relations[0].id)}
              onFocus={() => {
                if (at !== null && !isNow) onStep(position + 1);
              }}
              className="decoration-rule underline hover:decoration-current"
            >
              {verb} {object}
            </a>
            {remarks.length > 0 && <em className="text-soft"> ({remarks.join(", ")})</em>}
            {cites.map((number) => {
              const cited = passages.find((passage) => passage.number === number)?.passage;
              const said = cited?.evidence.find(({ statement }) =>
                step.relations.some(({ evidence }) => evidence.some((one) => one.statement === statement)),
              );
              return (
                <button
                  key={number}
                  type="button"
                  aria-label={`Source ${number}: open the article at its words`}
                  onClick={() => said !== undefined && onShow(said.statement)}
                  className="rounded align-[0.15em] text-[12px] text-soft tabular-nums hover:text-ink hover:underline"
                >
                  &#8202;[{number}]
                </button>
              );
            })}
            {ends ? ". " : ", "}
          </span>
        );
      })}
    </p>
  );
}
