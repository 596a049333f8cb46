import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "@/graph/compile";
import type { Reference } from "@/graph/model/knowledge-graph";
import { type GraphIndex, indexGraph } from "../graph-index";
import { fault } from "./fault";

const folder = fileURLToPath(new URL("../../graph/articles/", import.meta.url));

/** The graph of an article: one of the project's by its id, or any file. Throws a fault where there is none. */
export function readArticle(name: string): GraphIndex {
  const own = join(folder, `${name}.md`);
  const path = existsSync(own) ? own : name;
  const beside = join(dirname(path), "references.json");
  const references = JSON.parse(readText(existsSync(beside) ? beside : join(folder, "references.json"))) as Reference[];
  return indexGraph(compile({ path, text: readText(path) }, references).graph);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    const known = readdirSync(folder).flatMap((file) => (file.endsWith(".md") ? [file.slice(0, -3)] : []));
    throw fault(`${path}: no such article. Name a file, or one of: ${known.join(", ")}`);
  }
}
