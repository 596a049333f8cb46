import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import { faculties, facultyFates, organEvents, organFates } from "../../lexicon/bodily-changes";
import type { EntityId } from "../../model/entity";
import { adjectiveWords } from "../adjective-words";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";

/** "The kidneys fail", "growth is slowed", "puberty may be late": what that is called, where it has a name. */
export function failingSigns(member: NounPhrase, lemma: string, passage: Passage): EntityId | undefined {
  const { clause, analysis, grounding } = passage;
  if (member.of || clause.objects.some(({ members }) => members.every(({ from }) => from < (clause.verb?.from ?? 0))))
    return undefined;
  const noun = headNoun(member, analysis);
  const names = faculties.has(noun) ? ofFaculty(noun, lemma, passage) : ofOrgan(noun, lemma, passage);
  for (const name of names) {
    const entity = grounding.registry.find(name);
    if (entity !== undefined) return entity;
  }
  return undefined;
}

function ofOrgan(noun: string, lemma: string, { clause }: Passage): readonly string[] {
  const { verb, objects, complements } = clause;
  const isDone = verb?.passive === true;
  if (objects.length > 0 || (isDone && complements.some(({ preposition }) => preposition === "by"))) return [];
  const ways = (isDone ? organFates : organEvents).get(lemma) ?? [];
  return ways.flatMap((way) => [way.replace("_", noun), way.replace("_", `bone ${noun}`)]);
}

/** "Slow growth" of "growth is slowed", "loss of hearing" of "hearing is lost", "hearing fails". */
function ofFaculty(noun: string, lemma: string, passage: Passage): readonly string[] {
  const { clause, analysis } = passage;
  const said = clause.verb?.passive
    ? [analysis.words[clause.verb.head]?.low ?? ""]
    : lemma === "be" || lemma === "become" || lemma === "remain"
      ? adjectiveWords(clause, analysis)
      : clause.objects.length === 0
        ? [lemma]
        : [];
  return said.flatMap((word) => (facultyFates.get(word) ?? []).map((state) => `${state} ${fold(noun)}`));
}
