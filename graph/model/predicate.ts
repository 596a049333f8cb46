import type { EntityType } from "./entity";

/** `stimulates` and `inhibits` as SBGN draws them; `none` where an effect has no direction. */
export const signs = ["stimulates", "inhibits", "none"] as const;
export type Sign = (typeof signs)[number];

interface Signature {
  /** How it reads between subject and object. */
  readonly label: string;
  readonly domain: readonly EntityType[];
  readonly range: readonly EntityType[];
  /** Where the types of both sides must agree, or only some pairs make sense. */
  readonly sameType?: true;
  readonly sign: Sign;
  readonly symmetric: boolean;
  /** What may be added to it: how often, and in which cells. */
  readonly qualifiers: readonly ("origin" | "frequency")[];
  readonly biolink: string;
}

const process = ["gene", "pathway", "mechanism"] as const;

/** What may be said of what: one table for types, checks, legend, filters and exports. */
export const predicates = {
  subtype_of: {
    label: "is a kind of",
    domain: ["disease", "treatment"],
    range: ["disease", "treatment"],
    sameType: true,
    sign: "none",
    symmetric: false,
    qualifiers: [],
    biolink: "biolink:subclass_of",
  },
  caused_by: {
    label: "is caused by",
    domain: ["disease"],
    range: ["gene", "mechanism"],
    sign: "stimulates",
    symmetric: false,
    qualifiers: ["origin"],
    biolink: "biolink:caused_by",
  },
  activates: {
    label: "activates",
    domain: process,
    range: process,
    sign: "stimulates",
    symmetric: false,
    qualifiers: ["origin"],
    biolink: "biolink:affects",
  },
  inhibits: {
    label: "inhibits",
    domain: [...process, "treatment"],
    range: process,
    sign: "inhibits",
    symmetric: false,
    qualifiers: ["origin"],
    biolink: "biolink:affects",
  },
  leads_to: {
    label: "leads to",
    domain: [...process, "symptom", "disease", "risk"],
    range: ["mechanism", "symptom", "disease", "risk"],
    sign: "stimulates",
    symmetric: false,
    qualifiers: ["origin", "frequency"],
    biolink: "biolink:causes",
  },
  has_symptom: {
    label: "has symptom",
    domain: ["disease"],
    range: ["symptom"],
    sign: "stimulates",
    symmetric: false,
    qualifiers: ["frequency"],
    biolink: "biolink:has_phenotype",
  },
  detects: {
    label: "detects",
    domain: ["test"],
    range: ["symptom", "mechanism", "gene", "pathway", "disease", "risk"],
    sign: "none",
    symmetric: false,
    qualifiers: ["origin"],
    biolink: "biolink:diagnoses",
  },
  rules_out: {
    label: "rules out",
    domain: ["test"],
    range: ["disease", "risk"],
    sign: "none",
    symmetric: false,
    qualifiers: [],
    biolink: "biolink:related_to",
  },
  treats: {
    label: "treats",
    domain: ["treatment"],
    range: ["disease", "symptom", "mechanism"],
    sign: "inhibits",
    symmetric: false,
    qualifiers: [],
    biolink: "biolink:treats_or_applied_or_studied_to_treat",
  },
  prevents: {
    label: "prevents",
    domain: ["treatment"],
    range: ["risk", "symptom", "disease"],
    sign: "inhibits",
    symmetric: false,
    qualifiers: [],
    biolink: "biolink:preventative_for_condition",
  },
  has_side_effect: {
    label: "has side effect",
    domain: ["treatment"],
    range: ["risk", "symptom"],
    sign: "stimulates",
    symmetric: false,
    qualifiers: ["frequency"],
    biolink: "biolink:has_side_effect",
  },
  avoid_with: {
    label: "is to be avoided with",
    domain: ["risk", "treatment"],
    range: ["treatment", "symptom", "disease"],
    sign: "none",
    symmetric: true,
    qualifiers: [],
    biolink: "biolink:contraindicated_in",
  },
  monitored_by: {
    label: "is monitored by",
    domain: ["treatment"],
    range: ["test"],
    sign: "none",
    symmetric: false,
    qualifiers: [],
    biolink: "biolink:related_to",
  },
  resembles: {
    label: "resembles",
    domain: ["disease"],
    range: ["disease"],
    sign: "none",
    symmetric: true,
    qualifiers: [],
    biolink: "biolink:similar_to",
  },
} as const satisfies Record<string, Signature>;

export type Predicate = keyof typeof predicates;
export const predicateNames = Object.keys(predicates) as Predicate[];

/** Whether the schema lets `predicate` join a subject and an object of these types. */
export function allows(predicate: Predicate, subject: EntityType, object: EntityType): boolean {
  const signature: Signature = predicates[predicate];
  return (
    signature.domain.includes(subject) &&
    signature.range.includes(object) &&
    (signature.sameType !== true || subject === object)
  );
}
