import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "./compile";

// How fast the compiler is, warm, and whether its cost grows with the text and no faster. Figures of one run compare; across runs they do not.

const path = fileURLToPath(new URL("./articles/alps-iv.md", import.meta.url));
const article = readFileSync(path, "utf8");
const body = article.replace(/^---[\s\S]*?\n---\n/, "");

/** Milliseconds of the fastest and the middle of `runs` compilations. */
function time(text: string, runs: number): { readonly best: number; readonly median: number } {
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    compile({ path: "bench.md", text });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { best: taken[0] ?? 0, median: taken[runs >> 1] ?? 0 };
}

/** At least `megabytes` of text: the article again and again, its headings numbered so that no two copies are alike. */
function grown(megabytes: number): string {
  const copies: string[] = [];
  for (let length = 0; length < megabytes * 1e6; ) {
    const copy = body.replace(/^## .*$/gm, (heading) => `${heading} ${copies.length + 1}`);
    copies.push(copy);
    length += copy.length;
  }
  return copies.join("\n");
}

const say = (line: string) => process.stdout.write(`${line}\n`);

time(article, 20);
const { best, median } = time(article, 20);
say(
  `article    ${(article.length / 1e3).toFixed(0).padStart(6)} kB  median ${median.toFixed(0)} ms, best ${best.toFixed(0)} ms, ${(article.length / 1e3 / median).toFixed(2)} MB/s`,
);

const small = grown(1);
const one = time(small, 3);
say(
  `1 MB       ${(small.length / 1e3).toFixed(0).padStart(6)} kB  ${one.best.toFixed(0)} ms, ${(small.length / 1e3 / one.best).toFixed(2)} MB/s`,
);

const large = grown(10);
const ten = time(large, 1);
const ratio = ten.best / one.best / (large.length / small.length / 10);
say(
  `10 MB      ${(large.length / 1e3).toFixed(0).padStart(6)} kB  ${ten.best.toFixed(0)} ms, ${(large.length / 1e3 / ten.best).toFixed(2)} MB/s, ${ratio.toFixed(1)} times as long as 1 MB (at most 12)`,
);

const line = `## Causes\n\n${body.replace(/\s+/g, " ").repeat(Math.ceil(5e6 / body.length))}`;
const long = time(line, 1);
say(
  `5 MB line  ${(line.length / 1e3).toFixed(0).padStart(6)} kB  ${long.best.toFixed(0)} ms, ${(line.length / 1e3 / long.best).toFixed(2)} MB/s`,
);

if (ratio > 12) process.exitCode = 1;
