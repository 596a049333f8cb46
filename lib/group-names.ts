import { type Entity, type EntityType, entityTypes } from "@/graph/model/entity";

/** What the members of a subtype are called together. */
const plurals: Partial<Readonly<Record<EntityType, Readonly<Record<string, string>>>>> = {
  test: {
    exam: "examinations",
    lab: "laboratory tests",
    genetic: "genetic tests",
    imaging: "imaging tests",
    tissue: "tissue tests",
  },
  treatment: {
    drug: "drugs",
    supplement: "supplements",
    procedure: "procedures",
    lifestyle: "lifestyle measures",
    prevention: "preventive measures",
  },
  risk: { adverse_effect: "adverse effects", exposure: "exposures", complication: "complications" },
};

const rest = "other";

/** The kinds that a type divides into on the map, in the order of its column. */
export function kindsOf(type: EntityType): readonly string[] {
  const known = Object.keys(plurals[type] ?? {});
  return known.length === 0 ? [rest] : [...known, rest];
}

export function kindOf({ type, subtype }: Pick<Entity, "type" | "subtype">): string {
  return subtype !== undefined && plurals[type]?.[subtype] !== undefined ? subtype : rest;
}

/** "drugs", "other risks", "symptoms". */
export function kindName(type: EntityType, kind: string): string {
  const plural = entityTypes[type].plural.toLowerCase();
  return plurals[type]?.[kind] ?? (plurals[type] === undefined ? plural : `other ${plural}`);
}
