import type { GroundedItem, Grounding } from "../2-ground/ground";
import type { Claim } from "../model/relation";
import { advance, silence } from "./discourse";
import type { Draft } from "./link";
import { headRoles, type Passage, topicOf } from "./passage";
import type { Rule } from "./rule";
import { adjectiveCue } from "./rules/adjective-cue";
import { avoidance } from "./rules/avoidance";
import { examples } from "./rules/examples";
import { headGloss } from "./rules/head-gloss";
import { labelledField } from "./rules/labelled-field";
import { loosePhrase } from "./rules/loose-phrase";
import { namedTarget } from "./rules/named-target";
import { nounCue } from "./rules/noun-cue";
import { occurrence } from "./rules/occurrence";
import { sectionHead } from "./rules/section-head";
import { verbFrame } from "./rules/verb-frame";

/** The rules, in the order in which they are asked. A new one is a file and a line here. */
export const rules: readonly Rule[] = [sectionHead, headGloss, labelledField, verbFrame, nounCue, adjectiveCue, loosePhrase, occurrence, namedTarget, avoidance, examples];

/** Reads the claims of an article, statement by statement. Rules see one statement, its place, and what the item has spoken of before. */
export function relate(grounding: Grounding): readonly Claim[] {
  return grounding.items.flatMap((place) => readItem(grounding, place));
}

function readItem(grounding: Grounding, place: GroundedItem): readonly Claim[] {
  const claims: Claim[] = [];
  const heads = headRoles(grounding, place);
  const topic = topicOf(grounding, place);
  let discourse = { ...silence, list: heads.length > 1 ? heads : [] };
  for (const statement of place.statements) {
    const { analysis } = statement;
    if (!isQuestion(grounding, place, statement)) {
      const base = { grounding, place, statement, heads, topic };
      const whole: Passage = { ...base, analysis, discourse };
      for (const rule of rules) for (const draft of rule.read(whole)) claims.push(claimFrom(draft, whole));
    }
    discourse = advance(discourse, { grounding, place, statement, analysis, heads, topic, discourse }, analysis.clauses.length);
  }
  return claims;
}

const isQuestion = (_grounding: Grounding, _place: GroundedItem, { analysis }: GroundedItem["statements"][number]): boolean => analysis.tokens.at(-1)?.text === "?";

function claimFrom(draft: Draft, { statement, place }: Passage): Claim {
  const { subject, predicate, object, polarity, qualifiers, rule } = draft;
  const { span } = statement.statement;
  const head = place.item.head;
  const inHead = head !== undefined && [subject, object].some((role) => role.span.start >= head.start && role.span.end <= head.end);
  const quote = inHead && head ? { start: Math.min(head.start, span.start), end: Math.max(span.end, head.end) } : span;
  return {
    subject: subject.entity, predicate, object: object.entity, polarity, qualifiers,
    evidence: { statement: statement.statement.id, quote, subject: subject.span, object: object.span, rule },
  };
}
