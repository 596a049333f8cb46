import { type KeyboardEvent, useState } from "react";
import { entityTypes } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import type { Scene } from "@/lib/scene";
import { sourcesOf } from "@/lib/sources";
import { type Direction, firstBox, step } from "@/lib/step";
import type { Selection } from "@/lib/view";
import { asText, count, polarityWords, sentenceOf } from "@/lib/wording";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a screen reader says of a box or line: "NRAS, gene, 14 facts". */
function spokenOf(index: GraphIndex, selection: Selection | null): string {
  if (selection === null) return "";
  if (selection.kind === "entity") {
    const entity = index.entities.get(selection.id);
    if (entity === undefined) return "";
    return `${entity.label}, ${entityTypes[entity.type].label.toLowerCase()}, ${count(index.relationsOf(entity.id).length, "fact")}`;
  }
  const relation = index.relations.get(selection.id);
  if (relation === undefined) return "";
  const { statements, references } = sourcesOf(index, relation);
  const sentence = asText(sentenceOf(index, relation));
  return `${sentence}, ${polarityWords[relation.polarity].participle}, ${count(statements, "sentence")}, ${count(references, "reference")}`;
}

interface Walk {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
}

/** Where the keyboard stands on the map, and what its keys do. */
export function useMapKeys({ index, scene, selection, onSelect }: Walk) {
  const [cursor, setCursor] = useState<string | null>(null);
  const at: Selection | null = cursor === null ? null : { kind: "entity", id: cursor };
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = arrows[event.key];
    const from = cursor ?? (selection?.kind === "entity" ? selection.id : null);
    if (direction !== undefined) {
      event.preventDefault();
      setCursor(from === null ? firstBox(scene) : step(scene, from, direction));
    } else if (event.key === "Enter" && at !== null) {
      event.preventDefault();
      onSelect(at);
    } else if (event.key === "Escape" && at !== null && selection === null) {
      event.preventDefault();
      setCursor(null);
    }
  };
  return { at, spoken: spokenOf(index, at ?? selection), onKeyDown, leave: () => setCursor(null) };
}
