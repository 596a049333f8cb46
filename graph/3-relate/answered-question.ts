import type { Analysis } from "../2-ground/analysis";
import type { GroundedItem } from "../2-ground/ground";

/** What a yes-or-no question, once answered, says: its words as a statement, and whether the answer affirms it. */
export interface Answer {
  readonly asked: Analysis;
  readonly affirmed: boolean;
}

/** "Can X turn into Y? No, it never does" denies that X turns into Y. Nothing where the answer neither affirms nor denies at once. */
export function answeredQuestion(place: GroundedItem): Answer | undefined {
  const [first, second] = place.statements[0]?.analysis.tokens ?? [];
  if (!place.item.question || !place.asked) return undefined;
  const denies = first?.low === "no" || (first?.low === "not" && second?.low === "at");
  const affirms = first?.low === "yes";
  return affirms || denies ? { asked: place.asked, affirmed: affirms } : undefined;
}
