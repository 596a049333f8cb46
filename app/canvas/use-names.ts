import type { Core } from "cytoscape";
import { useLayoutEffect } from "react";
import type { Emphasis } from "@/lib/emphasis";
import type { Tag } from "@/lib/scene-tags";
import { tagNode } from "./tag-looks";

/** Writes the names of the lines that stand out; they come and go with what is looked at, so the drawing does not keep them. */
export function useNames(cy: Core | null, names: readonly Tag[], emphases: ReadonlyMap<string, Emphasis>): void {
  useLayoutEffect(() => {
    if (cy === null || names.length === 0) return;
    const written = cy.add(names.map((name) => tagNode(name, "name", emphases.get(name.of) ?? "rest")));
    return () => {
      cy.remove(written);
    };
  }, [cy, names, emphases]);
}
