import { clausePrepositions } from "../closed-class";
import { readGroup } from "../group";
import { finiteFollows } from "../group/finite-follows";
import type { Item } from "../phrases";
import type { Walk } from "./walk";

/**
 * "In children, fever and rash are common": the comma at which the phrase ends that opens a clause, where what stands behind it would go on as a
 * list and the verb behind that shows it to be the subject. "In A, B and C, D and E …" ends behind the first list.
 */
export function frontedEnd({ items, at, current }: Walk): number | undefined {
  if (current.verb || current.subject || current.complements.length > 0) return undefined;
  let start = at + 1;
  while (items[start]?.kind === "adverb" || items[start]?.kind === "preposition") start++;
  if (items[start]?.kind !== "noun") return undefined;
  const whole = readGroup(items, start, false);
  if (whole && closes(items, whole.next)) return whole.next;
  if (!whole || !finiteFollows(items, whole.next) || items[whole.next]?.kind === "comma") return undefined;
  const opener = items[at];
  if (opener?.kind === "preposition" && clausePrepositions.has(opener.low) && verbsAhead(items, whole.next) > 1)
    return undefined;
  const within = items.slice(0, whole.next);
  const firstJoint = within.findIndex(({ kind }, index) => index > start && kind === "coordinator");
  const isComma = ({ kind }: Item, index: number) => kind === "comma" && items[index + 1]?.kind !== "coordinator";
  const closing = within.findIndex((item, index) => index > firstJoint && firstJoint > 0 && isComma(item, index));
  const end = closing > 0 ? closing : within.findIndex((item, index) => index > start && isComma(item, index));
  return end > start && firstJoint > 0 ? end : undefined;
}

/** "After surgery, the risk of A and B is raised": the comma, behind which the subject has its verb. */
function closes(items: readonly Item[], comma: number): boolean {
  if (items[comma]?.kind !== "comma") return false;
  const subject = readGroup(items, comma + 1, false);
  return subject !== undefined && items[subject.next]?.kind === "verb" && finiteFollows(items, subject.next);
}

const verbsAhead = (items: readonly Item[], at: number): number => {
  const end = items.findIndex(({ kind }, index) => index > at && kind === "break");
  return items.slice(at, end < 0 ? items.length : end).filter((item) => item.kind === "verb" && item.form === "finite")
    .length;
};
