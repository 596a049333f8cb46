import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";

// Nobody walks from page to page among embeds: what the router would fetch for that is half of the site.
for (const name of readdirSync("out/embed", { recursive: true, encoding: "utf8" }))
  if (/^(?:__next\..*|index)\.txt$/.test(basename(name))) rmSync(`out/embed/${name}`);

// Writes beside every text of the built site what goes over the wire: a fifth of it.

const texts = /\.(?:html|js|css|json|txt|svg|xml)$/;

for (const name of readdirSync("out", { recursive: true, encoding: "utf8" })) {
  if (texts.test(name)) writeFileSync(`out/${name}.gz`, gzipSync(readFileSync(`out/${name}`), { level: 9 }));
}
