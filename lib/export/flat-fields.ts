import type { Entity } from "@/graph/model/entity";
import type { FactRecord } from "./fact-record";

/** Attributes of a node or an edge for forms that know strings only; those without a value are left out. */
export type Fields = Readonly<Record<string, string>>;

/** Values of a list stand in one field with this between them. */
const joint = " | ";

export const nodeFieldNames = ["label", "type", "subtype", "synonyms", "identifiers"] as const;
export const edgeFieldNames = [
  "predicate",
  "polarity",
  "sign",
  "origin",
  "frequency",
  "quotes",
  "sources",
  "references",
] as const;

const filled = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));

export const nodeFields = ({ label, type, subtype, synonyms, curies }: Entity): Fields =>
  filled({
    label,
    type,
    subtype: subtype ?? "",
    synonyms: synonyms.join(joint),
    identifiers: curies.join(joint),
  } satisfies Record<(typeof nodeFieldNames)[number], string>);

export const edgeFields = ({ relation, sign, quotes, sources, references }: FactRecord): Fields =>
  filled({
    predicate: relation.predicate,
    polarity: relation.polarity,
    sign,
    origin: relation.qualifiers.origin ?? "",
    frequency: relation.qualifiers.frequency ?? "",
    quotes: quotes.join(joint),
    sources: sources.join(joint),
    references: references.join(joint),
  } satisfies Record<(typeof edgeFieldNames)[number], string>);
