import { read } from "./1-read/read";
import { ground } from "./2-ground/ground";
import { relate } from "./3-relate/relate";
import { assemble } from "./4-assemble/assemble";
import { lexicon } from "./lexicon/lexicon";
import type { Compilation, Reference } from "./model/knowledge-graph";
import type { Source } from "./model/source";

/** Turns an article into a graph whose every relation points back into the text. */
export function compile(source: Source, references: readonly Reference[] = []): Compilation {
  const article = read(source);
  const grounding = ground(article, lexicon);
  const claims = relate(grounding);
  const graph = assemble(article, grounding, claims, references);
  return { graph, diagnostics: [] };
}
