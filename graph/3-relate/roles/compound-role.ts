import type { Word } from "../../language/word";
import type { Passage } from "../passage";
import { namedRole, type Role } from "./role";

/** What the first part of a hyphenated word names: "steroid" in "steroid-induced", "lupus" in "lupus-like". */
export function compoundRole({ from, to }: Word, { analysis, grounding: { registry } }: Passage): Role | undefined {
  // The last two tokens are the hyphen and the second part.
  const parts = analysis.tokens.slice(from, to - 2);
  const entity = registry.find(parts.map(({ text }) => text).join(" "));
  const first = analysis.tokens[from];
  return entity === undefined
    ? undefined
    : namedRole(entity, { start: first?.start ?? 0, end: first?.end ?? 0 }, registry);
}
