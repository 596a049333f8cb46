import { isPartOrFaculty } from "../../2-ground/naming/is-part-or-faculty";
import type { Group } from "../../language/phrases";
import { concernColumns } from "../../lexicon/headings";
import type { Passage } from "../passage";
import { type Alternatives, nonEmpty } from "./role";
import { phraseRoles, rolesOf } from "./roles-of";

/** "Manifestation | Treatment": what stands in the first column is a sign, whatever it is called. */
function isConcern({ place: { item }, statement: { statement }, grounding: { text } }: Passage): boolean {
  const label = statement.field?.label;
  return (
    label !== undefined &&
    label.end < item.span.start &&
    concernColumns.test(text.slice(label.start, label.end).toLowerCase())
  );
}

/** "Acute flares of cytopenias" is about both. */
export function purposeNamed(group: Group, passage: Passage): Alternatives {
  const all = group.members.flatMap((member) => [
    ...(phraseRoles(member, passage, group)[0] ?? []),
    ...(rolesOf(member.of, passage)[0] ?? []),
  ]);
  const known = all.filter(({ type }) => type !== undefined);
  const typed = known.length > 0 || !isConcern(passage) ? known : all.filter(({ entity }) => !isPartOrFaculty(entity));
  return nonEmpty([typed.filter((role, at) => typed.findIndex(({ entity }) => entity === role.entity) === at)]);
}
