import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { viewExtract, wholeGraph } from "../export/extract";
import { formats } from "../export/formats";
import { oneOf } from "../one-of";
import { themeNames } from "../palette";
import { slideKinds, usualSlides } from "../slides/slide-options";
import { ratios } from "../slides/slide-size";
import { readView } from "../view-url";
import { fault } from "./fault";
import { readArticle } from "./read-article";
import { pictureForms } from "./write-picture";

const known = [...Object.keys(pictureForms), ...formats.map(({ id }) => id)];

const usage = `Writes an article's graph, or its literature, in a form that other tools open.

  npm run --silent export -- ARTICLE --format FORMAT [--view LINK] [-o OUT]

ARTICLE is one of the project's by its id (alps-iv) or a file.

  -f, --format FORMAT   ${known.join(", ")}
      --view LINK       only what this link shows: "only=type.gene&hide=polarity.negated"; without it, the whole
  -o, --output OUT      a file, or the beginning of the names where a form has two files;
                        without it, standard output
      --theme NAME      for pictures and slides: light or dark (light)
      --ratio W:H       for slides: ${ratios.join(" or ")} (${usualSlides.ratio})
      --slides BY       one for the view, or one for each step of what it tells: ${slideKinds.join(" or ")} (${usualSlides.by})
  -h, --help            print this

Exit code: 0 done, 2 wrong usage.
`;

const options = {
  format: { type: "string", short: "f" },
  view: { type: "string" },
  output: { type: "string", short: "o" },
  theme: { type: "string", default: "light" },
  ratio: { type: "string", default: usualSlides.ratio },
  slides: { type: "string", default: usualSlides.by },
  help: { type: "boolean", short: "h", default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw fault(error instanceof Error ? error.message : String(error));
  }
}

function save(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw fault(`${path}: cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

interface Wanted {
  readonly format?: string | undefined;
  readonly view?: string | undefined;
  readonly theme: string;
  readonly ratio: string;
  readonly slides: string;
}

/** What an option chooses. */
function chosen<Value extends string>(option: string, value: string, values: readonly Value[]): Value {
  const found = oneOf(values, value);
  if (found === undefined) throw fault(`--${option} ${value}: expected ${values.join(" or ")}`);
  return found;
}

interface File {
  /** What follows the name of the output. */
  readonly suffix: string;
  readonly content: string | Uint8Array;
}

/** What the format writes of the article, or of what a link shows of it. */
async function filesOf(article: string, { format: id, view, ...look }: Wanted): Promise<readonly File[]> {
  if (id === undefined) throw fault(`Missing --format: one of ${known.join(", ")}`);
  const format = formats.find((one) => one.id === id);
  const draw = pictureForms[id];
  if (format === undefined && draw === undefined) throw fault(`--format ${id}: expected one of ${known.join(", ")}`);
  const theme = chosen("theme", look.theme, themeNames);
  const ratio = chosen("ratio", look.ratio, ratios);
  const slides = chosen("slides", look.slides, slideKinds);
  const index = readArticle(article);
  const query = view?.replace(/^[^?]*\?/, "");
  if (draw !== undefined)
    return [{ suffix: `.${id}`, content: await draw(index, query ?? "", { theme, ratio, slides }) }];
  const extract = query === undefined ? wholeGraph(index) : viewExtract(index, readView(new URLSearchParams(query)));
  return (format?.write(extract) ?? []).map(({ suffix, text }) => ({ suffix, content: text }));
}

/** Runs one command line and gives its exit code. */
export async function runExport(
  args: readonly string[],
  print: (content: string | Uint8Array) => void,
): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) {
    print(usage);
    return 0;
  }
  const [article, ...more] = positionals;
  if (article === undefined || more.length > 0) throw fault(`Expected one article, got ${positionals.length}`);
  const files = await filesOf(article, values);
  for (const { suffix, content } of files) {
    if (values.output === undefined) print(content);
    else save(files.length === 1 ? values.output : `${values.output}${suffix}`, content);
  }
  return 0;
}
