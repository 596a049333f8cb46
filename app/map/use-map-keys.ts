import { type KeyboardEvent, useState } from "react";
import { closing, focusOn } from "@/lib/activate";
import type { GraphIndex } from "@/lib/graph-index";
import type { Scene } from "@/lib/scene";
import { spokenOf, spokenStep } from "@/lib/spoken";
import { type Direction, firstBox, type Step, step } from "@/lib/step";
import type { Selection, View } from "@/lib/view";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

interface Walk {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly view: View;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onChange: (change: Partial<View>) => void;
}

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey;

/** Where the keyboard stands on the map, and what its keys do. */
export function useMapKeys({ index, scene, view, onSelect, onChange }: Walk) {
  const { selection } = view;
  const [last, setLast] = useState<Step | null>(null);
  const cursor = last !== null && scene.boxes.some(({ id }) => id === last.to) ? last : null;
  const at: Selection | null = cursor === null ? null : { kind: "entity", id: cursor.to };
  const from = cursor?.to ?? (selection?.kind === "entity" ? selection.id : null);
  const walk = (direction: Direction): void => {
    const start = firstBox(scene);
    if (from !== null) setLast(step(scene, from, direction));
    else if (start !== null) setLast({ to: start, along: null });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = arrows[event.key];
    if (!isPlain(event)) return;
    const along = cursor?.along ?? null;
    if (direction !== undefined) walk(direction);
    else if (event.key === "Enter" && event.shiftKey && along !== null) onSelect({ kind: "relation", id: along.id });
    else if (event.key === "Enter" && at !== null) onSelect(at);
    else if (event.key.toLowerCase() === "f" && from !== null) {
      const focused = view.hops > 0 && selection?.id === from;
      onChange(focused ? { hops: 0 } : focusOn(scene, view, from, 1));
    } else if (event.key === "Escape" && view.hops > 0 && selection !== null) onChange(closing);
    else if (event.key === "Escape" && at !== null && selection === null) setLast(null);
    else return;
    event.preventDefault();
  };
  const spoken = cursor === null ? spokenOf(index, scene, selection) : spokenStep(index, scene, cursor);
  return { at, spoken, onKeyDown, leave: () => setLast(null) };
}
