import { type Entity, entityTypes } from "@/graph/model/entity";
import { bibliography } from "./bibliography";
import { placeName, plain } from "./evidence-place";
import type { GraphIndex } from "./graph-index";
import { support } from "./support";
import type { Selection } from "./view";
import { identify } from "./vocabulary";
import { asText, count, sentenceOf } from "./wording";

/** Words by which something may be sought besides its label, and what to say when they match. */
export interface Alias {
  readonly text: string;
  readonly reason: string;
}

/** Something that can be found. */
export interface SearchEntry extends Selection {
  /** Its number in the index. */
  readonly key: number;
  readonly label: string;
  readonly names: readonly Alias[];
  readonly identifiers: readonly Alias[];
  /** What it is, in a few words. */
  readonly remark: string;
  /** How much stands behind it: of equals, the better supported comes first. */
  readonly weight: number;
}

type Draft = Omit<SearchEntry, "key">;

const alias = (value: unknown, reason: (text: string) => string): readonly Alias[] =>
  typeof value === "string" && value !== "" ? [{ text: value, reason: reason(value) }] : [];

const namesOf = ({ label, synonyms }: Entity): readonly Alias[] =>
  synonyms.flatMap((synonym) => alias(synonym, (text) => `${text}, a name of ${label}`));

function identifiersOf({ curies, closeMatches = [] }: Entity): readonly Alias[] {
  const inVocabulary = (curie: string): string => identify(curie).vocabulary ?? "its vocabulary";
  return [
    ...curies.flatMap((curie) => alias(curie, (text) => `${text} in ${inVocabulary(curie)}`)),
    ...closeMatches.flatMap((curie) => alias(curie, (text) => `close to ${text} in ${inVocabulary(curie)}`)),
  ];
}

const entities = (index: GraphIndex): readonly Draft[] =>
  index.graph.entities.map((entity) => ({
    kind: "entity",
    id: entity.id,
    label: entity.label,
    names: namesOf(entity),
    identifiers: identifiersOf(entity),
    remark: `${entityTypes[entity.type].label.toLowerCase()}, ${count(index.relationsOf(entity.id).length, "fact")}`,
    weight: support(index, entity.id),
  }));

const relations = (index: GraphIndex): readonly Draft[] =>
  index.graph.relations.map((relation) => ({
    kind: "relation",
    id: relation.id,
    label: asText(sentenceOf(index, relation)),
    names: [relation.subject, relation.object].flatMap((id) => {
      const entity = index.entities.get(id);
      return entity === undefined ? [] : namesOf(entity);
    }),
    identifiers: [],
    remark: count(relation.evidence.length, "sentence"),
    weight: relation.evidence.length,
  }));

function statements(index: GraphIndex): readonly Draft[] {
  const { article } = index.graph;
  return [...index.places].map(([id, place]) => ({
    kind: "statement",
    id,
    label: plain(article, place.statement.span).replace(/\s+/g, " "),
    names: [],
    identifiers: [],
    remark: placeName(article, place),
    weight: 1,
  }));
}

function references(index: GraphIndex): readonly Draft[] {
  return index.graph.references.map((reference) => {
    const { authors, year, title, container } = bibliography(reference);
    return {
      kind: "reference",
      id: reference.id,
      label: title,
      names: [
        ...alias(authors, (text) => `by ${text}`),
        ...alias(container, (text) => `in ${text}`),
        ...alias(reference.abstract, () => "in its summary"),
      ],
      identifiers: [
        ...alias(reference.DOI, (text) => `DOI ${text}`),
        ...alias(reference.PMID, (text) => `PubMed ${text}`),
        ...alias(year, (text) => `of ${text}`),
      ],
      remark: [authors, year].filter((part) => part !== "").join(" "),
      weight: 1,
    };
  });
}

/** Everything in a graph that can be found. */
export const searchEntries = (index: GraphIndex): readonly SearchEntry[] =>
  [entities, relations, statements, references]
    .flatMap((entriesOf) => entriesOf(index))
    .map((entry, key) => ({ ...entry, key }));
