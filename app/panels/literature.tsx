import type { ReferenceUse } from "@/graph/model/article";
import { bibliography } from "@/lib/bibliography";
import type { GraphIndex } from "@/lib/graph-index";
import { bears, byStance, tally } from "@/lib/sources";
import { selectionHref } from "@/lib/view-url";
import { StanceSign } from "./stance-sign";

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
          <a
            href={selectionHref({ kind: "reference", id: use.key })}
            className="decoration-rule underline hover:decoration-current"
          >
            {title}
          </a>
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
  const summary = tally(uses).map(({ stance, number }) => bears(number, stance));
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
