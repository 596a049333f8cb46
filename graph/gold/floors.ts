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
    inhibits: [1, 0.93],
    leads_to: [1, 0.97],
    has_symptom: [1, 1],
    detects: [1, 0.98],
    rules_out: [0.83, 1],
    treats: [0.97, 0.97],
    prevents: [1, 1],
    has_side_effect: [1, 1],
    avoid_with: [1, 0.93],
    monitored_by: [1, 1],
    resembles: [1, 1],
  },
  others: {
    alport: { least: 0.73, held: true },
    angioedema: { least: 0.76 },
    aps: { least: 0.78 },
    behcet: { least: 0.74 },
    castleman: { least: 0.73 },
    cf: { least: 0.78 },
    cgd: { least: 0.71 },
    coeliac: { least: 0.63 },
    dada2: { least: 0.81 },
    "diamond-blackfan": { least: 0.77, held: true },
    dock8: { least: 0.84 },
    egpa: { least: 0.83 },
    fabry: { least: 0.82 },
    fanconi: { least: 0.69, held: true },
    fmf: { least: 0.84 },
    gata2: { least: 0.82 },
    gaucher: { least: 0.76 },
    haemochromatosis: { least: 0.76 },
    haemophilia: { least: 0.67 },
    hlh: { least: 0.86 },
    huntington: { least: 0.7 },
    "hyper-ige": { least: 0.71 },
    itp: { least: 0.7, held: true },
    kawasaki: { least: 0.82, held: true },
    lch: { least: 0.8 },
    "leukocyte-adhesion": { least: 0.68 },
    lupus: { least: 0.8 },
    marfan: { least: 0.73 },
    mastocytosis: { least: 0.68, held: true },
    myasthenia: { least: 0.79 },
    pnh: { least: 0.73 },
    "polycythaemia-vera": { least: 0.7, held: true },
    porphyria: { least: 0.78 },
    sarcoidosis: { least: 0.75 },
    sds: { least: 0.79 },
    sma: { least: 0.83 },
    spherocytosis: { least: 0.71, held: true },
    thalassaemia: { least: 0.78 },
    ttp: { least: 0.73 },
    was: { least: 0.89 },
    wilson: { least: 0.8 },
    xla: { least: 0.72 },
  },
};
