import type { Item } from "@/graph/model/article";
import { bibliography } from "@/lib/bibliography";
import type { GraphIndex } from "@/lib/graph-index";
import { printedSource } from "@/lib/printed-source";
import { byStance } from "@/lib/sources";
import { selectionHref } from "@/lib/view-url";
import { StanceSign } from "../panels/stance-sign";

interface Props {
  readonly index: GraphIndex;
  readonly item: Item;
  readonly reachable: boolean;
}

/** What an item prints as its sources, and apart from it the works of the literature that bear on it. */
export function ItemSources({ index, item: { citations, references }, reachable }: Props) {
  if (citations.length + references.length === 0) return null;
  return (
    <div className="mt-1.5 text-[13px] leading-snug text-soft">
      {citations.length > 0 && <p>{citations.map((citation) => `[${printedSource(citation)}]`).join(" ")}</p>}
      {references.length > 0 && (
        <ul aria-label="Literature on this passage" className="mt-1 flex flex-wrap gap-x-3.5 gap-y-1">
          {byStance(references).map(({ key, stance, span }) => {
            const work = index.references.get(key);
            const { authors, year, title } = work === undefined ? unknown(key) : bibliography(work);
            return (
              <li key={span.start}>
                <a
                  href={selectionHref({ kind: "reference", id: key })}
                  tabIndex={reachable ? undefined : -1}
                  className="flex min-h-6 items-center gap-1 decoration-rule underline hover:decoration-current"
                >
                  <StanceSign stance={stance} size={14} />
                  <span className="sr-only">{stance}: </span>
                  {[authors === "" ? title : authors, year].filter(Boolean).join(" ")}
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

const unknown = (key: string) => ({ authors: "", year: "", title: key });
