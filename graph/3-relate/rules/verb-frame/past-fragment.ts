import { type Clause, only } from "../../../language/clause";
import { changedPhrase, type NounPhrase } from "../../../language/phrases";
import { certaintyOf } from "../../certainty";
import { verbCuesOf } from "../../cue-index";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { ofTypes, type Role } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

/** "Drug – inhibited X and improved Y": in an entry about a treatment, participles before bare nouns are its past tense. */
export function pastFragment(clause: Clause, passage: Passage): readonly Draft[] {
  const treatments = ofTypes(passage.heads, "treatment");
  if (!clause.subject || treatments.length === 0 || !passage.opens) return [];
  return clause.subject.members.flatMap((member) => readMember(member, treatments, clause, passage));
}

function readMember(
  member: NounPhrase,
  treatments: readonly Role[],
  clause: Clause,
  passage: Passage,
): readonly Draft[] {
  const first = passage.analysis.words[member.from];
  if (first?.verb?.form !== "past" || first.tag !== "adjective" || member.to - member.from < 2) return [];
  const { lemma } = first.verb;
  const object = only(changedPhrase(member, { from: member.from + 1 }));
  for (const { frame } of verbCuesOf(lemma)) {
    const patients = rolesOf(object, passage);
    const drafts = link(frame, [treatments], patients, passage, `verb-frame:${lemma}`, certaintyOf(clause, passage));
    if (drafts.length > 0) return drafts;
  }
  return [];
}
