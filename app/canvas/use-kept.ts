import type { ElementDefinition } from "cytoscape";
import { useMemo, useRef } from "react";
import type { Scene } from "@/lib/scene";
import { elements } from "./elements";

interface Kept {
  readonly placement: Scene["placement"] | null;
  readonly elements: Map<string, ElementDefinition>;
}

/** The scene for Cytoscape, with what the filter took from it since it was placed: to hide and show costs less than to make. */
export function useKept(scene: Scene): ElementDefinition[] {
  const kept = useRef<Kept>({ placement: null, elements: new Map() });
  return useMemo(() => {
    const { placement } = scene;
    if (kept.current.placement !== placement) kept.current = { placement, elements: new Map() };
    for (const element of elements(scene)) kept.current.elements.set(String(element.data.id), element);
    return [...kept.current.elements.values()];
  }, [scene]);
}
