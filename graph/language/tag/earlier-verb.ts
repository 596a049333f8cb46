import type { VerbForm } from "../verbs";
import type { Word } from "../word";

const singularAuxiliary = /^(is|has|does|was)$/;
const pluralAuxiliary = /^(are|have|do|were)$/;
/** Marks that a clause goes on behind. */
const insideClause = /^[,()]$/;

/** Whether a verb stands earlier in the clause that a present-tense or base verb of this form may continue: "blocks X and slows Y". */
export function earlierVerb(before: readonly Word[], form: VerbForm["form"]): boolean {
  const auxiliary = form === "s" ? singularAuxiliary : pluralAuxiliary;
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at];
    if (!word || (word.tag === "mark" && !insideClause.test(word.low))) return false;
    if (word.tag === "auxiliary" && (auxiliary.test(word.low) || isQualityBehind(before, at, form))) return true;
    if (word.tag === "verb" && (matches(word, form) || before[at - 1]?.tag === "modal")) return true;
  }
  return false;
}

/** "May be normal or …": an adjective behind a modal, with which another verb goes on. */
const isQualityBehind = (before: readonly Word[], at: number, form: VerbForm["form"]): boolean =>
  form === "base" &&
  before[at]?.low === "be" &&
  before[at - 1]?.tag === "modal" &&
  before.findLast(({ tag }) => tag !== "coordinator" && tag !== "mark")?.tag === "adjective";

const matches = ({ verb }: Word, form: VerbForm["form"]): boolean => verb?.form === form || verb?.form === "past";
