import { type EntityId, entityTypes } from "@/graph/model/entity";
import { facetOf, facetValue } from "../facets";
import { type FactGroup, factGroups } from "../fact-groups";
import type { GraphIndex } from "../graph-index";
import { shownName } from "../shown-name";
import type { View } from "../view";
import { visibleRelations } from "../visible";
import { count } from "../wording";
import { entityView } from "./opening";
import { quotesOf } from "./quote";
import type { Stop } from "./stop";

/** More names than this in one sentence nobody hears; more quotes than this nobody reads. */
const most = { names: 6, quotes: 3 };

/** "What treats it: sirolimus, trametinib and 4 more." */
function said(index: GraphIndex, { title, facts }: FactGroup): string {
  const names = [...new Set(facts.map(({ other }) => shownName(index, other)))];
  const more = names.length - most.names;
  return `${title}: ${names.slice(0, most.names).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

/** An entity with what surrounds it, then answer by answer to what a person would ask; empty for one that is not there. */
export function entityDeck(index: GraphIndex, view: View, id: EntityId): readonly Stop[] {
  const entity = index.entities.get(id);
  if (entity === undefined) return [];
  const visible = new Set(visibleRelations(index, view));
  const groups = factGroups(index, id)
    .map(({ title, facts }) => ({ title, facts: facts.filter(({ relation }) => visible.has(relation)) }))
    .filter(({ facts }) => facts.length > 0);
  const { filter } = view;
  const around = entityView(view, id);
  const facts = groups.flatMap((group) => group.facts.map(({ relation }) => relation));
  const title = entity.label;
  const whole: Stop = {
    view: around,
    title,
    text: `${entity.label}: ${entityTypes[entity.type].label.toLowerCase()}, ${count(facts.length, "fact")}.`,
    facts,
    quotes: [],
  };
  const answers = groups.map((group): Stop => {
    const own = group.facts.map(({ relation }) => relation);
    const kept = [...new Set(own.map(({ predicate }) => facetValue("predicate", predicate)))];
    const elsewhere = filter.only.filter((value) => facetOf(value) !== "predicate");
    return {
      view: { ...around, filter: { ...filter, only: [...elsewhere, ...kept].sort() } },
      title,
      text: said(index, group),
      facts: own,
      quotes: quotesOf(index, own).slice(0, most.quotes),
    };
  });
  return [whole, ...answers];
}
