import type { compile as Compile } from "../compile";
import type { Compilation } from "../model/knowledge-graph";
import { report } from "../report/report";
import { schema } from "../schema/schema";
import { type CommandLine, readCommandLine } from "./command-line";
import { readReferences, readSource, writeText } from "./files";
import { progress } from "./progress";
import { usage } from "./usage";

/** The exit codes that callers may rely on. */
const done = 0;
const articleErrors = 1;
const wrongUsage = 2;

/** Runs one command line and gives its exit code. Whatever goes wrong is a line on standard error, never a stack. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const line = readCommandLine(args);
    if (line === undefined) {
      process.stdout.write(usage);
      return done;
    }
    if (line.command === "schema") return print(`${JSON.stringify(schema(), null, 2)}\n`, line.output);
    return line.command === "compile" ? await compileOne(line) : await checkAll(line);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const name = error instanceof Error ? error.name : "";
    process.stderr.write(`${message}\n`);
    if (name === "UsageError") process.stderr.write("Try --help.\n");
    return name === "LexiconError" ? articleErrors : wrongUsage;
  }
}

/** The compiler is loaded here and not above because a faulty lexicon table throws as it loads. */
const loadCompiler = async (): Promise<typeof Compile> => (await import("../compile")).compile;

async function compileOne({ files, output, references }: CommandLine): Promise<number> {
  const compilation = await compileFile(files[0] ?? "-", references, "");
  print(`${JSON.stringify(compilation, null, 2)}\n`, output);
  return exitCode(compilation);
}

/** Every file is checked, whatever becomes of the others; the gravest code is given back. */
async function checkAll({ files, references, verbose }: CommandLine): Promise<number> {
  let worst = done;
  for (const [index, file] of files.entries()) {
    try {
      const compilation = await compileFile(file, references, files.length > 1 ? `${index + 1}/${files.length} ` : "");
      print(`${index > 0 ? "\n" : ""}${report(compilation, verbose)}\n`, undefined);
      worst = Math.max(worst, exitCode(compilation));
    } catch (error) {
      if (!(error instanceof Error && error.name === "UsageError")) throw error;
      process.stderr.write(`${error.message}\n`);
      worst = wrongUsage;
    }
  }
  return worst;
}

async function compileFile(file: string, references: string | undefined, count: string): Promise<Compilation> {
  const source = readSource(file);
  const library = readReferences(file, references);
  const compile = await loadCompiler();
  const { say, clear } = progress(process.stderr);
  const compilation = compile(source, library, (stage) => say(`${count}${source.path}: ${stage} …`));
  clear();
  return compilation;
}

const exitCode = ({ diagnostics }: Compilation): number =>
  diagnostics.some(({ severity }) => severity === "error") ? articleErrors : done;

function print(text: string, output: string | undefined): number {
  if (output === undefined || output === "-") process.stdout.write(text);
  else writeText(output, text);
  return done;
}
