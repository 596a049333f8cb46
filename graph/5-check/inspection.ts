import type { Diagnostic } from "../model/diagnostic";
import type { KnowledgeGraph, Reference } from "../model/knowledge-graph";

/** What an inspection finds: one line that says what is wrong and what to do, and where. */
export type Finding = Pick<Diagnostic, "message" | "span" | "related">;

/** One question put to a finished graph. Its code names it in reports, and its file. */
export interface Inspection {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  /** `library` holds all references at hand, used by the article or not. */
  run(graph: KnowledgeGraph, library: readonly Reference[]): Iterable<Finding>;
}
