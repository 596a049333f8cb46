import { type EntityType, entityTypeNames } from "@/graph/model/entity";
import { type Predicate, predicateNames, predicates } from "@/graph/model/predicate";
import { type Polarity, polarities } from "@/graph/model/relation";
import type { FacetOption } from "@/lib/facets";
import type { Facet } from "@/lib/view";
import { Glyph } from "../glyph";
import { LineSample } from "./line-sample";

const one = <Name extends string>(names: readonly Name[], id: string): Name | undefined =>
  names.find((name) => name === id);

/** How the map draws a value, where it draws it. */
export function OptionSample({ facet, option }: { readonly facet: Facet; readonly option: FacetOption }) {
  if (facet === "type") {
    const type: EntityType | undefined = one(entityTypeNames, option.id);
    return type === undefined ? null : <Glyph type={type} size={16} />;
  }
  if (facet === "predicate") {
    const predicate: Predicate | undefined = one(predicateNames, option.id);
    return predicate === undefined ? null : <LineSample sign={predicates[predicate].sign} />;
  }
  if (facet === "polarity") {
    const polarity: Polarity | undefined = one(polarities, option.id);
    return polarity === undefined ? null : <LineSample sign="stimulates" polarity={polarity} />;
  }
  return null;
}
