import type { Core } from "cytoscape";
import { margin } from "@/lib/camera";
import type { Head } from "@/lib/scene";
import { Glyph } from "../glyph";

interface Props {
  readonly heads: readonly Head[];
  readonly onUse: (deed: (cy: Core) => void) => void;
}

/** The chapters of a drawing in rows: a tap brings one to the top. */
export function ChapterBar({ heads, onUse }: Props) {
  return (
    <div aria-hidden="true" className="flex h-12 shrink-0 border-b border-rule px-1">
      {heads.map(({ type, label, y }) => (
        <button
          type="button"
          tabIndex={-1}
          key={type}
          title={label}
          onClick={() => onUse((cy) => cy.pan({ x: cy.pan().x, y: margin / 2 - y * cy.zoom() }))}
          className="grid min-w-0 flex-1 place-items-center"
        >
          <Glyph type={type} size={20} />
        </button>
      ))}
    </div>
  );
}
