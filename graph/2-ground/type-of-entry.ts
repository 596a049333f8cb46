import { tokenize } from "../language/tokens";
import type { Item } from "../model/article";
import type { EntityType } from "../model/entity";
import { matchNames } from "./matcher";
import type { Scope } from "./place";

/** How far into an entry its first name is looked for. */
const openingLength = 80;

/** The type of what an entry names first, with at most so many words before it. */
export function typeOfEntry(
  { head, statements }: Item,
  { text, tree, registry, markupOf }: Scope,
  before = openingLength,
): EntityType | undefined {
  const span = head ?? statements[0]?.span;
  if (!span) return undefined;
  const opening = { start: span.start, end: Math.min(span.end, span.start + openingLength) };
  const [first] = matchNames(tree, tokenize(text, opening, markupOf(span)));
  return first && first.from <= before ? registry.typeOf(first.entity) : undefined;
}
