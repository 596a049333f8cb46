import type { Core } from "cytoscape";
import { useRef } from "react";
import { margin } from "@/lib/camera";
import type { Head } from "@/lib/scene";
import { Glyph } from "../glyph";
import { useFollow } from "./use-follow";

interface Props {
  readonly cy: Core | null;
  readonly heads: readonly Head[];
  readonly onUse: (deed: (cy: Core) => void) => void;
}

/** What each column holds, above the drawing and moving with it; never out of sight. A tap brings its column to the left. */
export function ColumnHeads({ cy, heads, onUse }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  useFollow(cy, strip);
  return (
    <div ref={strip} aria-hidden="true" className="relative h-12 shrink-0 overflow-hidden border-b border-rule">
      {heads.map(({ type, label, x, width, drawn, total }) => (
        <button
          type="button"
          tabIndex={-1}
          key={type}
          onClick={() => onUse((core) => core.pan({ x: margin - x * core.zoom(), y: core.pan().y }))}
          className="absolute inset-y-0 flex items-center gap-2 whitespace-nowrap text-left text-sm leading-tight font-semibold"
          style={{
            left: `calc(var(--pan-x, 0px) + ${x}px * var(--zoom, 1))`,
            width: `calc(${width}px * var(--zoom, 1))`,
          }}
        >
          <Glyph type={type} size={16} />
          <span>
            {label}
            <span className="block text-xs font-normal text-soft">
              {drawn < total ? `${drawn} of ${total}` : `all ${total}`}
            </span>
          </span>
        </button>
      ))}
    </div>
  );
}
