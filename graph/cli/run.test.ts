import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "etiograph-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file for a run and gives its path. */
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

// One file of JavaScript starts ten times as fast as the program's own files do through tsx.
const bundle = join(folder, "cli.mjs");
beforeAll(async () => {
  await build({
    entryPoints: ["graph/cli.ts"],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    // The program finds its own references from the place of its file.
    define: { "import.meta.url": JSON.stringify(pathToFileURL("graph/cli/files.ts").href) },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(process.cwd() + "/");' },
  });
});

type Run = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the program and waits for its end. */
const program = (args: readonly string[], input = "", node: readonly string[] = [bundle]): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [...node, ...args], { maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err }),
    );
    child.stdin?.end(input);
  });

const article = "# Anemia\n\n## Causes\n\n1. **Infection.** Infection causes anemia. [PubMed]\n";

test.concurrent("compile prints the compilation as JSON and nothing else", async () => {
  const { code, out, err } = await program(["compile", file("a.md", article)]);
  expect([code, err]).toEqual([0, ""]);
  const { graph, diagnostics } = JSON.parse(out);
  expect(graph.format).toBe("etiograph/1");
  expect(graph.relations.length).toBeGreaterThan(0);
  expect(Array.isArray(diagnostics)).toBe(true);
});

test.concurrent("compile reads standard input and writes to a file", async () => {
  const path = join(folder, "out.json");
  expect(await program(["compile", "-", "-o", path], article)).toEqual({ code: 0, out: "", err: "" });
  expect(JSON.parse(readFileSync(path, "utf8")).graph.article.source.path).toBe("(standard input)");
});

test.concurrent("check reports counts, coverage and diagnostics with a place, the line and a caret", async () => {
  const path = file("b.md", `${article}\n2. **Lice.** They itch. [@nobody]\n`);
  const { code, out } = await program(["check", path]);
  expect(code).toBe(1);
  expect(out).toMatch(/\d+ facts?: \d+ asserted/);
  expect(out).toMatch(/of 2 items yield facts/);
  expect(out).toContain(
    `${path}:7:26 error unknown-reference Unknown reference "nobody": add it to the references file`,
  );
  expect(out).toContain(`7 | 2. **Lice.** They itch. [@nobody]\n  |                          ^^^^^^^`);
  expect(out).toMatch(/1 error, \d+ warnings?, \d+ info\n$/);
});

test.concurrent("the references file beside the article is used, and another on demand", async () => {
  const list = '[{"id": "somebody2001", "type": "article-journal", "title": "On anemia"}]';
  const cited = article.replace("[PubMed]", "[@somebody2001]");
  mkdirSync(join(folder, "beside"));
  file("beside/references.json", list);
  const [alone, beside, asked] = await Promise.all([
    program(["check", file("c.md", cited)]),
    program(["check", file("beside/c.md", cited)]),
    program(["check", file("c.md", cited), "--references", file("list.json", list)]),
  ]);
  expect([alone.code, beside.code, asked.code]).toEqual([1, 0, 0]);
});

test.concurrent("every file is checked although one cannot be read", async () => {
  const { code, out, err } = await program(["check", join(folder, "none.md"), file("d.md", article)]);
  expect(code).toBe(2);
  expect(err).toContain("none.md: cannot be read: there is no such file");
  expect(out).toContain("d.md: Anemia");
});

test.concurrent.each([
  { args: [], says: "Missing command: expected compile, check, schema" },
  { args: ["cook"], says: 'Unknown command "cook"' },
  { args: ["compile"], says: "Missing file" },
  { args: ["compile", "a.md", "b.md"], says: 'Unexpected file "b.md"' },
  { args: ["compile", "none.md"], says: "none.md: cannot be read: there is no such file" },
  { args: ["check", "graph"], says: "graph: cannot be read: it is a folder" },
  { args: ["check", "--frobnicate"], says: "--frobnicate" },
  { args: ["compile", "graph/articles/alps-iv.md", "-o", "no/such/folder/x.json"], says: "cannot be written" },
  { args: ["check", "graph/articles/alps-iv.md", "--references", "README.md"], says: "not JSON" },
])("wrong usage $args: exit code 2 and a line that says why, no stack", async ({ args, says }) => {
  const { code, out, err } = await program(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(says);
  expect(err).not.toMatch(/\n\s+at /);
});

test.concurrent("the program as npm starts it prints help on demand", async () => {
  const { code, out } = await program(["--help"], "", ["--import", "tsx", "graph/cli.ts"]);
  expect(code).toBe(0);
  expect(out).toContain("npm run --silent compile -- FILE");
});
