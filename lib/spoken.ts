import { entityTypes } from "@/graph/model/entity";
import type { GraphIndex } from "./graph-index";
import type { Edge, Scene } from "./scene";
import { sourcesOf } from "./sources";
import type { Step } from "./step";
import type { Selection } from "./view";
import { asText, count, polarityWords, sentenceOf } from "./wording";

/** What a screen reader says of a box or a line: "NRAS, gene, 14 facts", "20 more drugs, group, closed". */
export function spokenOf(index: GraphIndex, { boxes }: Pick<Scene, "boxes">, selection: Selection | null): string {
  if (selection?.kind === "entity") {
    const box = boxes.find(({ id }) => id === selection.id);
    if (box !== undefined && box.group !== null)
      return `${box.lines.join(" ")}, group, ${box.group.open ? "open" : "closed"}`;
    const entity = index.entities.get(selection.id);
    if (entity === undefined) return "";
    const facts = count(index.relationsOf(entity.id).length, "fact");
    return `${entity.label}, ${entityTypes[entity.type].label.toLowerCase()}, ${facts}`;
  }
  const relation = selection?.kind === "relation" ? index.relations.get(selection.id) : undefined;
  if (relation === undefined) return "";
  const { statements, references } = sourcesOf(index, relation);
  const sentence = asText(sentenceOf(index, relation));
  return `${sentence}, ${polarityWords[relation.polarity].participle}, ${count(statements, "sentence")}, ${count(references, "reference")}`;
}

/** "NRAS activates RAS-MAPK pathway, asserted, 4 sources"; of a sum how many facts it holds. */
export function spokenLine(index: GraphIndex, scene: Pick<Scene, "boxes">, edge: Edge): string {
  const relation = edge.relations.length === 1 ? index.relations.get(edge.id) : undefined;
  if (relation === undefined) {
    const nameOf = (id: string): string => scene.boxes.find((box) => box.id === id)?.lines.join(" ") ?? id;
    return `${count(edge.relations.length, "fact")} between ${nameOf(edge.from)} and ${nameOf(edge.to)}`;
  }
  const { references } = sourcesOf(index, relation);
  const { participle } = polarityWords[relation.polarity];
  return `${asText(sentenceOf(index, relation))}, ${participle}, ${count(references, "source")}`;
}

/** The line that was walked along, then where it leads. */
export function spokenStep(index: GraphIndex, scene: Scene, { to, along }: Step): string {
  const there = spokenOf(index, scene, { kind: "entity", id: to });
  return along === null ? there : `${spokenLine(index, scene, along)}. ${there}`;
}
