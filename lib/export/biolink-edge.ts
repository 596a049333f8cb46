import type { EntityType } from "@/graph/model/entity";
import { type Predicate, predicates } from "@/graph/model/predicate";
import type { GraphIndex } from "../graph-index";
import type { FactRecord } from "./fact-record";

/** A fact in the terms of the Biolink Model (4.4.4). */
export interface BiolinkEdge {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly category: string;
  readonly qualifiers: Readonly<Record<string, string>>;
}

interface Reading {
  readonly predicate: string;
  readonly category?: string;
  /** It is told from the other end: canonical Biolink runs from cause to effect. */
  readonly flipped?: true;
  readonly qualifiers?: Readonly<Record<string, string>>;
}

/** Words of frequency that have a term of HPO; the others stay words. */
const frequencyTerms: Readonly<Record<string, string>> = {
  frequent: "HP:0040282",
  occasional: "HP:0040283",
};

const affects = (direction: "increased" | "decreased"): Reading => ({
  predicate: "affects",
  qualifiers: {
    qualified_predicate: "biolink:causes",
    object_aspect_qualifier: "activity",
    object_direction_qualifier: direction,
  },
});

const ofTreatment = "ChemicalOrDrugOrTreatmentToDiseaseOrPhenotypicFeatureAssociation";

type Reader = (subject: EntityType, object: EntityType) => Reading;

/** How each predicate is told where Biolink has no word of its own for it. */
const readings: Partial<Readonly<Record<Predicate, Reader>>> = {
  caused_by: (_, object) =>
    object === "gene"
      ? { predicate: "causes", category: "CausalGeneToDiseaseAssociation", flipped: true }
      : { predicate: "disease_has_basis_in" },
  activates: () => affects("increased"),
  inhibits: () => affects("decreased"),
  has_symptom: () => ({ predicate: "has_phenotype", category: "DiseaseToPhenotypicFeatureAssociation" }),
  detects: (_, object) => ({ predicate: object === "disease" || object === "symptom" ? "diagnoses" : "related_to" }),
  treats: (_, object) =>
    object === "mechanism"
      ? affects("decreased")
      : { predicate: "treats_or_applied_or_studied_to_treat", category: ofTreatment },
  prevents: () => ({ predicate: "preventative_for_condition", category: ofTreatment }),
  has_side_effect: () => ({
    predicate: "has_side_effect",
    category: "ChemicalOrDrugOrTreatmentSideEffectAssociation",
  }),
  avoid_with: (_, object) => ({
    predicate: object === "treatment" ? "pharmacologically_interacts_with" : "contraindicated_in",
  }),
};

/** Tells a fact in Biolink's terms; what it has no term for keeps its own beside it, as `original_predicate`. */
export function biolinkEdge(index: GraphIndex, { relation }: Pick<FactRecord, "relation">): BiolinkEdge {
  const { subject, predicate, object, qualifiers } = relation;
  const typeOf = (id: string): EntityType => index.entities.get(id)?.type ?? "mechanism";
  const plain: Reading = { predicate: predicates[predicate].biolink.replace("biolink:", "") };
  const reading = readings[predicate]?.(typeOf(subject), typeOf(object)) ?? plain;
  const frequency = frequencyTerms[qualifiers.frequency ?? ""];
  const [from, to] = reading.flipped ? [object, subject] : [subject, object];
  return {
    subject: from,
    predicate: `biolink:${reading.predicate}`,
    object: to,
    category: `biolink:${reading.category ?? "Association"}`,
    qualifiers: { ...reading.qualifiers, ...(frequency !== undefined && { frequency_qualifier: frequency }) },
  };
}
