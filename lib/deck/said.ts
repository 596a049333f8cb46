import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { shownName } from "../shown-name";
import { verbOf } from "../wording";

/** A fact as it is said aloud, with the names that stand on the map. */
export const saidOf = (index: GraphIndex, { subject, predicate, object, polarity }: Relation): string =>
  `${shownName(index, subject)} ${verbOf(predicate, polarity)} ${shownName(index, object)}.`;
