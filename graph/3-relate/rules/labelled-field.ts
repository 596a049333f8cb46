import type { Clause } from "../../language/clause";
import type { FieldKind } from "../../model/article";
import type { Frame } from "../../lexicon/cues";
import { certaintyOf, clauseText } from "../certainty";
import { type Draft, link } from "../link";
import type { Alternatives, Passage } from "../passage";
import { nounCuesOf } from "../cue-index";
import { headNoun, rolesOf } from "../roles";
import type { Rule } from "../rule";

/** What a bare phrase in a field is to the entry's head. */
const fields: Partial<Record<FieldKind, readonly Frame[]>> = {
  effects: ["cause"], purpose: ["treat", "detect"], avoid: ["avoid"], monitoring: ["monitor"], mechanism: ["reduce"], class: ["include"],
};

/** A labelled field: what stands in "Side effects: …" or under such a column are side effects of the entry's head. */
export const labelledField: Rule = {
  name: "labelled-field",
  read(passage) {
    const kinds = passage.statement.statement.field?.kinds ?? [];
    const kind = kinds.includes("effects") ? "effects" : kinds[0];
    const frames = kind ? fields[kind] : undefined;
    if (!kind || !frames || passage.heads.length === 0) return [];
    return read(passage.clause, kind, frames, passage);
  },
};

function read(clause: Clause, kind: FieldKind, frames: readonly Frame[], passage: Passage): readonly Draft[] {
  const behindFor = clause.complements.find(({ preposition }) => preposition === "for" || preposition === "against" || preposition === "in");
  const group = clause.verb ? undefined : (clause.subject ?? (kind === "purpose" ? behindFor?.group : undefined));
  if (!group) return [];
  if (kind === "purpose" && group.members.some((member) => member.of && nounCuesOf(headNoun(member, passage.analysis)).length > 0)) return [];
  const fewer = group.members.some((member) => /^(fewer|less|reduced|lower|milder)$/.test(passage.analysis.words[member.from]?.low ?? "") || /^(fewer|less|reduced|lower)$/.test(passage.analysis.words[member.from + 1]?.low ?? ""));
  const named = rolesOf(group, passage);
  const uncertain = /\b(possible|possibly|may|suspected|potential)\b/.test(clauseText(clause, passage));
  const certainty = certaintyOf(clause, passage);
  for (const frame of kind === "purpose" && fewer ? (["reduce"] as const) : frames) {
    const heads: Alternatives = [passage.heads];
    const other = kind === "mechanism" ? named.map((roles) => roles.filter(({ type }) => type === "pathway")) : kind === "purpose" || kind === "class" ? named.map((roles) => roles.filter(({ type }) => type !== undefined)) : named;
    const drafts = frame === "include" || frame === "avoid" ? link(frame, other, heads, passage, `labelled-field:${kind}`, certainty) : link(frame, heads, other, passage, `labelled-field:${kind}`, uncertain && certainty.polarity === "asserted" ? { ...certainty, polarity: "uncertain" } : certainty);
    if (drafts.length > 0) return drafts;
  }
  return [];
}
