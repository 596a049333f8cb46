import { newClause, only } from "../clause";
import { newNounPhrase, type VerbGroup } from "../phrases";
import { describedGroup } from "./described";
import { finiteVerbAhead, openClause, type Walk } from "./walk";

/** Takes an -ing form: verb of a clause without a subject ("while taking X"), gerund ("Smoking causes X") or participle ("cells lacking X"). */
export function takeIng(walk: Walk, verb: VerbGroup): void {
  if (resumesWaiting(walk)) walk.current = walk.waiting.pop() ?? walk.current;
  const { current, coordinator } = walk;
  const isEmpty = !current.verb && !current.subject;
  if (isEmpty && current.link !== "main" && coordinator === undefined) {
    current.verb = verb;
    if (current.governor?.subject) current.subject = current.governor.subject;
  } else if (coordinator !== undefined && current.verb?.form === "ing") continueIng(walk, verb);
  else if (isEmpty) takeGerundSubject(walk, verb);
  else takeParticiple(walk, verb);
}

/** "If X fails, smoking …": behind a comma, the -ing form is the subject of the main clause that waits for one. */
function resumesWaiting(walk: Walk): boolean {
  const outer = walk.waiting.at(-1);
  const isOpen = outer !== undefined && !outer.subject && !outer.verb;
  return walk.comma && isOpen && walk.current.verb !== undefined && finiteVerbAhead(walk);
}

/** "by binding X and blocking Y". */
function continueIng(walk: Walk, verb: VerbGroup): void {
  const { current } = walk;
  const { link, subject, governor } = current;
  openClause(
    walk,
    newClause(link, { verb, continues: current, ...(subject && { subject }), ...(governor && { governor }) }),
  );
}

/** "Smoking cigarettes causes X": the gerund is the subject of the current clause and has a clause of its own for its objects. */
function takeGerundSubject(walk: Walk, verb: VerbGroup): void {
  const { current } = walk;
  current.subject = only(newNounPhrase(verb.from, verb.to, verb.head));
  walk.waiting.push(current);
  openClause(walk, newClause("gerund", { verb, governor: current }));
}

/** "cells lacking X" describes the last noun; "X dies, causing Y" the subject. */
function takeParticiple(walk: Walk, verb: VerbGroup): void {
  const { current } = walk;
  const subject = walk.comma || !walk.last ? current.subject : describedGroup(walk.last, verb.lemma);
  openClause(walk, newClause("participle", { verb, governor: current, ...(subject && { subject }) }));
  if (!current.verb) walk.waiting.push(current);
}
