import type { Clause } from "../clause";
import type { Walk } from "./walk";

/** "When untreated", "though rare": a subordinate clause that needs no verb. */
const isVerbless = ({ link, subject, adjectives }: Clause): boolean =>
  /^(if|when|unless|once|though|although|while|whether)$/.test(link) && !subject && adjectives.length > 0;

/** Takes a comma. Behind a nested clause that is complete, it may lead back to the clause that waits. */
export function takeComma(walk: Walk): void {
  walk.comma = true;
  walk.at++;
  const { current, waiting } = walk;
  const outer = waiting.at(-1);
  if (!outer || !(current.verb || isVerbless(current)) || current === outer) return;
  const next = walk.items[walk.at];
  const resumes =
    next?.kind === "verb" ? next.form === "finite" && !walk.coordinator : next?.kind === "noun" && !outer.subject;
  if (!resumes) return;
  waiting.pop();
  walk.current = outer;
}
