import { parseArgs } from "node:util";

export const commands = ["compile", "check", "schema"] as const;
export type Command = (typeof commands)[number];

export interface CommandLine {
  readonly command: Command;
  readonly files: readonly string[];
  readonly output?: string;
  readonly references?: string;
  readonly verbose: boolean;
}

/** A fault of the caller: its message is printed as it stands, and the exit code is 2. */
export const usageError = (message: string): Error => Object.assign(new Error(message), { name: "UsageError" });

/** Reads the arguments behind the program's name. Undefined where help is asked for; throws a usage error where they make no sense. */
export function readCommandLine(args: readonly string[]): CommandLine | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const [command, ...files] = positionals;
  if (command === undefined) throw usageError(`Missing command: expected ${commands.join(", ")}`);
  if (!isCommand(command)) throw usageError(`Unknown command "${command}": expected ${commands.join(", ")}`);
  const { output, references, verbose = false } = values;
  if (command !== "schema" && files.length === 0)
    throw usageError('Missing file: name an article, or "-" for standard input');
  if (command === "schema" && files.length > 0) throw usageError(`Unexpected file "${files[0]}": schema takes none`);
  if (command === "compile" && files.length > 1)
    throw usageError(`Unexpected file "${files[1]}": compile takes one at a time`);
  if (files.filter((file) => file === "-").length > 1) throw usageError('Standard input ("-") can be read once only');
  if (command === "check" && output !== undefined) throw usageError("Unexpected --output: check prints its report");
  return {
    command,
    files,
    verbose,
    ...(output !== undefined && { output }),
    ...(references !== undefined && { references }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        references: { type: "string" },
        verbose: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error));
  }
}

const isCommand = (word: string): word is Command => (commands as readonly string[]).includes(word);
