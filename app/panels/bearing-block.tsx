import { headOf, placeName, plain } from "@/lib/evidence-place";
import type { GraphIndex } from "@/lib/graph-index";
import { type Bearing, factsIn } from "@/lib/rests-on";
import { selectionHref } from "@/lib/view-url";
import { count } from "@/lib/wording";
import { FactSentence } from "./fact-sentence";
import { StanceSign } from "./stance-sign";

interface Props {
  readonly index: GraphIndex;
  readonly bearing: Bearing;
}

/** A passage on which a work bears: its sentences, and the facts that rest on each. */
export function BearingBlock({ index, bearing: { section, item, use } }: Props) {
  const { article } = index.graph;
  const place = { section, item };
  const head = headOf(article, place);
  const facts = factsIn(index, new Set(item.statements.map(({ id }) => id)));
  return (
    <details className="mt-3" open={use.stance !== "supports"}>
      <summary className="cursor-pointer text-[15px]">
        <span className="inline-flex translate-y-0.5">
          <StanceSign stance={use.stance} />
        </span>{" "}
        {placeName(article, place)}
        {head !== null && <span className="text-soft"> · {head}</span>}
        <span className="text-sm text-soft"> ({count(facts.length, "fact")})</span>
      </summary>
      {use.note !== undefined && (
        <p className="mt-1 ml-5 text-[15px]">
          It {use.stance} this: {use.note}.
        </p>
      )}
      <ul className="ml-5">
        {item.statements.map((statement) => {
          const own = factsIn(index, new Set([statement.id]));
          return (
            <li key={statement.id} className="mt-2.5">
              <a
                href={selectionHref({ kind: "statement", id: statement.id })}
                className="text-[15px] leading-snug decoration-rule underline hover:decoration-current"
              >
                “{plain(article, statement.span)}”
              </a>
              {own.length > 0 && (
                <ul className="mt-0.5 border-l border-rule pl-3 text-sm">
                  {own.map((relation) => (
                    <FactSentence key={relation.id} index={index} relation={relation} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
