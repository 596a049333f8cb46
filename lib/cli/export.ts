import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { viewExtract, wholeGraph } from "../export/extract";
import { formats } from "../export/formats";
import { readView } from "../view-url";
import { fault } from "./fault";
import { readArticle } from "./read-article";

const usage = `Writes an article's graph, or its literature, in a form that other tools open.

  npm run --silent export -- ARTICLE --format FORMAT [--view LINK] [-o OUT]

ARTICLE is one of the project's by its id (alps-iv) or a file.

  -f, --format FORMAT   ${formats.map(({ id }) => id).join(", ")}
      --view LINK       only what this link shows: "only=type.gene&hide=polarity.negated"; without it, the whole
  -o, --output OUT      a file, or the beginning of the names where a form has two files;
                        without it, standard output
  -h, --help            print this

Exit code: 0 done, 2 wrong usage.
`;

const options = {
  format: { type: "string", short: "f" },
  view: { type: "string" },
  output: { type: "string", short: "o" },
  help: { type: "boolean", short: "h", default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw fault(error instanceof Error ? error.message : String(error));
  }
}

function save(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw fault(`${path}: cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Runs one command line and gives its exit code. */
export function runExport(args: readonly string[], print: (text: string) => void): number {
  const { values, positionals } = parse(args);
  if (values.help) {
    print(usage);
    return 0;
  }
  const [article, ...more] = positionals;
  if (article === undefined || more.length > 0) throw fault(`Expected one article, got ${positionals.length}`);
  const known = formats.map(({ id }) => id).join(", ");
  if (values.format === undefined) throw fault(`Missing --format: one of ${known}`);
  const format = formats.find(({ id }) => id === values.format);
  if (format === undefined) throw fault(`--format ${values.format}: expected one of ${known}`);
  const index = readArticle(article);
  const query = values.view?.replace(/^[^?]*\?/, "");
  const extract = query === undefined ? wholeGraph(index) : viewExtract(index, readView(new URLSearchParams(query)));
  const files = format.write(extract);
  for (const { suffix, text } of files) {
    if (values.output === undefined) print(text);
    else save(files.length === 1 ? values.output : `${values.output}${suffix}`, text);
  }
  return 0;
}
