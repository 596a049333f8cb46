import { spanOfWords } from "../../2-ground/analysis";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { impliedRole, namedRole, type Role } from "./role";

/** "A high-dose corticosteroid" is a corticosteroid, which the vocabulary knows. */
export function lexicalKind(role: Role, member: NounPhrase, { analysis, grounding: { registry } }: Passage): Role {
  const term = analysis.words[member.head]?.term;
  const entity = term === undefined || registry.isLexical(role.entity) ? undefined : analysis.terms[term]?.entity;
  if (entity === undefined) return role;
  const span = spanOfWords(analysis, member.head, member.head + 1);
  return role.implied ? impliedRole(entity, span, registry) : namedRole(entity, span, registry);
}
