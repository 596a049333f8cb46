import type { Core } from "cytoscape";
import { useEffect, useRef } from "react";
import type { Head } from "@/lib/scene";
import { Glyph } from "../glyph";

interface Props {
  readonly cy: Core | null;
  readonly heads: readonly Head[];
}

/** What each column holds, above the drawing and moving with it; never out of sight. */
export function ColumnHeads({ cy, heads }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cy === null) return;
    const follow = (): void => {
      strip.current?.style.setProperty("--zoom", String(cy.zoom()));
      strip.current?.style.setProperty("--pan", `${cy.pan().x}px`);
    };
    follow();
    cy.on("viewport", follow);
    return () => {
      cy.off("viewport", follow);
    };
  }, [cy]);
  return (
    <div ref={strip} aria-hidden="true" className="relative h-9 shrink-0 overflow-hidden border-b border-rule">
      {heads.map(({ type, label, x, width, drawn, total }) => (
        <div
          key={type}
          className="absolute inset-y-0 flex items-center gap-1.5 whitespace-nowrap text-[13px] font-semibold"
          style={{
            left: `calc(var(--pan, 0px) + ${x}px * var(--zoom, 1))`,
            width: `calc(${width}px * var(--zoom, 1))`,
          }}
        >
          <Glyph type={type} />
          {label}
          <span className="font-normal text-soft">{drawn < total ? `${drawn} of ${total}` : total}</span>
        </div>
      ))}
    </div>
  );
}
