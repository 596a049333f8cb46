import { spanOfWords } from "../../2-ground/analysis";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import type { Role } from "./role";

/** "A high-dose corticosteroid" is a corticosteroid, which the vocabulary knows. */
export function lexicalKind(role: Role, member: NounPhrase, { analysis, grounding: { registry } }: Passage): Role {
  const term = analysis.words[member.head]?.term;
  const entity = term === undefined || registry.isLexical(role.entity) ? undefined : analysis.terms[term]?.entity;
  return entity === undefined
    ? role
    : { ...role, entity, type: registry.typeOf(entity), span: spanOfWords(analysis, member.head, member.head + 1) };
}
