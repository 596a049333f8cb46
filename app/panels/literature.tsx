import type { ReferenceUse, Stance } from "@/graph/model/article";
import { bibliography } from "@/lib/bibliography";
import type { GraphIndex } from "@/lib/graph-index";
import { byStance, tally } from "@/lib/sources";

const stanceSigns: Readonly<Record<Stance, string>> = {
  supports: "M4 8.4l2.7 2.7L12 5.4",
  qualifies: "M4 9c1.6-2.6 2.8-2.6 4-1s2.4 1.600 4-1",
  conflicts: "M5 5l6 6M11 5l-6 6",
};

function StanceSign({ stance }: { readonly stance: Stance }) {
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
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

function Work({ index, use }: { readonly index: GraphIndex; readonly use: ReferenceUse }) {
  const reference = index.references.get(use.key);
  if (reference === undefined) return <li className="mt-2 text-sm text-soft">{use.key}</li>;
  const { authors, year, title, container, links } = bibliography(reference);
  return (
    <li className="mt-3 flex gap-2.5 text-sm leading-snug">
      <StanceSign stance={use.stance} />
      <div className="min-w-0">
        <p>
          <span className="font-semibold">{use.stance}</span>
          {use.note !== undefined && <span>: {use.note}</span>}
        </p>
        <p className="text-soft">
          {[authors, year].filter(Boolean).join(" ")}
          {authors + year === "" ? "" : ". "}
          {title}
          {container !== "" && (
            <>
              . <cite>{container}</cite>
            </>
          )}
          .{" "}
          {links.map(({ label, url }) => (
            <a key={url} href={url} rel="noreferrer" target="_blank" className="mr-3 text-accent underline">
              {label}
              <span className="sr-only"> of {title}</span>
            </a>
          ))}
        </p>
      </div>
    </li>
  );
}

interface Props {
  readonly index: GraphIndex;
  readonly uses: readonly ReferenceUse[];
  readonly open: boolean;
}

/** What the literature says of a passage: a judgement beside the article, not the article's own. */
export function Literature({ index, uses, open }: Props) {
  const summary = tally(uses).map(
    ({ stance, number }) => `${number} ${number === 1 ? stance : stance.replace(/s$/, "")}`,
  );
  return (
    <details className="mt-3" open={open}>
      <summary className="cursor-pointer text-sm">
        <span className="font-semibold">The literature on this passage</span>{" "}
        <span className="text-soft">{summary.join(", ")}</span>
      </summary>
      <ul>
        {byStance(uses).map((use) => (
          <Work key={`${use.key} ${use.span.start}`} index={index} use={use} />
        ))}
      </ul>
    </details>
  );
}
