import { type EntityId, type EntityType, entityTypes } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import { facetOf, facetValue } from "../facets";
import type { GraphIndex } from "../graph-index";
import { story } from "../story";
import { defaultView, type View } from "../view";
import { visibleRelations } from "../visible";
import { count } from "../wording";
import { quotesOf } from "./quote";
import { saidOf } from "./said";
import type { Stop } from "./stop";

/** So many of a chapter's facts are told. */
const told = 2;

const countOf = (type: EntityType, number: number): string =>
  count(number, entityTypes[type].label.toLowerCase(), entityTypes[type].plural.toLowerCase());

/** The best supported of a chapter's facts, those first that join it to a chapter before. */
function examplesOf(index: GraphIndex, facts: readonly Relation[], type: EntityType): readonly Relation[] {
  const last = ({ subject, object }: Relation): number =>
    Math.max(...[subject, object].map((id) => story.indexOf(index.entities.get(id)?.type ?? type)));
  const own = story.indexOf(type);
  const late = (fact: Relation): number => (last(fact) > own ? 1 : 0);
  return [...facts].sort((a, b) => late(a) - late(b) || b.evidence.length - a.evidence.length).slice(0, told);
}

/** The whole map, then chapter by chapter in the order of the story; a map without facts is one stop. */
export function storyDeck(index: GraphIndex, view: View): readonly Stop[] {
  const visible = visibleRelations(index, view);
  const { filter, lens, open } = view;
  const bare: View = { ...defaultView, filter, lens, open };
  const { title } = index.graph.article;
  const elsewhere = filter.only.filter((value) => facetOf(value) !== "type");
  const chapters = story.flatMap((type): readonly Stop[] => {
    const isOfType = (id: EntityId): boolean => index.entities.get(id)?.type === type;
    const facts = visible.filter(({ subject, object }) => isOfType(subject) || isOfType(object));
    if (facts.length === 0) return [];
    const entities = new Set(facts.flatMap(({ subject, object }) => [subject, object].filter(isOfType)));
    const examples = examplesOf(index, facts, type);
    const sentences = examples.map((fact) => saidOf(index, fact)).join(" ");
    return [
      {
        view: { ...bare, filter: { ...filter, only: [...elsewhere, facetValue("type", type)].sort() } },
        title,
        text: `${countOf(type, entities.size)} in ${count(facts.length, "fact")}. ${sentences}`,
        facts,
        quotes: quotesOf(index, examples).slice(0, told),
      },
    ];
  });
  const entities = new Set(visible.flatMap(({ subject, object }) => [subject, object]));
  const whole: Stop = {
    view: bare,
    title,
    text: `${count(entities.size, "entity", "entities")} and ${count(visible.length, "fact")}, according to the article.`,
    facts: visible,
    quotes: [],
  };
  return [whole, ...chapters];
}
