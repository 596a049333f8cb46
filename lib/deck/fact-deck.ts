import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { restingOn } from "../rests-on";
import { lit } from "../trace/lit";
import { defaultView, type View } from "../view";
import { count } from "../wording";
import { quotesOf } from "./quote";
import { saidOf } from "./said";
import type { Stop } from "./stop";

/** More facts than this are no walk. */
const mostFacts = 24;

/** What stands out in a view because it is read or asked about; the best supported first. */
function standing(index: GraphIndex, view: View): readonly Relation[] {
  const { selection } = view;
  const own = selection?.kind === "relation" ? [selection.id] : [...restingOn(index, selection)];
  const ids = own.length > 0 ? own : [...(lit(index, view, [])?.facts ?? [])];
  return ids
    .flatMap((id) => index.relations.get(id) ?? [])
    .sort((a, b) => b.evidence.length - a.evidence.length)
    .slice(0, mostFacts);
}

/** Facts that stand out together, then one by one; empty where none does. */
export function factDeck(index: GraphIndex, view: View): readonly Stop[] {
  const facts = standing(index, view);
  const [only] = facts;
  if (only === undefined) return [];
  const { title } = index.graph.article;
  const { filter, lens, open } = view;
  const bare: View = { ...defaultView, filter, lens, open };
  const each = facts.map(
    (fact): Stop => ({
      view: { ...bare, selection: { kind: "relation", id: fact.id }, hops: view.hops },
      title,
      text: saidOf(index, fact),
      facts: [fact],
      quotes: quotesOf(index, [fact]),
    }),
  );
  if (facts.length === 1) return each;
  const together = { ...bare, selection: view.selection, hops: view.hops, ask: view.ask };
  return [{ view: together, title, text: `${count(facts.length, "fact")}, one by one.`, facts, quotes: [] }, ...each];
}
