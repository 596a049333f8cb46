import type { Claim } from "../model/relation";
import { type Answer, answeredQuestion } from "./answered-question";
import { askedKind } from "./asked-kind";
import { claimFrom } from "./claim-from";
import type { Draft } from "./link/link";
import { newMemo, type Passage } from "./passage";
import type { Rule } from "./rule";
import { contribution } from "./rules/contribution";
import { nounCue } from "./rules/noun-cue/noun-cue";
import { occurrence } from "./rules/occurrence/occurrence";
import { askedWhether } from "./rules/question/asked-for";
import { verbFrame } from "./rules/verb-frame/verb-frame";

/** The rules for whole clauses. A question has no fragments, fields or heads for the others to read. */
const clauseRules: readonly Rule[] = [verbFrame, occurrence, nounCue, contribution];

/** What the question of an item says, as its answer affirms or denies it. */
export function readAnswer(
  item: Pick<Passage, "grounding" | "place" | "topic" | "discourse" | "earlier">,
): readonly Claim[] {
  const statement = item.place.statements[0];
  if (!statement || !item.place.item.question) return [];
  const { grounding, place } = item;
  const kinds = askedKind(grounding, place, item.topic).map((draft) => claimFrom(draft, { statement, place }));
  const answer = answeredQuestion(place);
  return answer ? [...kinds, ...asAnswered(answer, statement, item)] : kinds;
}

/** "Can my child have X?": not as one has a disease. */
const having = /^verb-frame:(have|get|take|receive)$/;

/** What the rules for clauses read in the question. */
function asAnswered(
  answer: Answer,
  statement: Passage["statement"],
  item: Pick<Passage, "grounding" | "place" | "topic" | "discourse" | "earlier">,
): readonly Claim[] {
  const { head } = item.place.item;
  const isWhether = head !== undefined && askedWhether.test(item.grounding.text.slice(head.start, head.end));
  return answer.asked.clauses.flatMap((clause) => {
    const { asked: analysis } = answer;
    const fresh = { memo: newMemo(), certainties: new Map() };
    const passage: Passage = { ...item, statement, analysis, clause, opens: false, heads: [], ...fresh };
    return clauseRules
      .flatMap((rule) => rule.read(passage))
      .filter(({ rule }) => !isWhether || !having.test(rule))
      .map((draft) => claimFrom(answered(draft, answer), passage));
  });
}

function answered(draft: Draft, { affirmed, open }: Answer): Draft {
  if (!affirmed) return { ...draft, polarity: "negated" };
  return open && draft.polarity === "asserted" ? { ...draft, polarity: "uncertain" } : draft;
}
