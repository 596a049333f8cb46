import type { EntityId } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import { shortLabel } from "@/lib/short-label";
import { entityHref } from "@/lib/view-url";
import { count } from "@/lib/wording";
import { Glyph } from "../glyph";

interface Props {
  readonly index: GraphIndex;
  readonly title: string;
  readonly entries: readonly { readonly id: EntityId; readonly hops?: number }[];
}

/** Entities under a heading, each a link to itself, with how far away it is. */
export function EntityLinks({ index, title, entries }: Props) {
  if (entries.length === 0) return null;
  return (
    <section className="mt-5">
      <h3 className="font-semibold">
        {title} <span className="font-normal text-soft tabular-nums">{entries.length}</span>
      </h3>
      <ul className="mt-1">
        {entries.map(({ id, hops }) => {
          const entity = index.entities.get(id);
          if (entity === undefined) return null;
          return (
            <li key={id}>
              <a
                href={entityHref(id)}
                className="group -mx-2 flex min-h-7 items-center gap-2 rounded px-2 text-[15px] no-underline hover:bg-paper"
              >
                <Glyph type={entity.type} />
                <span className={`flex-1 group-hover:underline ${entity.type === "gene" ? "italic" : ""}`}>
                  {shortLabel(entity)}
                </span>
                {hops !== undefined && <span className="text-[13px] text-soft">{count(hops, "step")}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
