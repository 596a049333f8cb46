import type { Predicate } from "../model/predicate";

/** The least recall and precision that a change may leave. They only rise. */
export type Floor = readonly [recall: number, precision: number];

/** The least F1 on an article that measures how general the rules are; one that is held out is not read by those who mend them. */
export interface OtherFloor {
  readonly least: number;
  readonly held?: true;
}

export const floors: {
  readonly all: Floor;
  readonly byPredicate: Readonly<Record<Predicate, Floor>>;
  readonly others: Readonly<Record<string, OtherFloor>>;
} = {
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
  others: {
    angioedema: { least: 0.74 },
    aps: { least: 0.77 },
    behcet: { least: 0.73 },
    castleman: { least: 0.68, held: true },
    cf: { least: 0.77 },
    cgd: { least: 0.71 },
    coeliac: { least: 0.61 },
    dada2: { least: 0.77, held: true },
    dock8: { least: 0.81 },
    egpa: { least: 0.78, held: true },
    fabry: { least: 0.8 },
    fmf: { least: 0.82 },
    gata2: { least: 0.81 },
    gaucher: { least: 0.74 },
    haemochromatosis: { least: 0.75 },
    haemophilia: { least: 0.66 },
    hlh: { least: 0.86 },
    huntington: { least: 0.64 },
    lch: { least: 0.79 },
    lupus: { least: 0.79 },
    marfan: { least: 0.69, held: true },
    myasthenia: { least: 0.77 },
    pnh: { least: 0.68, held: true },
    porphyria: { least: 0.68 },
    sarcoidosis: { least: 0.74 },
    sds: { least: 0.77 },
    sma: { least: 0.82 },
    thalassaemia: { least: 0.78 },
    ttp: { least: 0.73 },
    was: { least: 0.89 },
    wilson: { least: 0.77, held: true },
    xla: { least: 0.69, held: true },
  },
};
