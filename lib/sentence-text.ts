import type { Article, Item, Statement } from "@/graph/model/article";
import type { EntityId, Mention } from "@/graph/model/entity";
import type { Span } from "@/graph/model/source";
import type { WordMark } from "./highlights";
import { segments } from "./segments";

/** A piece of a sentence whose every word is marked alike. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly roles: readonly WordMark["role"][];
  /** It belongs to the item's head, or to the label of a field. */
  readonly strong: boolean;
}

/** Words that name one entity, or none, in pieces. */
export interface Stretch {
  readonly start: number;
  /** Where entities are named inside one another, the innermost. */
  readonly entity: EntityId | null;
  readonly pieces: readonly Piece[];
}

interface Mark {
  readonly span: Span;
  readonly role?: WordMark["role"];
  readonly entity?: EntityId;
}

function innermost(marks: readonly Mark[]): Mark | null {
  let found: Mark | null = null;
  const length = ({ span }: Mark): number => span.end - span.start;
  for (const mark of marks) {
    if (mark.entity !== undefined && (found === null || length(mark) < length(found))) found = mark;
  }
  return found;
}

interface Sentence {
  readonly item: Item;
  readonly statement: Statement;
}

/** A sentence word for word, with the entities that it names and the words that stand out. */
export function sentenceText(
  article: Article,
  { item, statement }: Sentence,
  mentions: readonly Mention[],
  marks: readonly WordMark[],
): readonly Stretch[] {
  const strong: Mark[] = [item.head, statement.field?.label].flatMap((span) => (span === undefined ? [] : [{ span }]));
  const stretches: Stretch[] = [];
  for (const { start, text, marks: over } of segments<Mark>(article, statement.span, [
    ...strong,
    ...mentions,
    ...marks,
  ])) {
    const mention = innermost(over);
    const roles = [...new Set(over.flatMap(({ role }) => role ?? []))];
    const piece: Piece = { start, text, roles, strong: over.some((mark) => strong.includes(mark)) };
    const last = stretches.at(-1);
    if (last !== undefined && last.entity === (mention?.entity ?? null)) {
      stretches[stretches.length - 1] = { ...last, pieces: [...last.pieces, piece] };
    } else stretches.push({ start, entity: mention?.entity ?? null, pieces: [piece] });
  }
  return stretches;
}

/** Mentions by the sentence they stand in. */
export function mentionsBySentence(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = found.get(mention.statement);
    if (known === undefined) found.set(mention.statement, [mention]);
    else known.push(mention);
  }
  return found;
}
