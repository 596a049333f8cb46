import type { Statement } from "../../model/article";
import type { Span } from "../../model/source";
import { fieldKinds, isFieldLabel } from "./field-kinds";

/** "Side effects: …", with the marks of bold or italic text around label and colon, or around the label alone. */
const labelPattern =
  /^[*_]{0,2}([\p{Lu}][\p{L}\p{N} ,&/’'()-]{1,44}?)\s?:[*_]{0,2}\s+(?=\S)|^[*_]{1,2}([\p{Lu}][\p{L}\p{N} ,&/’'()-]{1,44}?)[*_]{1,2}\s?:\s+(?=\S)/u;

/** "Cod liver oil should not be taken: …" is a sentence that goes on behind its colon. */
const saysSomething =
  /^(?!(?:how|what|when|who|why|where)\b).+ (?:should|must|may|can|cannot) (?:not |never )?be \w+$/i;

/** "For adults with gout: 2 mg": that says what for, and announces no more. */
const saysWhatFor = /^(?:for|against|in|before|after|during)\s+(?!what\b|whom\b|which\b)\p{Ll}/iu;

/** How far into a passage its label may reach. */
const longestLabel = 60;
const mostWords = 6;

interface Label {
  readonly words: string;
  readonly span: Span;
}

/** Whether a passage begins with a label that only says what kind of field it is. */
export function opensField(text: string, span: Span): boolean {
  const label = openingLabel(text, span);
  return label !== undefined && isFieldLabel(label.words);
}

/** A sentence as a statement, in a field of its item where it opens with a label: "Side effects: …". */
export function statementAt(text: string, span: Span): Omit<Statement, "id"> {
  const label = openingLabel(text, span);
  if (!label || label.words.split(/\s+/).length > mostWords) return { span };
  const kinds = fieldKinds(label.words);
  return kinds.length > 0 ? { span, field: { kinds, label: label.span } } : { span };
}

function openingLabel(text: string, span: Span): Label | undefined {
  const match = text.slice(span.start, Math.min(span.end, span.start + longestLabel)).match(labelPattern);
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined || saysSomething.test(words) || saysWhatFor.test(words)) return undefined;
  const start = span.start + match[0].indexOf(words);
  return { words, span: { start, end: start + words.length } };
}
