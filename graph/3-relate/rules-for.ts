import { cached } from "../language/cached";
import type { Passage } from "./passage";
import type { Rule } from "./rule";
import { rules } from "./rules";

/** In the place of the lemma of a clause without a verb. */
const none = "(none)";

/** The rules that may say something of a clause, in their order. Most say nothing without a verb, or without one of a few. */
export const rulesFor = ({ clause, opens }: Passage): readonly Rule[] =>
  (opens ? ofOpening : ofLater)(clause.verb ? clause.verb.lemma : none);

const ofOpening = cached((lemma) => rules.filter((rule) => wakes(rule, lemma)));
const ofLater = cached((lemma) => rules.filter((rule) => !rule.opens && wakes(rule, lemma)));

/** Whether a verb wakes a rule. */
function wakes({ verbs }: Rule, lemma: string): boolean {
  if (verbs === undefined) return true;
  if (typeof verbs === "string") return (lemma === none) === (verbs === "none");
  return verbs.has(lemma);
}
