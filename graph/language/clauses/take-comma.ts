import type { Walk } from "./walk";

/** Takes a comma. Behind a nested clause that is complete, it may lead back to the clause that waits. */
export function takeComma(walk: Walk): void {
  walk.comma = true;
  walk.at++;
  const { current, waiting } = walk;
  const outer = waiting.at(-1);
  if (!outer || !current.verb || current === outer) return;
  const next = walk.items[walk.at];
  const resumes =
    next?.kind === "verb" ? next.form === "finite" && !walk.coordinator : next?.kind === "noun" && !outer.subject;
  if (!resumes) return;
  waiting.pop();
  walk.current = outer;
}
