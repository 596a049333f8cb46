import type { GraphIndex } from "@/lib/graph-index";
import type { HitGroup } from "@/lib/search";
import type { Selection } from "@/lib/view";
import { HitOption } from "./hit-option";

interface Props {
  readonly index: GraphIndex;
  readonly groups: readonly HitGroup[];
  readonly active: Selection | undefined;
  readonly onPoint: (position: number) => void;
  readonly onChoose: (selection: Selection) => void;
}

export const hitId = ({ kind, id }: Selection): string => `hit-${kind}-${id}`;

/** What was found, by kind, the kind of the best hit first. */
export function HitList({ index, groups, active, onPoint, onChoose }: Props) {
  const starts = groups.map((_, position) => groups.slice(0, position).reduce((sum, { hits }) => sum + hits.length, 0));
  return (
    <div id="search-hits" role="listbox" aria-label="What was found" className="overflow-y-auto overscroll-contain">
      {groups.map(({ kind, title, hits, more }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox
        <div
          key={kind}
          role="group"
          aria-labelledby={`hits-${kind}`}
          className="border-b border-rule py-2 last:border-b-0"
        >
          <p id={`hits-${kind}`} className="px-5 pt-1 pb-1 text-[13px] font-semibold text-soft">
            {title}
            {more > 0 && (
              <span className="font-normal">
                {" "}
                the best {hits.length} of {hits.length + more}
              </span>
            )}
          </p>
          {hits.map((hit, position) => (
            <HitOption
              key={hit.entry.id}
              id={hitId(hit.entry)}
              index={index}
              hit={hit}
              active={hit.entry.kind === active?.kind && hit.entry.id === active.id}
              onPoint={() => onPoint((starts[group] ?? 0) + position)}
              onChoose={() => onChoose(hit.entry)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
