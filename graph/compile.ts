import { read } from "./1-read/read";
import { ground } from "./2-ground/ground";
import { relate } from "./3-relate/relate";
import { assemble } from "./4-assemble/assemble";
import { check } from "./5-check/check";
import { lexicon } from "./lexicon/lexicon";
import type { Compilation, Reference } from "./model/knowledge-graph";
import type { Source } from "./model/source";

/**
 * Turns an article into a graph whose every relation points back into the text, and says what its author should know.
 * Total: every text compiles. The article's literature keys are looked up in `references`; `watch` hears each stage begin.
 */
export function compile(
  source: Source,
  references: readonly Reference[] = [],
  watch: (stage: string) => void = () => {},
): Compilation {
  watch("read");
  const article = read(source);
  watch("ground");
  const grounding = ground(article, lexicon);
  watch("relate");
  const claims = relate(grounding);
  watch("assemble");
  const graph = assemble(article, grounding, claims, references);
  watch("check");
  return { graph, diagnostics: check(graph, references) };
}
