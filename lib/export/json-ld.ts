import { identify } from "../vocabulary";
import { biolinkEdge } from "./biolink-edge";
import { categoriesOf } from "./biolink-node";
import type { Extract } from "./extract";
import { factRecords } from "./fact-record";
import type { Format } from "./format";

/** Where the words of the file live; nothing is fetched from there, the context stands in the file. */
const own = "https://w3id.org/etiograph/";

const context = {
  "@version": 1.1,
  biolink: "https://w3id.org/biolink/vocab/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  etiograph: own,
  label: "rdfs:label",
  synonym: { "@id": "skos:altLabel", "@container": "@set" },
  sameAs: { "@id": "skos:exactMatch", "@type": "@id", "@container": "@set" },
  identifier: { "@id": "dcterms:identifier", "@container": "@set" },
  subject: { "@id": "rdf:subject", "@type": "@id" },
  predicate: { "@id": "rdf:predicate", "@type": "@vocab" },
  object: { "@id": "rdf:object", "@type": "@id" },
  originalPredicate: "etiograph:predicate",
  polarity: "etiograph:polarity",
  sign: "etiograph:sign",
  origin: "etiograph:origin",
  frequency: "etiograph:frequency",
  evidence: { "@id": "etiograph:evidence", "@container": "@set" },
  statement: "etiograph:statement",
  item: "etiograph:item",
  quote: "etiograph:quote",
  rule: "etiograph:rule",
  source: { "@id": "dcterms:source", "@container": "@set" },
  citation: { "@id": "etiograph:citation", "@container": "@set" },
  stance: "etiograph:stance",
  note: "rdfs:comment",
  key: "etiograph:reference",
  title: "dcterms:title",
} as const;

function write(extract: Extract): string {
  const { index } = extract;
  const { article } = index.graph;
  const idOf = (id: string): string => `etiograph:${article.id}/entity/${encodeURIComponent(id)}`;
  const entities = extract.entities.map((entity) => ({
    "@id": idOf(entity.id),
    "@type": categoriesOf(entity),
    label: entity.label,
    synonym: entity.synonyms,
    identifier: entity.curies,
    sameAs: entity.curies.flatMap((curie) => identify(curie).url ?? []),
  }));
  const facts = factRecords(extract).map((record) => {
    const { relation, sign, evidence } = record;
    const edge = biolinkEdge(index, record);
    return {
      "@id": `etiograph:${article.id}/fact/${encodeURIComponent(relation.id)}`,
      "@type": ["rdf:Statement", edge.category],
      subject: idOf(edge.subject),
      predicate: edge.predicate,
      object: idOf(edge.object),
      originalPredicate: relation.predicate,
      polarity: relation.polarity,
      sign,
      ...relation.qualifiers,
      evidence: evidence.map(({ sources, references, ...place }) => ({
        ...place,
        source: sources,
        citation: references,
      })),
    };
  });
  return `${JSON.stringify(
    {
      "@context": context,
      "@id": `etiograph:${article.id}`,
      title: article.title,
      "@graph": [...entities, ...facts],
    },
    null,
    1,
  )}\n`;
}

/** JSON-LD: each fact as a statement about a statement, so that doubt and denial stay with it. */
export const jsonLd: Format = {
  id: "json-ld",
  name: "JSON-LD",
  use: "RDF stores, knowledge graphs",
  kind: "graph",
  mime: "application/ld+json",
  write: (extract) => [{ suffix: ".jsonld", text: write(extract) }],
};
