import type { GroundedItem, GroundedStatement, Grounding } from "../../2-ground/ground";
import { nameReferents } from "../../2-ground/name";
import { isTreatmentSection } from "../treatment-sections";
import { type Role, statedRole } from "./role";

/** Bold or italic words, with which a sentence opens. */
const marked = /^\s*(\*{1,3}|_{1,3})\p{L}/u;

/**
 * The treatment with whose name, in bold or italics, a sentence inside an entry on another opens: "**Chelators** – bind it. **Xal** is taken daily."
 * What comes behind is about that one.
 */
export function markedMember(
  { analysis, statement: { span, field } }: GroundedStatement,
  { section, headEntities, item }: GroundedItem,
  { text, registry }: Grounding,
): Role | undefined {
  const [head, ...others] = headEntities;
  if (!isTreatmentSection(section) || !head || others.length > 0 || item.question || field) return undefined;
  const [clause] = analysis.clauses;
  if (!marked.test(text.slice(span.start, Math.min(span.end, span.start + 8)))) return undefined;
  const [member, ...more] = clause?.subject?.members ?? [];
  if (!member || more.length > 0 || member.from > 0 || clause?.link !== "main") return undefined;
  const [named] = nameReferents(member, analysis, registry);
  return named?.type === "treatment" && named.entity !== head.entity ? statedRole(named) : undefined;
}
