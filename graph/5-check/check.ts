import type { Diagnostic } from "../model/diagnostic";
import type { KnowledgeGraph, Reference } from "../model/knowledge-graph";
import { conflictingPolarity } from "./conflicting-polarity";
import { domainRange } from "./domain-range";
import type { Inspection } from "./inspection";
import { irregularText } from "./irregular-text";
import { kindCycle } from "./kind-cycle";
import { oppositeSigns } from "./opposite-signs";
import { silentItem } from "./silent-item";
import { uncitedItem } from "./uncited-item";
import { ungroundedEntity } from "./ungrounded-entity";
import { unknownReference } from "./unknown-reference";

/** Everything a graph is asked. A new inspection is a file and a line here. */
export const inspections: readonly Inspection[] = [
  ...irregularText,
  unknownReference,
  domainRange,
  conflictingPolarity,
  oppositeSigns,
  kindCycle,
  silentItem,
  uncitedItem,
  ungroundedEntity,
];

/** The only stage that speaks: what an author or reader should know of a graph, in the order of the text. */
export const check = (graph: KnowledgeGraph, library: readonly Reference[]): readonly Diagnostic[] =>
  inspections
    .flatMap(({ code, severity, run }) => [...run(graph, library)].map((finding) => ({ code, severity, ...finding })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1));
