import type { Analysis } from "../2-ground/analysis";
import type { GroundedItem } from "../2-ground/ground";

/** What a yes-or-no question, once answered, says: its words as a statement, and whether the answer affirms it. */
export interface Answer {
  readonly asked: Analysis;
  readonly affirmed: boolean;
  /** "Possibly": neither yes nor no. */
  readonly open: boolean;
}

/** "It does", "They can": the question's own verb again. */
const echoing =
  /^(it|they|he|she|this|that|these|those) (do|does|can|is|are|will|did|has|have|could|was|were)( not|n't)?$/;
/** "There is no good evidence for this." */
const noEvidence =
  /^(there is|there's|we have|studies have found|research has found) no ([a-z]+ )?(evidence|proof|sign|indication)\b/;
const affirming = /^(yes|definitely|certainly|indeed|unfortunately yes|absolutely|it does|they do)$/;
const denying = /^(no|never|not|neither)$/;
/** "Not always", "not on its own" denies only in part. */
const partly =
  /^(always|necessarily|only|just|every|all|in|on|by|yet|usually|often|everyone|exactly|entirely|if|when|unless|until|for|of|really|so|quite)$/;

/** "Can X turn into Y? No, it never does" denies that X turns into Y. Nothing where the answer neither affirms nor denies at once. */
export function answeredQuestion(place: GroundedItem): Answer | undefined {
  const tokens = place.statements[0]?.analysis.tokens ?? [];
  const [first, second] = tokens;
  if (!place.item.question || !place.asked || !first) return undefined;
  const asked = place.asked;
  if (/^(possibly|perhaps|maybe)$/.test(first.low)) return { asked, affirmed: true, open: true };
  if (/^(probably|apparently)$/.test(first.low) && second?.low === "not")
    return { asked, affirmed: false, open: false };
  const start = tokens
    .slice(0, 7)
    .map(({ low }) => low)
    .join(" ");
  if (noEvidence.test(start)) return { asked, affirmed: false, open: false };
  const end = tokens.findIndex(({ kind }) => kind === "mark");
  const opening = tokens.slice(0, end < 0 ? 4 : Math.min(end, 4)).map(({ low }) => low);
  const echo = opening.join(" ");
  if (echoing.test(echo)) return { asked, affirmed: !/ not$|n't$/.test(echo), open: false };
  const denies = denying.test(first.low) && (first.low !== "not" || second?.low === "at" || second?.kind === "mark");
  if (first.low === "not" && second !== undefined && partly.test(second.low) && second.low !== "at") return undefined;
  const affirms = affirming.test(first.low);
  return affirms || denies ? { asked, affirmed: affirms, open: false } : undefined;
}
