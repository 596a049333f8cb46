import type { Group } from "../../language/phrases";
import type { Alternatives } from "./role";

/** "Xal, a beta blocker, and yal": what stands between them says what the first is. */
export function isClassBetween(at: number, { members }: Group, each: readonly Alternatives[]): boolean {
  if (at === 0 || at + 1 >= members.length) return false;
  const [before, own, next] = members.slice(at - 1, at + 2);
  const areTreatments = [each[at - 1], each[at]].every((read) => read?.[0]?.every(({ type }) => type === "treatment"));
  return areTreatments && !before?.determiner && /^an?$/.test(own?.determiner ?? "") && !next?.determiner;
}
