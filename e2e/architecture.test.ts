import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/** What each part may import, besides packages and its own folder. The longest prefix of a file's path counts. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "graph/model/": [],
  "graph/language/": ["graph/lexicon/", "graph/model/"],
  "graph/lexicon/": ["graph/language/slug", "graph/model/"],
  "graph/1-read/": ["graph/language/", "graph/lexicon/", "graph/model/"],
  "graph/2-ground/": ["graph/1-read/", "graph/language/", "graph/lexicon/", "graph/model/"],
  "graph/3-relate/": ["graph/2-ground/", "graph/language/", "graph/lexicon/", "graph/model/"],
  "graph/4-assemble/": ["graph/2-ground/", "graph/3-relate/", "graph/language/", "graph/lexicon/", "graph/model/"],
  "graph/5-check/": ["graph/model/"],
  "graph/report/": ["graph/model/"],
  "graph/schema/": ["graph/model/"],
  "graph/gold/": ["graph/compile", "graph/language/slug", "graph/model/"],
  "graph/cli/": ["graph/compile", "graph/report/", "graph/schema/", "graph/model/"],
  "graph/test/": ["graph/"],
  "graph/": ["graph/"],
  "lib/": ["graph/model/"],
  "lib/cli": ["lib/", "graph/model/"],
  "lib/bench/": ["lib/"],
  "app/": ["lib/", "graph/model/"],
  "e2e/": ["lib/view-url"],
};

/** Single files that join what their folder keeps apart. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  "app/load-article.ts": ["graph/compile"],
  "lib/cli/read-article.ts": ["graph/compile"],
  "lib/test/sample-graph.ts": ["graph/compile"],
};

/** Packages that live in one place. */
const vendors: Readonly<Record<string, RegExp>> = {
  cytoscape: /^(?:app\/canvas|e2e)\//,
  "react-cytoscapejs": /^app\/canvas\//,
  "@resvg/resvg-wasm": /^lib\/cli\/rasterize\.ts$/,
  graphology: /^lib\/bench\//,
  "@lezer/markdown": /^graph\/1-read\//,
  jszip: /^(?:lib\/(?:slides|test)|e2e)\//,
  minisearch: /^lib\/search\.ts$/,
  pdfkit: /^lib\/picture\/pdf\.ts$/,
  pptxgenjs: /^lib\/slides\//,
  yaml: /^graph\/1-read\//,
};

/** File names that Next.js and the tools ask a default export of. */
const defaultExports = /(?:^|\/)(?:page|layout|not-found|error|loading|sitemap|robots|[a-z-]+\.config)\.tsx?$/;

const longest = 200;
/** Tables have a line for each of what they list. */
const isTable = (path: string) => path.startsWith("graph/lexicon/") || path === "graph/3-relate/rules.ts";
const isTest = (path: string) => /\.(?:test|spec)\.tsx?$/.test(path);

const sources = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

const files = ["graph", "lib", "app", "e2e"].flatMap(sources);
const imports = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|\n)(?:import|export)[^"';]*?from\s+"([^"]+)"|import\s*\(?\s*"([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );

/** An import as a path of the project; undefined for a package. */
function resolved(from: string, target: string): string | undefined {
  if (target.startsWith("@/")) return target.slice(2);
  return target.startsWith(".") ? normalize(join(dirname(from), target)) : undefined;
}

describe.each(files)("%s", (path) => {
  const text = readFileSync(path, "utf8");

  test("keeps the house rules", () => {
    if (!isTable(path) && !isTest(path)) expect(text.split("\n").length - 1).toBeLessThanOrEqual(longest);
    if (!defaultExports.test(path)) expect(text).not.toMatch(/^export default/m);
    expect(text).not.toMatch(/@ts-(?:ignore|expect-error|nocheck)/);
    expect(path.split("/").at(-1)).not.toMatch(/^(?:utils?|helpers?|common|misc|manager|types|index)\.tsx?$/);
  });

  test("imports only what lies before it", () => {
    if (isTest(path)) return;
    const home = Object.keys(mayImport)
      .filter((prefix) => path.startsWith(prefix))
      .sort((a, b) => b.length - a.length)[0];
    const allowed = [home ?? "", ...(mayImport[home ?? ""] ?? []), ...(exceptions[path] ?? [])];
    for (const target of imports(text)) {
      const place = resolved(path, target);
      if (place !== undefined)
        expect(
          allowed.filter((prefix) => place.startsWith(prefix)),
          `${path} → ${place}`,
        ).not.toEqual([]);
      const only = vendors[target];
      if (only !== undefined) expect(path, `${path} → ${target}`).toMatch(only);
    }
  });
});

test("the compiler runs anywhere: only its command line and its measures know Node", () => {
  const outside = files.filter(
    (path) =>
      path.startsWith("graph/") &&
      !isTest(path) &&
      !/^graph\/(?:cli\/|gold\/|cli\.ts|bench\.ts)/.test(path) &&
      /from "node:|\bprocess\.(?:env|argv|std|exit)|\brequire\(/.test(readFileSync(path, "utf8")),
  );
  expect(outside).toEqual([]);
});

test("every vocabulary that the lexicon draws on is named in NOTICE", () => {
  const notice = readFileSync("NOTICE", "utf8");
  const prefixes = new Set(
    files
      .filter((path) => isTable(path) && !isTest(path))
      .flatMap((path) =>
        [...readFileSync(path, "utf8").matchAll(/\|[^|\n]*?~?\b([A-Za-z]+):[A-Za-z0-9]+/g)].map((match) => match[1]),
      ),
  );
  expect(prefixes.size).toBeGreaterThan(10);
  for (const prefix of prefixes) expect(notice).toMatch(new RegExp(`^${prefix}\\s`, "m"));
});
