import { runExport } from "./cli/export";
import { runPaths } from "./cli/paths";

// A reader that stops reading, as `head` does, is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const [command, ...args] = process.argv.slice(2);
const run = command === "export" ? runExport : runPaths;
try {
  process.exitCode = await run(args, (content) => process.stdout.write(content));
} catch (error) {
  if (!(error instanceof Error && error.name === "Fault")) throw error;
  process.stderr.write(`${error.message}\nTry --help.\n`);
  process.exitCode = 2;
}
