import { fieldKinds, sectionKinds, stances } from "../model/article";
import { severities } from "../model/diagnostic";
import { type EntityType, entityTypeNames, entityTypes } from "../model/entity";
import { predicateNames, predicates } from "../model/predicate";
import { frequencies, origins, polarities } from "../model/relation";

/** A JSON Schema document or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

const text: Schema = { type: "string" };
const count: Schema = { type: "integer", minimum: 0 };
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema): Schema => ({ type: "array", items });
const oneOf = (values: readonly string[]): Schema => ({ enum: values });

/** An object with these keys and no others; a key that ends in "?" may be absent. */
function record(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  const entries = Object.entries(properties).map(([key, schema]) => [key.replace(/\?$/, ""), schema] as const);
  return {
    type: "object",
    ...(description !== undefined && { description }),
    properties: Object.fromEntries(entries),
    required: Object.keys(properties).filter((key) => !key.endsWith("?")),
    additionalProperties: false,
  };
}

/** The contract of a compilation, drawn from the tables of the model (JSON Schema 2020-12). */
export const schema = (): Schema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:etiograph:schema:1",
  title: "Etiograph compilation",
  description:
    "What compiling an article gives. Spans are half-open ranges of UTF-16 offsets into graph.article.source.text.",
  ...record({ graph: ref("graph"), diagnostics: list(ref("diagnostic")) }),
  $defs: { ...textParts, ...facts(), ...articleParts },
});

/** A type that does not divide into subtypes refuses any. */
function subtypesOf(type: EntityType): Schema | false {
  const names = Object.keys(entityTypes[type].subtypes);
  return names.length > 0 && oneOf(names);
}

const textParts: Schema = {
  span: record({ start: count, end: count }, "A half-open range of offsets into the article's text."),
  diagnostic: record({
    code: text,
    severity: oneOf(severities),
    message: text,
    span: ref("span"),
    "related?": list(ref("span")),
  }),
  reference: {
    type: "object",
    description: "A literature reference in CSL-JSON.",
    properties: { id: text, type: text, title: text },
    required: ["id", "type", "title"],
  },
};

const facts = (): Schema => ({
  graph: record({
    format: { const: "etiograph/1" },
    article: ref("article"),
    subject: { type: "string", description: "The entity that the article is about." },
    entities: list(ref("entity")),
    mentions: list(record({ entity: text, statement: text, span: ref("span") })),
    relations: list(ref("relation")),
    references: list(ref("reference")),
  }),
  entityType: {
    oneOf: entityTypeNames.map((type) => ({
      const: type,
      title: entityTypes[type].label,
      "x-biolink": entityTypes[type].biolink,
    })),
  },
  entity: {
    ...record({
      id: { type: "string", pattern: "^[^\\s]+$" },
      type: ref("entityType"),
      "subtype?": text,
      label: text,
      synonyms: list(text),
      curies: list(ref("curie")),
      "closeMatches?": list(ref("curie")),
    }),
    allOf: entityTypeNames.map((type) => ({
      if: { properties: { type: { const: type } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { subtype: subtypesOf(type) } },
    })),
  },
  curie: { type: "string", pattern: "^[A-Za-z]+:[^\\s]+$" },
  predicate: {
    oneOf: predicateNames.map((name) => ({
      const: name,
      title: predicates[name].label,
      "x-domain": predicates[name].domain,
      "x-range": predicates[name].range,
      "x-sign": predicates[name].sign,
      "x-symmetric": predicates[name].symmetric,
      "x-biolink": predicates[name].biolink,
    })),
  },
  relation: record({
    id: text,
    subject: text,
    predicate: ref("predicate"),
    object: text,
    polarity: oneOf(polarities),
    qualifiers: record({ "origin?": oneOf(origins), "frequency?": oneOf(frequencies) }),
    evidence: { ...list(ref("evidence")), minItems: 1 },
  }),
  evidence: record(
    { statement: text, quote: ref("span"), subject: ref("span"), object: ref("span"), rule: text },
    "Where the article says it. The span of an implied subject or object is where that is named.",
  ),
});

const articleParts: Schema = {
  article: record({
    id: text,
    title: text,
    "subject?": text,
    "origin?": record({ publisher: text, "date?": text, "url?": text }),
    source: record({ path: text, text }),
    markup: list(ref("span")),
    sections: list(record({ kind: oneOf(sectionKinds), "heading?": ref("span"), items: list(ref("item")) })),
    irregularities: list(record({ kind: text, span: ref("span"), detail: text })),
  }),
  item: record({
    id: text,
    span: ref("span"),
    "head?": ref("span"),
    question: { type: "boolean" },
    entry: { type: "boolean" },
    "group?": ref("span"),
    statements: list(ref("statement")),
    citations: list(record({ span: ref("span"), publisher: text, others: count })),
    references: list(record({ span: ref("span"), key: text, stance: oneOf(stances), "note?": text })),
  }),
  statement: record({
    id: text,
    span: ref("span"),
    "field?": record({ kinds: list(oneOf(fieldKinds)), label: ref("span") }),
  }),
};
