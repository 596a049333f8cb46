import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reference } from "../model/knowledge-graph";
import type { Source } from "../model/source";
import { usageError } from "./command-line";

/** Reads an article; "-" is standard input. Throws a usage error where the path cannot be read. */
export const readSource = (path: string): Source =>
  path === "-"
    ? { path: "(standard input)", text: readText(0, "standard input") }
    : { path, text: readText(path, path) };

/** Writes text to a path. Throws a usage error where it cannot. */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw usageError(`${path}: cannot be written: ${cause(error)}`);
  }
}

const ownReferences = fileURLToPath(new URL("../articles/references.json", import.meta.url));

/** The literature for an article: the file asked for, else the one beside the article, else the project's own. */
export function readReferences(article: string, asked: string | undefined): readonly Reference[] {
  const beside = join(dirname(article), "references.json");
  const path = asked ?? (article !== "-" && existsSync(beside) ? beside : ownReferences);
  const text = readText(path, path);
  const value = parseJson(text, path);
  if (!Array.isArray(value))
    throw usageError(`${path}: unexpected ${typeof value}, expected a list of CSL-JSON entries`);
  const bad = value.findIndex((entry) => !isReference(entry));
  if (bad >= 0) throw usageError(`${path}: entry ${bad + 1} lacks an id, a type or a title, which CSL-JSON asks for`);
  const keys = value.map(({ id }: Reference) => id);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined) throw usageError(`${path}: two entries have the id "${twice}"`);
  return value;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw usageError(`${path}: not JSON: ${cause(error)}`);
  }
}

const isReference = (entry: unknown): entry is Reference =>
  typeof entry === "object" &&
  entry !== null &&
  ["id", "type", "title"].every((key) => typeof (entry as Record<string, unknown>)[key] === "string");

function readText(from: string | number, name: string): string {
  try {
    return readFileSync(from, "utf8");
  } catch (error) {
    throw usageError(`${name}: cannot be read: ${cause(error)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  ERR_STRING_TOO_LONG: "it is larger than half a gigabyte",
};

function cause(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
