import { readFileSync } from "node:fs";
import { compile } from "@/graph/compile";
import type { Reference } from "@/graph/model/knowledge-graph";
import { type GraphIndex, indexGraph } from "../graph-index";

const folder = new URL("../../graph/articles/", import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), "utf8");

/** For tests: the graph of the article that ships with the project. */
export function sampleGraph(): GraphIndex {
  const references = JSON.parse(textOf("references.json")) as Reference[];
  return indexGraph(compile({ path: "alps-iv.md", text: textOf("alps-iv.md") }, references).graph);
}
