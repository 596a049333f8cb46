import type { Item } from "../phrases";

/** More prepositional phrases than this between subject and verb are not expected. */
const maxPhrases = 3;

/** Whether a finite verb governs what ends at `at`, brackets, adverbs and prepositional phrases between. */
export function finiteFollows(items: readonly Item[], at: number): boolean {
  let next = at;
  for (let phrases = 0; phrases < maxPhrases; ) {
    const item = items[next];
    if (!item) return false;
    if (item.kind === "verb") return item.form === "finite";
    if (item.kind === "relative" && next === at) return finiteVerbs(items, next) > 1;
    if (item.kind === "adverb" || item.kind === "bracket") next++;
    else if (item.kind === "comma" && next === at) return isInsertion(items, next);
    else if (item.kind === "preposition" && item.low !== "until" && items[next + 1]?.kind === "noun") {
      next += 2;
      phrases++;
    } else return false;
  }
  return false;
}

/** How far behind its first comma an insertion may end. */
const longestInsertion = 9;
const insertions: ReadonlySet<Item["kind"]> = new Set(["preposition", "subordinator"]);

/** "…, and anemia, whether from blood loss or not, is common", "…, and anemia, which comes late, causes X": what stands between two commas before the verb. */
function isInsertion(items: readonly Item[], comma: number): boolean {
  const opener = items[comma + 1];
  if (opener?.kind === "relative") return isRelativeInsertion(items, comma);
  if (!insertions.has(opener?.kind ?? "break")) return false;
  for (let at = comma + 2; at < comma + longestInsertion; at++) {
    const item = items[at];
    if (!item || item.kind === "break" || item.kind === "relative" || item.kind === "verb") return false;
    const after = items[at + 1];
    if (item.kind === "comma") return after?.kind === "verb" && after.form === "finite";
  }
  return false;
}

/** ", which comes late, *causes*". */
function isRelativeInsertion(items: readonly Item[], comma: number): boolean {
  const end = items.findIndex(({ kind }, at) => at > comma + 1 && (kind === "comma" || kind === "break"));
  const after = items[end + 1];
  return (
    end > comma &&
    items[end]?.kind === "comma" &&
    end < comma + longestInsertion &&
    finiteVerbs(items, comma + 2) > 0 &&
    after?.kind === "verb" &&
    after.form === "finite"
  );
}

/** How many finite verbs stand between here and the next comma or break. */
function finiteVerbs(items: readonly Item[], at: number): number {
  let count = 0;
  for (let next = at; next < items.length; next++) {
    const item = items[next];
    if (!item || item.kind === "comma" || item.kind === "break" || item.kind === "coordinator") break;
    if (item.kind === "verb" && item.form === "finite" && !isHelped(items, next)) count++;
  }
  return count;
}

/** "Helps platelets stick": the second is no verb of its own. */
function isHelped(items: readonly Item[], at: number): boolean {
  const [governor, verb] = [items[at - 2], items[at]];
  return (
    governor?.kind === "verb" &&
    /^(help|let|make)$/.test(governor.lemma) &&
    items[at - 1]?.kind === "noun" &&
    verb?.kind === "verb" &&
    verb.number === "plural"
  );
}

/** What may stand in a subject. */
const nominal: ReadonlySet<Item["kind"]> = new Set(["noun", "preposition", "coordinator"]);

/**
 * Whether the finite verb behind the preposition at `at` is the only one of a sentence whose first noun stands before the preposition: in "relapse
 * after withdrawal is frequent" it is the relapse that is frequent, and "after" opens no clause.
 */
export function isOnlyVerb(items: readonly Item[], at: number): boolean {
  const opening = items.findLastIndex(({ kind }, index) => index < at && (kind === "subordinator" || kind === "break"));
  const before = items.slice(opening + 1, at);
  if (!before.some(({ kind }) => kind === "noun") || !before.every(({ kind }) => nominal.has(kind))) return false;
  const opener = items[at];
  if (opener?.kind === "preposition" && opener.low === "until") return false;
  let count = 0;
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next];
    if (!item || item.kind === "break" || item.kind === "subordinator" || item.kind === "relative") break;
    const isSecond = count > 0 && items[next - 1]?.kind === "coordinator";
    if (item.kind === "verb" && (item.form === "finite" || item.form === "loose") && !isSecond) count++;
  }
  return count === 1;
}
