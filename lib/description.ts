import type { EntityId } from "@/graph/model/entity";
import { factGroups } from "./fact-groups";
import type { GraphIndex } from "./graph-index";
import { kindOf } from "./kind-of";
import { asText, count, sentenceOf } from "./wording";

const mostFacts = 3;

/** A page about an entity in a line: what it is, how much is said of it, and the best supported facts. */
export function entityDescription(index: GraphIndex, id: EntityId): string {
  const entity = index.entities.get(id);
  if (entity === undefined) return "";
  const facts = factGroups(index, id)
    .flatMap((group) => group.facts.map(({ relation }) => relation))
    .sort((a, b) => b.evidence.length - a.evidence.length)
    .slice(0, mostFacts)
    .map((relation) => asText(sentenceOf(index, relation)));
  const said = `${count(index.relationsOf(id).length, "fact")} in “${index.graph.article.title}”, each with its sentence`;
  return `${entity.label} (${kindOf(entity).toLowerCase()}): ${said}. ${facts.map((fact) => `${fact}.`).join(" ")}`.trim();
}
