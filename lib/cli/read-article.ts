import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "@/graph/compile";
import type { Reference } from "@/graph/model/knowledge-graph";
import { type GraphIndex, indexGraph } from "../graph-index";
import { fault } from "./fault";

const folder = fileURLToPath(new URL("../../graph/articles/", import.meta.url));

/** What was compiled, by its texts: a process that asks about one article twice does not compile it twice. */
const compiled = new Map<string, GraphIndex>();

/** The graph of an article: one of the project's by its id, or any file. Throws a fault where there is none. */
export function readArticle(name: string): GraphIndex {
  const own = join(folder, `${name}.md`);
  const path = existsSync(own) ? own : name;
  const beside = join(dirname(path), "references.json");
  const text = readText(path);
  const literature = readText(existsSync(beside) ? beside : join(folder, "references.json"));
  const key = JSON.stringify([path, text, literature]);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const index = indexGraph(compile({ path, text }, JSON.parse(literature) as Reference[]).graph);
  compiled.set(key, index);
  return index;
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    const known = readdirSync(folder).flatMap((file) => (file.endsWith(".md") ? [file.slice(0, -3)] : []));
    throw fault(`${path}: no such article. Name a file, or one of: ${known.join(", ")}`);
  }
}
