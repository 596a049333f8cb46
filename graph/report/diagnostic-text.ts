import type { Diagnostic } from "../model/diagnostic";
import { lineIndex } from "../model/position";
import type { Source } from "../model/source";
import { frame } from "./frame";

/** More places than this that belong to one diagnostic are counted, not named. */
const mostPlaces = 5;

/** Writes diagnostics of one source: `path:line:column severity code message`, the line, a caret, and the places that belong to it. */
export function diagnosticText({ path, text }: Source): (diagnostic: Diagnostic) => string {
  const { positionAt, lineAt } = lineIndex(text);
  return ({ severity, code, message, span, related = [] }) => {
    const at = positionAt(span.start);
    const also = related
      .slice(0, mostPlaces)
      .map(({ start }) => positionAt(start))
      .map(({ line, column }) => `${path}:${line}:${column}`);
    const more = related.length - also.length;
    return [
      `${path}:${at.line}:${at.column} ${severity} ${code} ${message}`,
      frame(lineAt(at.line), at, span.end - span.start),
      ...(also.length > 0 ? [`  also: ${also.join(", ")}${more > 0 ? ` and ${more} more` : ""}`] : []),
    ].join("\n");
  };
}
