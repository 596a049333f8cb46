import type { Core } from "cytoscape";
import { useRef } from "react";
import type { Head } from "@/lib/scene";
import { Glyph } from "../glyph";
import { useFollow } from "./use-follow";

interface Props {
  readonly cy: Core | null;
  readonly heads: readonly Head[];
}

/** What each row holds, in the room above it, moving with the drawing. */
export function RowHeads({ cy, heads }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  useFollow(cy, layer);
  return (
    <div ref={layer} aria-hidden="true" className="pointer-events-none absolute inset-0 overflow-hidden">
      {heads.map(({ type, label, x, y, drawn, total }) => (
        <p
          key={type}
          className="absolute flex items-center gap-2 bg-paper/90 pr-2 text-sm leading-6 font-semibold whitespace-nowrap"
          style={{
            left: `calc(var(--pan-x, 0px) + ${x}px * var(--zoom, 1))`,
            top: `calc(var(--pan-y, 0px) + ${y + 4}px * var(--zoom, 1))`,
          }}
        >
          <Glyph type={type} size={16} />
          {label}
          <span className="text-xs font-normal text-soft">
            {drawn < total ? `${drawn} of ${total}` : `all ${total}`}
          </span>
        </p>
      ))}
    </div>
  );
}
