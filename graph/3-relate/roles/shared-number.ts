import type { Analysis } from "../../2-ground/analysis";
import type { Registry } from "../../2-ground/registry";
import type { Group, NounPhrase } from "../../language/phrases";
import type { EntityId } from "../../model/entity";

const number = /^(\d{1,2}[a-z]?|[ivx]{1,4})$/;
const numbered = / (\d{1,2}[a-z]?|[ivx]{1,4})$/i;

/** "Types 1, 2 and 3": a later number stands for the form of the disease that has it, where the first names such a form. */
export function sharedNumber(
  phrase: NounPhrase,
  { members }: Group,
  { words, terms }: Analysis,
  registry: Registry,
): EntityId | undefined {
  const own = words[phrase.from]?.low ?? "";
  if (phrase === members[0] || phrase.to - phrase.from !== 1 || !number.test(own)) return undefined;
  const first = terms[words[members[0]?.head ?? -1]?.term ?? -1]?.entity;
  const label = first === undefined ? "" : (registry.get(first)?.label ?? "");
  if (first === undefined || registry.typeOf(first) !== "disease" || !numbered.test(label)) return undefined;
  const entity = registry.find(label.replace(numbered, ` ${own}`));
  return entity !== undefined && registry.typeOf(entity) === "disease" ? entity : undefined;
}
