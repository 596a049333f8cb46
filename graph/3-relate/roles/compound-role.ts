import { matchNames } from "../../2-ground/matcher";
import type { Word } from "../../language/word";
import type { Passage } from "../passage";
import { namedRole, type Role } from "./role";

/** What the first part of a hyphenated word names: "steroid" in "steroid-induced", "lupus" in "lupus-like". */
export function compoundRole(
  { from, to }: Word,
  { analysis, grounding: { registry, names } }: Passage,
): Role | undefined {
  // The last two tokens are the hyphen and the second part.
  const parts = analysis.tokens.slice(from, to - 2);
  // What the article itself calls by the name goes before what the vocabulary does.
  const [match] = matchNames(names, parts);
  const known = match?.from === 0 && match.to === parts.length ? match.entity : undefined;
  const entity = known ?? registry.find(parts.map(({ text }) => text).join(" "));
  const first = analysis.tokens[from];
  return entity === undefined
    ? undefined
    : namedRole(entity, { start: first?.start ?? 0, end: first?.end ?? 0 }, registry);
}
