import { type Entity, entityTypes } from "@/graph/model/entity";

/** "Treatment · drug". */
export function kindOf({ type, subtype }: Pick<Entity, "type" | "subtype">): string {
  const kind = entityTypes[type];
  const subtypes: Readonly<Record<string, string>> = kind.subtypes;
  const name = subtype === undefined ? undefined : subtypes[subtype];
  return name === undefined ? kind.label : `${kind.label} · ${name.toLowerCase()}`;
}
