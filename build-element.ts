import { buildSync } from "esbuild";

// One small script for other people's pages, which know nothing of ours.

buildSync({
  entryPoints: ["app/embed/element/etiograph-view.ts"],
  outfile: "public/etiograph-view.js",
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  legalComments: "none",
});
