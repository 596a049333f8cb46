import type { Relation } from "@/graph/model/relation";
import { shortReference } from "../bibliography";
import { quotesOf } from "../deck/quote";
import { saidOf } from "../deck/said";
import type { GraphIndex } from "../graph-index";
import { creditLines } from "../picture/svg-foot";
import type { SlideContent } from "./slide-content";

/** More facts than this nobody reads out; of so many as a map holds only the words of the slide are noted. */
const mostFacts = 40;

/** A fact with the sentences that state it, and the works that bear on those. */
function factNotes(index: GraphIndex, relation: Relation): readonly string[] {
  return [
    saidOf(index, relation),
    ...quotesOf(index, [relation]).flatMap(({ place, words, printed, literature }) => [
      `${place}: ${words}${printed.length === 0 ? "" : ` (${printed.join("; ")})`}`,
      ...literature.map(({ reference, stance }) => `– ${stance}: ${shortReference(reference)}`),
    ]),
    "",
  ];
}

/** What a speaker has at hand: what is said, the sentences behind each fact with their sources, the references. */
export function notesOf(index: GraphIndex, { stop, view, references }: SlideContent): readonly string[] {
  const facts = stop.facts.length > mostFacts ? [] : stop.facts;
  return [
    stop.text,
    "",
    ...facts.flatMap((fact) => factNotes(index, fact)),
    ...(references.length === 0
      ? []
      : ["References", ...references.map((work, i) => `${i + 1}. ${shortReference(work)}`), ""]),
    ...creditLines({ index, view }, ""),
  ];
}
