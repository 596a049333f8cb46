import { type Entity, entityTypes } from "@/graph/model/entity";

const hasPrefix = ({ curies }: Entity, ...prefixes: readonly string[]): boolean =>
  curies.some((curie) => prefixes.includes(curie.slice(0, curie.indexOf(":")).toUpperCase()));

const ofTreatment: Readonly<Record<string, readonly string[]>> = {
  drug: ["Drug"],
  supplement: ["ChemicalEntity"],
  procedure: ["Treatment", "Procedure"],
};

/** Classes of the Biolink Model (4.4.4), the most particular first, as type, subtype and vocabulary tell. */
export function categoriesOf(entity: Entity): readonly string[] {
  return particular(entity).map((name) => `biolink:${name}`);
}

function particular(entity: Entity): readonly string[] {
  switch (entity.type) {
    case "gene":
      return hasPrefix(entity, "FPLX") ? ["GeneFamily"] : ["Gene"];
    case "mechanism":
      if (hasPrefix(entity, "GO")) return ["BiologicalProcess"];
      return hasPrefix(entity, "HP") ? ["PhenotypicFeature"] : ["PathologicalProcess"];
    case "test":
      return ["Procedure", "DiagnosticAid"];
    case "treatment":
      return ofTreatment[entity.subtype ?? ""] ?? ["Treatment"];
    case "risk":
      if (entity.subtype === "exposure") return exposure(entity);
      if (hasPrefix(entity, "HP")) return ["PhenotypicFeature"];
      return hasPrefix(entity, "MONDO") ? ["Disease"] : ["DiseaseOrPhenotypicFeature"];
    default:
      return [entityTypes[entity.type].biolink.replace("biolink:", "")];
  }
}

function exposure(entity: Entity): readonly string[] {
  if (hasPrefix(entity, "FOODON")) return ["Food"];
  return hasPrefix(entity, "CHEBI", "DRUGBANK") ? ["ChemicalEntity"] : ["EnvironmentalExposure"];
}
