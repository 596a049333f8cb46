import { chunk } from "../../language/chunk";
import type { VerbGroup } from "../../language/phrases";
import { tagLabel } from "../../language/tag";
import { tokenize } from "../../language/tokens";
import type { Word } from "../../language/word";
import { words } from "../../language/words";
import type { Span } from "../../model/source";

/** Whether a stretch of text names something rather than says something: no verb governs it, unless it opens with one ("Avoid smoking"). */
export function isLabel(text: string, span: Span, markup: readonly Span[]): boolean {
  const tagged = tagLabel(words(tokenize(text, span, markup), []));
  if (tagged.length === 0 || tagged.length > 24) return false;
  let subordinate = false;
  for (const item of chunk(tagged)) {
    if (item.kind === "relative" || item.kind === "subordinator") subordinate = true;
    else if (item.kind === "verb" && item.form === "finite" && item.from > 0 && !isLastNoun(item, tagged)) {
      if (!subordinate) return false;
      subordinate = false;
    }
  }
  return true;
}

/** "Factor concentrates": a bare verb at the end of a label would have no object, and is a noun. */
const isLastNoun = ({ from, to }: VerbGroup, tagged: readonly Word[]): boolean =>
  to === tagged.length && to === from + 1 && /^(base|s)$/.test(tagged[from]?.verb?.form ?? "") && tagged.length < 6;
