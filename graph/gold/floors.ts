import type { Predicate } from "../model/predicate";

/** The least recall and precision that a change may leave. They only rise. */
export type Floor = readonly [recall: number, precision: number];

export const floors: { readonly all: Floor; readonly byPredicate: Readonly<Record<Predicate, Floor>> } = {
  all: [0.98, 0.97],
  byPredicate: {
    subtype_of: [0.96, 0.87],
    caused_by: [1, 1],
    activates: [1, 0.93],
    inhibits: [1, 0.91],
    leads_to: [1, 0.97],
    has_symptom: [1, 1],
    detects: [0.96, 0.98],
    rules_out: [0.83, 1],
    treats: [0.94, 0.96],
    prevents: [1, 1],
    has_side_effect: [1, 1],
    avoid_with: [1, 0.93],
    monitored_by: [1, 1],
    resembles: [1, 1],
  },
};
