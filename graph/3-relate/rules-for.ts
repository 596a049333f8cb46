import type { Analysis } from "../2-ground/analysis";
import { cached } from "../language/cached";
import { noVerb } from "./no-verb";
import type { Passage } from "./passage";
import type { Rule } from "./rule";
import { rules } from "./rules";

/**
 * The rules that may say something of a clause, in their order. Most say nothing without a verb, or without one of a few; many but in some sections,
 * of some kinds of clause, or where some word stands. To be asked costs a rule more than all of this.
 */
export function rulesFor({ clause, opens, place, analysis }: Passage): readonly Rule[] {
  const awake: Rule[] = [];
  let called: ReadonlySet<Rule> | undefined;
  for (const { rule, links, sections, words } of (opens ? ofOpening : ofLater)(clause.verb?.lemma ?? noVerb)) {
    if ((links && !links.has(clause.link)) || (sections && !sections.has(place.section))) continue;
    if (words) {
      called ??= calledIn(analysis);
      if (!called.has(rule)) continue;
    }
    awake.push(rule);
  }
  return awake;
}

/** A rule with what wakes it. Objects of one shape are read faster than rules, each of which declares what it likes. */
interface Sleeper {
  readonly rule: Rule;
  readonly links: Rule["links"] | undefined;
  readonly sections: Rule["sections"] | undefined;
  readonly words: Rule["words"] | undefined;
}

const sleeper = (rule: Rule): Sleeper => {
  const { links, sections, words } = rule;
  return { rule, links, sections, words };
};

const ofOpening = cached((lemma) => rules.filter((rule) => wakes(rule, lemma)).map(sleeper));
const ofLater = cached((lemma) => rules.filter((rule) => !rule.opens && wakes(rule, lemma)).map(sleeper));

/** Whether a verb wakes a rule. */
function wakes({ verbs }: Rule, lemma: string): boolean {
  if (verbs === undefined) return true;
  if (typeof verbs === "string") return (lemma === noVerb) === (verbs === "none");
  return verbs.has(lemma);
}

const byWord = new Map<string, Rule[]>();
for (const rule of rules)
  for (const word of rule.words ?? []) {
    const called = byWord.get(word);
    if (called) called.push(rule);
    else byWord.set(word, [rule]);
  }

const known = new WeakMap<Analysis, ReadonlySet<Rule>>();

/** The rules that wait for a word and are called by one of the statement, as it is written or in the singular. */
function calledIn(analysis: Analysis): ReadonlySet<Rule> {
  const kept = known.get(analysis);
  if (kept) return kept;
  const called = new Set<Rule>();
  for (const { low, folded } of analysis.tokens) {
    for (const rule of byWord.get(low) ?? []) called.add(rule);
    if (folded !== low) for (const rule of byWord.get(folded) ?? []) called.add(rule);
  }
  known.set(analysis, called);
  return called;
}
