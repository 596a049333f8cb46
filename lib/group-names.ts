import { type Entity, type EntityType, entityTypes } from "@/graph/model/entity";

type Name = readonly [one: string, many: string];

/** What the members of a subtype are called, one and together. */
const names: Partial<Readonly<Record<EntityType, Readonly<Record<string, Name>>>>> = {
  test: {
    exam: ["examination", "examinations"],
    lab: ["laboratory test", "laboratory tests"],
    genetic: ["genetic test", "genetic tests"],
    imaging: ["imaging test", "imaging tests"],
    tissue: ["tissue test", "tissue tests"],
  },
  treatment: {
    drug: ["drug", "drugs"],
    supplement: ["supplement", "supplements"],
    procedure: ["procedure", "procedures"],
    lifestyle: ["lifestyle measure", "lifestyle measures"],
    prevention: ["preventive measure", "preventive measures"],
  },
  risk: {
    adverse_effect: ["adverse effect", "adverse effects"],
    exposure: ["exposure", "exposures"],
    complication: ["complication", "complications"],
  },
};

const rest = "other";

/** The kinds that a type divides into on the map, in the order of its column. */
export function kindsOf(type: EntityType): readonly string[] {
  const known = Object.keys(names[type] ?? {});
  return known.length === 0 ? [rest] : [...known, rest];
}

export function kindOf({ type, subtype }: Pick<Entity, "type" | "subtype">): string {
  return subtype !== undefined && names[type]?.[subtype] !== undefined ? subtype : rest;
}

/** "drugs", "other risk", "symptoms". */
export function kindName(type: EntityType, kind: string, number: number): string {
  const { label, plural } = entityTypes[type];
  const own = names[type]?.[kind]?.[number === 1 ? 0 : 1];
  const general = (number === 1 ? label : plural).toLowerCase();
  return own ?? (names[type] === undefined ? general : `other ${general}`);
}
