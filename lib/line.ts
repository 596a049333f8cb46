import type { EntityId } from "@/graph/model/entity";
import type { Predicate } from "@/graph/model/predicate";
import type { Polarity, Relation } from "@/graph/model/relation";
import { verbOf } from "./wording";

/** A fact as a line between two boxes. */
export interface Line {
  readonly from: EntityId;
  readonly to: EntityId;
  /** How it reads along the line. */
  readonly label: string;
}

/** Facts told from the effect: as lines they run from the cause, so that the arrow points where the influence goes. */
const turned: Partial<Readonly<Record<Predicate, Readonly<Record<Polarity, string>>>>> = {
  caused_by: { asserted: "causes", uncertain: "may cause", negated: "does not cause" },
};

export function lineOf({ subject, predicate, object, polarity }: Relation): Line {
  const label = turned[predicate]?.[polarity];
  if (label !== undefined) return { from: object, to: subject, label };
  return { from: subject, to: object, label: verbOf(predicate, polarity) };
}
