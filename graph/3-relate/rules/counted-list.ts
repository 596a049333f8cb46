import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import type { SectionKind } from "../../model/article";
import type { Draft } from "../link/link";
import { newMemo, type Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import type { Rule } from "../rule";
import { verbFrame } from "./verb-frame/verb-frame";

const sections: ReadonlySet<SectionKind> = new Set(["causes", "mechanism", "lead", "complications", "symptoms"]);
/** What is counted before it is named. */
const counted =
  /^(process|mechanism|factor|thing|event|change|problem|consequence|complication|effect|result|reason|abnormality|defect|route|way)$/;

/** "Three processes contribute to X: A, B and C", "X leads to two things: A and B": what is counted before the colon is what stands behind it. */
export const countedList: Rule = {
  name: "counted-list",
  sections,
  verbs: "none",
  read(passage) {
    const { clause, analysis, place } = passage;
    if (!sections.has(place.section)) return [];
    const from = clause.subject?.members[0]?.from ?? 0;
    if (clause.verb || !clause.subject || analysis.words[from - 1]?.low !== ":") return [];
    const before = analysis.clauses[analysis.clauses.indexOf(clause) - 1];
    if (!before?.verb || before.verb.negated || (before.verb.to ?? 0) > from) return [];
    const told = withList(before, clause.subject, passage);
    return told ? read(told, passage) : [];
  },
};

const read = (clause: Clause, passage: Passage): readonly Draft[] =>
  verbFrame.read({ ...passage, clause, memo: newMemo() }).map((draft) => ({ ...draft, rule: countedList.name }));

/** The clause as it stands with the list in the place of what is counted. */
function withList(before: Clause, list: Group, passage: Passage): Clause | undefined {
  const isCounted = (group: Group | undefined) =>
    group?.members.length === 1 &&
    group.members.every(
      (member) =>
        !member.of &&
        counted.test(headNoun(member, passage.analysis)) &&
        passage.analysis.words
          .slice(member.from, member.head)
          .some(({ tag, low }) => tag === "number" || /^(several|many|various|different)$/.test(low)),
    );
  if (isCounted(before.subject)) return { ...before, subject: list };
  if (before.verb?.lemma === "have" && isCounted(before.objects[0]) && before.verb)
    return { ...before, verb: { ...before.verb, lemma: "cause" }, objects: [list] };
  if (isCounted(before.objects[0])) return { ...before, objects: [list] };
  const at = before.complements.findIndex(({ group }) => isCounted(group));
  const complement = before.complements[at];
  return complement
    ? { ...before, complements: before.complements.with(at, { ...complement, group: list }) }
    : undefined;
}
