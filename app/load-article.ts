import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@/graph/compile";
import type { Compilation, Reference } from "@/graph/model/knowledge-graph";
import { type GraphIndex, indexGraph } from "@/lib/graph-index";

const folder = join(process.cwd(), "graph/articles");
const ending = ".md";
const indexed = new Map<string, GraphIndex>();
const compiled = new Map<string, Compilation>();

export const articleIds = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

/** The compiled article. At build time only: this is the one place that reads files and compiles. */
export function loadArticle(id: string): Compilation {
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const path = `${id}${ending}`;
  const references = JSON.parse(readFileSync(join(folder, "references.json"), "utf8")) as readonly Reference[];
  const compilation = compile({ path, text: readFileSync(join(folder, path), "utf8") }, references);
  compiled.set(id, compilation);
  return compilation;
}

/** The article's graph with its lookups. */
export function loadIndex(id: string): GraphIndex {
  const index = indexed.get(id) ?? indexGraph(loadArticle(id).graph);
  indexed.set(id, index);
  return index;
}
