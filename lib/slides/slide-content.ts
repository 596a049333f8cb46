import type { Reference } from "@/graph/model/knowledge-graph";
import { deckOf } from "../deck/deck";
import type { Quote } from "../deck/quote";
import type { Stop } from "../deck/stop";
import { viewTitle } from "../embed/view-title";
import type { GraphIndex } from "../graph-index";
import { readLens } from "../lens";
import type { Picture } from "../picture/picture";
import { citeNumbers } from "../trace/clauses";
import type { View } from "../view";

/** Words with the numbers of the works behind them. */
export interface Cited {
  readonly text: string;
  readonly cites: readonly number[];
}

/** What a slide says beside its drawing. */
export interface SlideContent {
  readonly view: View;
  readonly title: string;
  /** Said aloud, so written large; empty where the drawing speaks for itself. */
  readonly lead: string;
  /** What the lead rests on, or the facts that stand out. */
  readonly cited: readonly Cited[];
  /** By the numbers from 1 by which they are cited. */
  readonly references: readonly Reference[];
  /** What it speaks of, for the notes. */
  readonly stop: Stop;
}

/** "Causes, item 3: “…” PubMed +1". */
const quoteText = ({ place, words, printed }: Quote): string =>
  `${place}: ${words}${printed.length === 0 ? "" : ` (${printed.join("; ")})`}`;

/** More quotes than this are left to the notes. */
const mostQuotes = 2;

function stopContent(stop: Stop, position: number, all: readonly Stop[]): SlideContent {
  const numbers = new Map<Reference, number>();
  const numberOf = (work: Reference): number => {
    const number = numbers.get(work) ?? numbers.size + 1;
    numbers.set(work, number);
    return number;
  };
  const cited = stop.quotes.slice(0, mostQuotes).map((quote) => ({
    text: quoteText(quote),
    cites: quote.literature.map(({ reference }) => numberOf(reference)),
  }));
  const place = position === 0 ? "" : `, ${position} of ${all.length - 1}`;
  return {
    view: stop.view,
    title: `${stop.title}${place}`,
    lead: stop.text,
    cited,
    references: [...numbers.keys()],
    stop,
  };
}

/** Each stop of a view's presentation as a slide. */
export const slidesByStep = (index: GraphIndex, view: View): readonly SlideContent[] =>
  deckOf(index, view).map(stopContent);

/** The view as it stands as one slide; the facts that stand out in it are added when it is drawn. */
export function oneSlide(index: GraphIndex, view: View): SlideContent {
  const [first] = deckOf(index, view) as readonly [Stop, ...Stop[]];
  const lens = view.lens === null ? "" : `: ${readLens(index, view.lens).title}`;
  const title = viewTitle(index, view) || first.title;
  return { view, title: title + lens, lead: "", cited: [], references: [], stop: { ...first, view } };
}

/** One slide with the facts that stand out in its picture, if it says nothing else. */
export const withFacts = (content: SlideContent, { facts, references }: Picture): SlideContent =>
  content.lead !== ""
    ? content
    : { ...content, cited: facts.map(({ sentence, cites }) => ({ text: `${sentence}.`, cites })), references };

/** "… [1, 2]". */
export const citedText = ({ text, cites }: Cited): string =>
  cites.length === 0 ? text : `${text} [${citeNumbers(cites)}]`;
