import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import type { EntityId, EntityType } from "../../model/entity";
import { type Analysis, spanOfWords } from "../analysis";
import type { NameMatch } from "../matcher";
import type { Reader, Referent } from "./referent";
import { labelOf } from "./word-text";

/** "A raised white cell count (leukocytosis)": a phrase the vocabulary does not know, glossed by one that it does. */
export function glossedName(phrase: NounPhrase, words: readonly Word[], reader: Reader): Referent | undefined {
  const { analysis, registry } = reader;
  const head = words.at(-1);
  const isKnown = head?.term !== undefined && words.length === 1;
  const gloss = (isKnown ? undefined : termInGloss(phrase, analysis)) ?? findingBehind(phrase, reader);
  // "Alpha-lipoic acid (ALA) deficiency": the bracket stands for what is before it, and not for the whole.
  if (!gloss || isWithin(phrase)) return undefined;
  const own = head?.term === undefined ? undefined : analysis.terms[head.term]?.entity;
  if (isKnown && registry.typeOf(own ?? "") !== "symptom") return undefined;
  if (own !== undefined && !mayMean(own, gloss.entity, reader)) return undefined;
  registry.alias(gloss.entity, labelOf(words, analysis));
  const first = analysis.words.indexOf(words[0] as Word);
  const span = {
    start: spanOfWords(analysis, first, phrase.head + 1).start,
    end: spanOfWords(analysis, phrase.head, phrase.head + 1).end,
  };
  return { entity: gloss.entity, type: registry.typeOf(gloss.entity), span };
}

/** "White patches in the mouth (leukoplakia)": the bracket behind where something is says what it is called. */
function findingBehind({ complements, gloss }: NounPhrase, { analysis, registry }: Reader): NameMatch | undefined {
  const behind = complements.at(-1);
  const last = behind && locating.test(behind.preposition) ? behind.group.members.at(-1) : undefined;
  const found = last && gloss.length === 0 ? termInGloss(last, analysis) : undefined;
  return found && findings.has(registry.typeOf(found.entity)) ? found : undefined;
}

const locating = /^(in|into|at|on|around|behind|over|between|within|inside|across)$/;
const findings: ReadonlySet<EntityType | undefined> = new Set<EntityType>(["symptom", "risk", "disease", "mechanism"]);

const isWithin = ({ gloss, head }: NounPhrase): boolean => {
  const first = gloss.at(-1)?.[0];
  return first?.kind === "noun" && first.from < head;
};

/** The known name that a bracket consists of. */
function termInGloss({ gloss }: NounPhrase, { words, terms }: Analysis): NameMatch | undefined {
  const items = gloss.at(-1);
  const only = items?.length === 1 ? items[0] : undefined;
  if (only?.kind !== "noun" || only.to - only.from > 1) return undefined;
  const term = words[only.head]?.term;
  return term === undefined ? undefined : terms[term];
}

/** Types whose names say exactly what is meant. */
const definite: ReadonlySet<EntityType | undefined> = new Set<EntityType>(["gene", "disease", "treatment"]);

/** Whether a bracket may say what a phrase with a known head means, and not just add to it: "methotrexate (hepatitis)". */
function mayMean(own: EntityId, gloss: EntityId, { registry }: Reader): boolean {
  const type = registry.typeOf(own);
  return own !== gloss && !(definite.has(type) && type !== registry.typeOf(gloss));
}
