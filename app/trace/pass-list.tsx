import { useMemo } from "react";
import type { EntityId } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import { shownName } from "@/lib/shown-name";
import { startChoices } from "./choices";
import { EndPicker } from "./end-picker";

interface Props {
  readonly index: GraphIndex;
  readonly label: string;
  readonly ids: readonly EntityId[];
  readonly onIds: (ids: readonly EntityId[]) => void;
}

/** Some entities, each of which can be taken off, and a field to add another. */
export function PassList({ index, label, ids, onIds }: Props) {
  const choices = useMemo(
    () => startChoices(index).filter(({ end }) => end.kind === "entity" && !ids.includes(end.id)),
    [index, ids],
  );
  return (
    <div>
      <EndPicker
        label={label}
        chosen={null}
        choices={choices}
        onChoose={(end) => end?.kind === "entity" && onIds([...ids, end.id].sort())}
      />
      {ids.length > 0 && (
        <ul className="mt-1.5 flex flex-wrap gap-1.5">
          {ids.map((id) => {
            const entity = index.entities.get(id);
            return (
              <li key={id}>
                <button
                  type="button"
                  aria-label={`Take off ${entity?.label ?? id}`}
                  onClick={() => onIds(ids.filter((other) => other !== id))}
                  className="min-h-7 rounded-full border border-rule px-2.5 text-sm hover:border-current"
                >
                  {shownName(index, id)} <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
