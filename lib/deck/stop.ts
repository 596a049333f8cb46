import type { Relation } from "@/graph/model/relation";
import type { View } from "../view";
import type { Quote } from "./quote";

/** One picture of a presentation with what is said at it. */
export interface Stop {
  /** What is drawn. */
  readonly view: View;
  /** What the presentation is about, the same at each of its stops: "NRAS → thrombocytopenia". */
  readonly title: string;
  /** What is said, in a sentence or a few. */
  readonly text: string;
  /** The facts that it speaks of. */
  readonly facts: readonly Relation[];
  /** The words that it rests on; none at the stop that opens a presentation. */
  readonly quotes: readonly Quote[];
}
