import type { StatementId } from "./article";
import type { Span } from "./source";

interface Kind {
  readonly label: string;
  readonly plural: string;
  /** The class of the Biolink Model (4.4.4) that covers most entities of the type. */
  readonly biolink: string;
  /** What the type divides into, with the words for a legend; empty where it does not. */
  readonly subtypes: Readonly<Record<string, string>>;
}

/** What an article can speak of: one table for types, checks, legend, filters and exports. In the order of the story. */
export const entityTypes = {
  disease: { label: "Disease", plural: "Diseases", biolink: "biolink:Disease", subtypes: {} },
  gene: { label: "Gene", plural: "Genes", biolink: "biolink:Gene", subtypes: {} },
  pathway: { label: "Pathway", plural: "Pathways", biolink: "biolink:Pathway", subtypes: {} },
  mechanism: { label: "Mechanism", plural: "Mechanisms", biolink: "biolink:PathologicalProcess", subtypes: {} },
  symptom: { label: "Symptom", plural: "Symptoms", biolink: "biolink:PhenotypicFeature", subtypes: {} },
  test: {
    label: "Test",
    plural: "Tests",
    biolink: "biolink:Procedure",
    subtypes: {
      exam: "Examination",
      lab: "Laboratory",
      genetic: "Genetic",
      imaging: "Imaging",
      tissue: "Tissue",
      other: "Other test",
    },
  },
  treatment: {
    label: "Treatment",
    plural: "Treatments",
    biolink: "biolink:Treatment",
    subtypes: {
      drug: "Drug",
      supplement: "Supplement",
      procedure: "Procedure",
      lifestyle: "Lifestyle",
      prevention: "Prevention",
      other: "Other treatment",
    },
  },
  risk: {
    label: "Risk",
    plural: "Risks",
    biolink: "biolink:DiseaseOrPhenotypicFeature",
    subtypes: { adverse_effect: "Adverse effect", exposure: "Exposure", complication: "Complication" },
  },
} as const satisfies Record<string, Kind>;

export type EntityType = keyof typeof entityTypes;
export const entityTypeNames = Object.keys(entityTypes) as EntityType[];

/** Whether `subtype` is one of those that `type` divides into. */
export const hasSubtype = (type: EntityType, subtype: string): boolean =>
  Object.hasOwn(entityTypes[type].subtypes, subtype);

/** Kebab-case and stable: it appears in shared links. */
export type EntityId = string;

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** Kind of test, treatment or risk, from the type's own list. */
  readonly subtype?: string;
  readonly label: string;
  readonly synonyms: readonly string[];
  /** Identifiers of the same concept in public vocabularies: `HP:0001873`. */
  readonly curies: readonly string[];
  /** Identifiers of concepts that come close without being the same (SKOS closeMatch). */
  readonly closeMatches?: readonly string[];
}

/** One place where the article names an entity. */
export interface Mention {
  readonly entity: EntityId;
  readonly statement: StatementId;
  readonly span: Span;
}
