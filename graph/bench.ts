import { readFileSync } from "node:fs";
import { compile } from "./compile";

// How fast the compiler is, warm, and whether its cost grows with the text and no faster. Figures of one run compare; across runs they do not.
// It is bundled first, as a browser would have it: the loader that runs TypeScript puts a wrapper around every function.

const article = readFileSync("graph/articles/alps-iv.md", "utf8");
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

const size = (text: string): number => text.length / 1e3;

/** One line of the report: what was compiled, in how many milliseconds, and what that makes a second. */
const say = (name: string, text: string, ms: number, more = ""): void => {
  const speed = (size(text) / ms).toFixed(2);
  process.stdout.write(
    `${name.padEnd(10)}${size(text).toFixed(0).padStart(7)} kB${ms.toFixed(0).padStart(8)} ms  ${speed} MB/s${more}\n`,
  );
};

time(article, 20);
const warm = time(article, 20);
say("article", article, warm.median, `, best ${warm.best.toFixed(0)} ms`);

const small = grown(1);
const one = time(small, 3).median;
say("1 MB", small, one);

const large = grown(10);
const ten = time(large, 1).median;
const ratio = (ten / one) * ((10 * size(small)) / size(large));
say("10 MB", large, ten, `, ${ratio.toFixed(1)} times as long as 1 MB, at most 12`);

const line = `## Causes\n\n${body.replace(/\s+/g, " ").repeat(Math.ceil(5e6 / body.length))}`;
say("5 MB line", line, time(line, 1).median);

if (ratio > 12) process.exitCode = 1;
