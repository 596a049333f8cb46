import { Fragment } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import { shortLabel } from "@/lib/short-label";
import type { Path, PathStep } from "@/lib/trace/path";
import { Glyph } from "../glyph";

/** How a step is drawn between two names. */
function Arrow({ effect, polarity }: Pick<PathStep, "effect" | "polarity">) {
  const dash = { asserted: undefined, uncertain: "3 2.5", negated: "1 2" }[polarity];
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="10"
      viewBox="0 0 20 10"
      className={`mx-1 inline-block shrink-0 fill-none stroke-current ${polarity === "negated" ? "text-denied" : "text-soft"}`}
      strokeWidth="1.5"
    >
      <path d="M1 5h16" strokeDasharray={dash} />
      {effect === "raises" && <path d="M13.5 1.5L18 5l-4.5 3.5" />}
      {effect === "lowers" && <path d="M17.5 0.5v9" />}
      {effect === "unknown" && <circle cx="17" cy="5" r="1.5" className="fill-current" />}
      {polarity === "negated" && <path d="M7 1l4 8" />}
    </svg>
  );
}

/** A path as the names it passes, with the sign of every step. */
export function PathNames({
  index,
  path,
}: {
  readonly index: GraphIndex;
  readonly path: Pick<Path, "entities" | "steps">;
}) {
  return (
    <span className="inline leading-snug">
      {path.entities.map((id, position) => {
        const entity = index.entities.get(id);
        if (entity === undefined) return null;
        const step = path.steps[position];
        return (
          <Fragment key={id}>
            <span className="whitespace-nowrap">
              <span className="mr-1 inline-block translate-y-0.5">
                <Glyph type={entity.type} size={13} />
              </span>
              <span className={`whitespace-normal ${entity.type === "gene" ? "italic" : ""}`}>
                {shortLabel(entity)}
              </span>
            </span>
            {step !== undefined && (
              <>
                <Arrow effect={step.effect} polarity={step.polarity} />
                <span className="sr-only"> then </span>
              </>
            )}
          </Fragment>
        );
      })}
    </span>
  );
}
