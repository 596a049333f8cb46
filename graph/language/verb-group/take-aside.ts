import { hasMainVerb, type Progress } from "./progress";

const longestAside = 5;

/** Takes what stands between two commas inside the group: "does not*, as a rule,* cause", "may*, however,* lead to". */
export function takeAside(group: Progress): boolean {
  const { words, at, head, auxiliary } = group;
  if (words[at]?.low !== "," || hasMainVerb(group)) return false;
  const before = words[at - 1]?.tag;
  if (before !== "modal" && before !== "not" && (head < 0 || before !== "auxiliary")) return false;
  let end = at + 1;
  while (end - at <= longestAside && inside.has(words[end]?.tag ?? "mark")) end++;
  if (end === at + 1 || words[end]?.low !== ",") return false;
  const next = words[end + 1];
  const isParticiple = next?.verb?.form === "past" || next?.verb?.form === "participle";
  if (next?.tag !== "verb" || ((auxiliary === "be" || auxiliary === "have") && !isParticiple)) return false;
  group.at = end;
  return true;
}

const inside: ReadonlySet<string> = new Set([
  "adverb",
  "preposition",
  "determiner",
  "noun",
  "adjective",
  "number",
  "example",
]);
