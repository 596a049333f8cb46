import type { EntityType } from "@/graph/model/entity";
import type { Predicate } from "@/graph/model/predicate";
import { causal } from "./causal";

interface MatrixKind {
  readonly rows: EntityType;
  readonly columns: EntityType;
  readonly title: string;
  readonly along: readonly Predicate[];
  readonly maxHops: number;
}

const acting: readonly Predicate[] = [
  "treats",
  "prevents",
  "inhibits",
  "activates",
  "leads_to",
  "has_symptom",
  "caused_by",
];

/** What can be set against what. A further matrix is a further row. */
export const matrices = {
  "gene-symptom": { rows: "gene", columns: "symptom", title: "Gene × symptom", along: causal, maxHops: 6 },
  "mechanism-symptom": {
    rows: "mechanism",
    columns: "symptom",
    title: "Mechanism × symptom",
    along: causal,
    maxHops: 6,
  },
  "treatment-mechanism": {
    rows: "treatment",
    columns: "mechanism",
    title: "Treatment × mechanism",
    along: acting,
    maxHops: 3,
  },
  "treatment-symptom": {
    rows: "treatment",
    columns: "symptom",
    title: "Treatment × symptom",
    along: acting,
    maxHops: 3,
  },
  "test-symptom": {
    rows: "test",
    columns: "symptom",
    title: "Test × symptom",
    along: ["detects", ...causal],
    maxHops: 3,
  },
} as const satisfies Record<string, MatrixKind>;

export type MatrixId = keyof typeof matrices;
export const matrixIds = Object.keys(matrices) as MatrixId[];
