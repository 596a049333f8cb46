import { entityTypeNames, entityTypes } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import { shortLabel } from "@/lib/short-label";
import type { Destination } from "@/lib/trace/destinations";
import type { End } from "@/lib/trace/question";
import { count } from "@/lib/wording";
import type { Choice } from "./end-picker";

/** An end as something to choose; null for one that is not in the article. */
export function choiceOf(index: GraphIndex, end: End, remark: string): Choice | null {
  if (end.kind === "type") {
    const label = `Any ${entityTypes[end.type].label.toLowerCase()}`;
    return { key: `type-${end.type}`, end, type: end.type, label, names: [entityTypes[end.type].plural], remark };
  }
  const entity = index.entities.get(end.id);
  if (entity === undefined) return null;
  const names = [entity.label, ...entity.synonyms, ...entity.curies];
  return { key: entity.id, end, type: entity.type, label: shortLabel(entity), names, remark };
}

const byName = (a: Choice, b: Choice): number => a.label.localeCompare(b.label, "en");

/** Everything that a path may begin at: types in the order of the story, then entities by name. */
export function startChoices(index: GraphIndex): readonly Choice[] {
  const types = entityTypeNames.filter((type) => index.graph.entities.some((entity) => entity.type === type));
  const ofTypes = types.flatMap((type) => {
    const number = index.graph.entities.filter((entity) => entity.type === type).length;
    return choiceOf(index, { kind: "type", type }, `${number}`) ?? [];
  });
  const entities = index.graph.entities.flatMap(({ id }) => choiceOf(index, { kind: "entity", id }, "") ?? []);
  return [...ofTypes, ...entities.sort(byName)];
}

/** Everything that can be reached, with the number of paths that lead there. */
export function endChoices(index: GraphIndex, reached: readonly Destination[]): readonly Choice[] {
  const choices = reached.flatMap(
    ({ end, paths }) => choiceOf(index, end, paths > 999 ? "many paths" : count(paths, "path")) ?? [],
  );
  const types = choices.filter(({ end }) => end.kind === "type");
  return [...types, ...choices.filter(({ end }) => end.kind === "entity").sort(byName)];
}
