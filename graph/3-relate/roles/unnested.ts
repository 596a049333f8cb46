import { typeOfNoun } from "../../2-ground/noun-type";
import type { Group, NounPhrase } from "../../language/phrases";
import type { EntityType } from "../../model/entity";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";

/** Prepositions behind which stands where something is. */
const placing: ReadonlySet<string> = new Set("in at on over around behind under below near of".split(" "));
const findings: ReadonlySet<EntityType | undefined> = new Set(["symptom", "risk", "disease"]);

/** "Swelling of the glands, fever and cough": what is no place, but a finding as "swelling" is, stands beside that in the list and not behind its "of". */
export function unnested({ members }: Group, passage: Passage): readonly NounPhrase[] {
  if (!members.some(({ of, complements }) => isList(of) || complements.some(({ group }) => isList(group))))
    return members;
  return members.flatMap((member) => (isFinding(member, passage) ? freed(member, passage) : [member]));
}

const isList = (group: Group | undefined): group is Group => group !== undefined && group.members.length > 1;

/** The phrase with its place alone, and what follows in the list. */
function freed(member: NounPhrase, passage: Passage): readonly NounPhrase[] {
  const { of, complements } = member;
  const last = complements.at(-1);
  if (last && placing.has(last.preposition)) {
    const at = endOfPlace(last.group, passage);
    if (at === undefined) return [member];
    const place = { ...last, group: upTo(last.group, at) };
    return [{ ...member, complements: [...complements.slice(0, -1), place] }, ...last.group.members.slice(at)];
  }
  const at = last || !of ? undefined : endOfPlace(of, passage);
  return of && at !== undefined ? [{ ...member, of: upTo(of, at) }, ...of.members.slice(at)] : [member];
}

const upTo = (group: Group, at: number): Group => ({
  ...group,
  members: group.members.slice(0, at),
  joint: at > 1 ? group.joint : "none",
});

/** Where in a list of places the findings begin. */
function endOfPlace({ members }: Group, passage: Passage): number | undefined {
  const at = members.findIndex((member) => isFinding(member, passage));
  return at > 0 && members.slice(at).every((member) => isFinding(member, passage)) ? at : undefined;
}

function isFinding(member: NounPhrase, { analysis, grounding: { registry } }: Passage): boolean {
  if (member.pronoun) return false;
  const term = analysis.words[member.head]?.term;
  if (term !== undefined) return findings.has(registry.typeOf(analysis.terms[term]?.entity ?? ""));
  const noun = headNoun(member, analysis);
  return findings.has(typeOfNoun(noun, noun)?.type);
}
