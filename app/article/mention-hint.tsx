import { entityTypes } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import { Glyph } from "../glyph";

/** Where a mention that is looked at stands in the text. */
export interface Hint {
  readonly entity: string;
  readonly left: number;
  readonly top: number;
}

/** Over a mention that is looked at: the sign of its type, and the name that the map gives it. */
export function MentionHint({ index, hint }: { readonly index: GraphIndex; readonly hint: Hint }) {
  const entity = index.entities.get(hint.entity);
  if (entity === undefined) return null;
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute z-10 flex max-w-full -translate-y-full items-center gap-1.5 rounded border border-rule bg-card px-2 py-0.5 text-[13px] whitespace-nowrap shadow-md"
      style={{ left: hint.left, top: hint.top }}
    >
      <Glyph type={entity.type} size={14} />
      <span className="truncate">{entity.label}</span>
      <span className="text-soft">{entityTypes[entity.type].label.toLowerCase()}</span>
    </span>
  );
}
