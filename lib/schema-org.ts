import type { Entity, EntityType } from "@/graph/model/entity";
import type { Reference } from "@/graph/model/knowledge-graph";
import { bibliography } from "./bibliography";
import type { GraphIndex } from "./graph-index";
import { identify } from "./vocabulary";

/** JSON-LD in the terms of schema.org. */
export interface StructuredData {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

const context = { "@context": "https://schema.org" } as const;

/** The class of schema.org for each type, or for its subtypes where they differ. */
const classes: Readonly<Record<EntityType, string>> = {
  disease: "MedicalCondition",
  gene: "Gene",
  pathway: "Thing",
  mechanism: "Thing",
  symptom: "MedicalSignOrSymptom",
  test: "MedicalTest",
  treatment: "MedicalTherapy",
  risk: "Thing",
};
const subclasses: Readonly<Record<string, string>> = {
  "test imaging": "ImagingTest",
  "treatment drug": "Drug",
  "treatment supplement": "DietarySupplement",
  "treatment procedure": "MedicalProcedure",
  "risk complication": "MedicalCondition",
  "risk exposure": "MedicalRiskFactor",
};

const classOf = ({ type, subtype }: Entity): string => subclasses[`${type} ${subtype}`] ?? classes[type];

const listed = <Value>(name: string, values: readonly Value[]): Readonly<Record<string, readonly Value[]>> =>
  values.length === 0 ? {} : { [name]: values };

/** An entity with its names and its identifiers. */
export function entityData(entity: Entity, url: string): StructuredData {
  return {
    "@type": classOf(entity),
    "@id": `${url}#entity`,
    name: entity.label,
    url,
    ...listed("alternateName", entity.synonyms),
    ...listed("identifier", entity.curies),
    ...listed(
      "sameAs",
      entity.curies.flatMap((curie) => identify(curie).url ?? []),
    ),
  };
}

/** A work of the literature that stands beside the article. */
function workData(reference: Reference): StructuredData {
  const { year, links } = bibliography(reference);
  return {
    "@type": reference.type === "article-journal" ? "ScholarlyArticle" : "CreativeWork",
    name: reference.title,
    ...(year === "" ? {} : { datePublished: year }),
    ...listed(
      "sameAs",
      links.map(({ url }) => url),
    ),
  };
}

interface Page {
  readonly url: string;
  readonly headline: string;
  readonly description: string;
  /** Of the entity that the page is about. */
  readonly about: Entity | undefined;
  readonly aboutUrl: string;
  readonly references: readonly Reference[];
}

/** A page as an article, with what it is about and the literature on it. */
export function pageData(index: GraphIndex, page: Page): StructuredData {
  const { origin } = index.graph.article;
  return {
    ...context,
    "@type": "Article",
    "@id": page.url,
    url: page.url,
    headline: page.headline,
    description: page.description,
    inLanguage: "en",
    ...(page.about === undefined ? {} : { about: entityData(page.about, page.aboutUrl) }),
    ...(origin === undefined
      ? {}
      : {
          isBasedOn: {
            "@type": "Article",
            publisher: { "@type": "Organization", name: origin.publisher },
            ...(origin.date === undefined ? {} : { datePublished: origin.date }),
            ...(origin.url === undefined ? {} : { url: origin.url }),
          },
        }),
    ...listed("citation", page.references.map(workData)),
  };
}
