import type { Citation, Irregularity, ReferenceUse } from "../../model/article";
import type { Span } from "../../model/source";
import { trim } from "../trim";
import { numberLabels } from "./number-labels";
import { readReferences } from "./read-references";
import { bracketLabels } from "./source-labels";

/** What a passage says of its own sources. */
interface Attributions {
  readonly citations: readonly Citation[];
  readonly references: readonly ReferenceUse[];
  /** The brackets they stand in, sorted. */
  readonly brackets: readonly Span[];
  readonly irregularities: readonly Irregularity[];
  /** The passage without the brackets at its end. */
  readonly body: Span;
}

/** Reads the references ("[@key]"), source labels ("[PubMed +1]") and numbers of sources ("[3]") in a passage. */
export function readAttributions(text: string, span: Span): Attributions {
  const { uses, brackets, irregularities } = readReferences(text, span);
  const numbered = numberLabels(text, span);
  const named = bracketLabels(text, span);
  const citations = [...named, ...numbered.citations].sort((a, b) => a.span.start - b.span.start);
  const all = [...brackets, ...named.map((citation) => citation.span), ...numbered.brackets].sort(
    (a, b) => a.start - b.start,
  );
  return { citations, references: uses, brackets: all, irregularities, body: withoutTrailing(text, span, all) };
}

/** The span without the brackets, and the space between them, at its end. */
function withoutTrailing(text: string, span: Span, brackets: readonly Span[]): Span {
  let { start, end } = trim(text, span);
  for (let at = brackets.length - 1; at >= 0; at--) {
    const bracket = brackets[at];
    if (!bracket || bracket.end !== end) break;
    end = trim(text, { start, end: bracket.start }).end;
  }
  return { start, end };
}
